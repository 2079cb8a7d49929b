package sync

import (
	"sync/atomic"
	"unsafe"
)

// Map is a map that goroutines may use at the same time; its zero value is empty.
//
// A table of entries is read without a lock. An entry stays for its key as long as it is in the table: to change its value, or to
// delete it, is to exchange one pointer. The lock is taken to put an entry into the table, and to give a deleted one a value
// again; when the table is full, the entries that are alive go to a new one. So entries of an old table are the same as those of
// the new one, but for keys deleted before: a reader, or a writer of a value, who still holds the old table does no harm.
type Map struct {
	_     noCopy
	mu    Mutex
	table unsafe.Pointer // *entryTable
	seed  uint64
	used  int // entries in the table, deleted ones too
}

// entryTable is an open-addressing hash table with 2^n slots of *mapEntry. Slots are filled, and never emptied.
type entryTable struct {
	slots []unsafe.Pointer
	seed  uint64
}

// mapEntry is a key and the address of its value, which never changes at that address; nil when the key is deleted.
type mapEntry struct {
	key   any
	hash  uint64
	value unsafe.Pointer // *any
}

func (e *mapEntry) load() *any { return (*any)(atomic.LoadPointer(&e.value)) }

func (e *mapEntry) exchange(old, new *any) bool {
	return atomic.CompareAndSwapPointer(&e.value, unsafe.Pointer(old), unsafe.Pointer(new))
}

// lookup returns the entry of the key, nil if there is none. It panics if keys of this type have no equality.
func (m *Map) lookup(key any) *mapEntry {
	t := (*entryTable)(atomic.LoadPointer(&m.table))
	if t == nil {
		hashKey(&key, 0)
		return nil
	}
	return t.find(key, hashKey(&key, t.seed))
}

func (t *entryTable) find(key any, hash uint64) *mapEntry {
	mask := uint64(len(t.slots) - 1)
	for at := hash & mask; ; at = (at + 1) & mask {
		e := (*mapEntry)(atomic.LoadPointer(&t.slots[at]))
		if e == nil || e.hash == hash && e.key == key {
			return e
		}
	}
}

// put adds an entry whose key is not there.
func (t *entryTable) put(e *mapEntry) {
	mask := uint64(len(t.slots) - 1)
	at := e.hash & mask
	for t.slots[at] != nil {
		at = (at + 1) & mask
	}
	atomic.StorePointer(&t.slots[at], unsafe.Pointer(e))
}

// reserve returns a table with room for one more entry. The map is locked.
func (m *Map) reserve() *entryTable {
	t := (*entryTable)(m.table)
	if t == nil {
		if m.seed == 0 {
			m.seed = newSeed()
		}
		t = &entryTable{make([]unsafe.Pointer, 8), m.seed}
		atomic.StorePointer(&m.table, unsafe.Pointer(t))
	}
	if m.used < len(t.slots)/4*3 {
		return t
	}
	var alive []*mapEntry
	for _, p := range t.slots {
		if e := (*mapEntry)(p); e != nil && e.load() != nil {
			alive = append(alive, e)
		}
	}
	size := 8
	for size/2 <= len(alive) {
		size *= 2
	}
	t = &entryTable{make([]unsafe.Pointer, size), t.seed}
	for _, e := range alive {
		t.put(e)
	}
	m.used = len(alive)
	atomic.StorePointer(&m.table, unsafe.Pointer(t))
	return t
}

// insert gives the key, which has no value or had none a moment ago, the value; if it has one it is only replaced on demand. It
// returns what the value was.
func (m *Map) insert(key any, value *any, replace bool) (old *any) {
	m.mu.Lock()
	defer m.mu.Unlock()
	e := m.lookup(key)
	if e == nil {
		t := m.reserve()
		t.put(&mapEntry{key, hashKey(&key, t.seed), unsafe.Pointer(value)})
		m.used++
		return nil
	}
	for {
		old = e.load()
		if old != nil && !replace || e.exchange(old, value) {
			return old
		}
	}
}

// Load returns the value of the key, nil and false if there is none.
func (m *Map) Load(key any) (value any, ok bool) {
	if e := m.lookup(key); e != nil {
		if v := e.load(); v != nil {
			return *v, true
		}
	}
	return nil, false
}

// Store sets the value of the key.
func (m *Map) Store(key, value any) { m.Swap(key, value) }

// Swap sets the value of the key and returns what it was; loaded tells whether it had one.
func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	new := &value
	if e := m.lookup(key); e != nil {
		for old := e.load(); old != nil; old = e.load() {
			if e.exchange(old, new) {
				return *old, true
			}
		}
	}
	if old := m.insert(key, new, true); old != nil {
		return *old, true
	}
	return nil, false
}

// LoadOrStore returns the value of the key if it has one, and else sets it; loaded tells which.
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	if v, ok := m.Load(key); ok {
		return v, true
	}
	if old := m.insert(key, &value, false); old != nil {
		return *old, true
	}
	return value, false
}

// LoadAndDelete deletes the key and returns its value, if it had one.
func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	if e := m.lookup(key); e != nil {
		for old := e.load(); old != nil; old = e.load() {
			if e.exchange(old, nil) {
				return *old, true
			}
		}
	}
	return nil, false
}

// Delete deletes the key.
func (m *Map) Delete(key any) { m.LoadAndDelete(key) }

// CompareAndSwap sets the value of the key to new if it is old, and tells whether it was. It panics if old has no equality.
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	if e := m.lookup(key); e != nil {
		for now := e.load(); now != nil && *now == old; now = e.load() {
			if e.exchange(now, &new) {
				return true
			}
		}
	}
	return false
}

// CompareAndDelete deletes the key if its value is old, and tells whether it was. It panics if old has no equality.
func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	if e := m.lookup(key); e != nil {
		for now := e.load(); now != nil && *now == old; now = e.load() {
			if e.exchange(now, nil) {
				return true
			}
		}
	}
	return false
}

// Range calls f with each key and its value until f returns false. No key is met twice; what others change meanwhile may be seen
// or not.
func (m *Map) Range(f func(key, value any) bool) {
	t := (*entryTable)(atomic.LoadPointer(&m.table))
	if t == nil {
		return
	}
	for i := range t.slots {
		e := (*mapEntry)(atomic.LoadPointer(&t.slots[i]))
		if e == nil {
			continue
		}
		if v := e.load(); v != nil && !f(e.key, *v) {
			return
		}
	}
}

// Clear deletes all keys.
func (m *Map) Clear() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.used = 0
	atomic.StorePointer(&m.table, nil)
}
