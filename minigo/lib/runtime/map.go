package runtime

import (
	"internal/abi"
	"unsafe"
)

// Maps are open-addressing hash tables in groups of eight slots. A group begins with a word of eight control bytes, one a
// slot: empty, deleted, or the low seven bits of the key's hash, so that one word tells which slots are worth a look.
//
//	map     used, seed, directory ...
//	          |
//	          +-- up to 8 entries: one group, found without the hash
//	          +-- more: a directory of 2^depth tables, indexed by the hash's top bits. A table has at most
//	              maxTableSlots slots; a full one is split in two, so that no insertion moves more than that.
//	group   control word | slot 0: key, element | ... | slot 7
//
// The compiler describes the group: the descriptor of a map type has In[0] = the group, Len = slot size<<32 | offset of the
// element in its slot.
//
// Source: the public description of Swiss tables (control bytes, groups, probing), extendible hashing (the directory).

const (
	groupSlots    = 8
	maxTableSlots = 1024

	ctrlEmpty   = 0x80
	ctrlDeleted = 0xfe
	allEmpty    = 0x8080808080808080
	lowBits     = 0x0101010101010101
	highBits    = 0x8080808080808080
)

// hmap is what a map value points to. used is first: len reads it. Its size and the place of group are known to the code generator,
// which makes maps in frames.
type hmap struct {
	used     int
	seed     uint64
	group    unsafe.Pointer // the only group while there is no directory
	dir      []*mapTable
	shift    uint8 // 64 - depth: the hash's top bits index the directory
	depth    uint8
	writing  uint8 // 1 while the map is being changed
	clearSeq uint64
}

// A goroutine that changes a map says so, in a byte that others may read at any time: misuse is noticed where it happens to be
// seen, not ordered. Of two writers who both found it clear, the one who is done last finds it clear again.
const (
	reading = 0
	writing = 1
)

func (m *hmap) beginWrite() {
	if loadbyte(&m.writing) != reading {
		m.misused(writing)
	}
	storebyte(&m.writing, writing)
}

func (m *hmap) endWrite() {
	if loadbyte(&m.writing) == reading {
		m.misused(writing)
	}
	storebyte(&m.writing, reading)
}

// misused ends the program: the map is not in the state that reading, or writing, supposes.
//
//go:noinline
func (m *hmap) misused(state uint8) unsafe.Pointer {
	if state == writing {
		blame("concurrent map writes")
	}
	blame("concurrent map read and map write")
	return nil
}

// mapTable is one table of the directory; index is its first place there, -1 once it has been replaced.
type mapTable struct {
	groups     unsafe.Pointer
	mask       uint64 // number of groups - 1
	used       int
	growthLeft int
	slots      int
	index      int
	depth      uint8
}

func slotSize(t *abi.Type) uintptr { return uintptr(t.Len) >> 32 }
func elemOff(t *abi.Type) uintptr  { return uintptr(t.Len) & 0xffffffff }

func ctrlsOf(group unsafe.Pointer) uint64 { return *(*uint64)(group) }

func setCtrl(group unsafe.Pointer, i uintptr, c uint8) { *(*uint8)(unsafe.Add(group, i)) = c }

// slotAt returns the address of slot i. Slots begin behind the control word; eight bytes is every alignment there is.
func slotAt(group unsafe.Pointer, i, size uintptr) unsafe.Pointer {
	return unsafe.Add(group, 8+i*size)
}

// matchH2 marks the high bit of each byte that may be h2; a mark may be wrong above a right one, so keys are compared.
func matchH2(ctrls, h2 uint64) uint64 {
	x := ctrls ^ (lowBits * h2)
	return (x - lowBits) &^ x & highBits
}

func matchEmpty(ctrls uint64) uint64 { return ctrls &^ (ctrls << 6) & highBits }

func matchFree(ctrls uint64) uint64 { return ctrls & highBits }

func firstSlot(match uint64) uintptr { return uintptr(ctz64(match)) >> 3 }

func (m *hmap) table(hash uint64) *mapTable {
	return *(**mapTable)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(m.dir)), hash>>(m.shift&63)<<3))
}

func newGroups(t *abi.Type, n int) unsafe.Pointer {
	group := t.In[0]
	p := newarray(group, n)
	for i := 0; i < n; i++ {
		*(*uint64)(unsafe.Add(p, uintptr(i)*group.Size)) = allEmpty
	}
	return p
}

func newTable(t *abi.Type, slots int, index int, depth uint8) *mapTable {
	n := slots / groupSlots
	return &mapTable{groups: newGroups(t, n), mask: uint64(n - 1), slots: slots, growthLeft: slots / 8 * 7, index: index, depth: depth}
}

// makemap makes a map with room for hint entries.
//
//go:noinline
func makemap(t *abi.Type, hint int) *hmap {
	m := new(hmap)
	m.reserve(t, hint)
	return m
}

// initmap makes a map with room for hint entries of zeroed memory in a frame, where an empty group may wait.
//
//go:noinline
func initmap(t *abi.Type, hint int, m *hmap) { m.reserve(t, hint) }

func (m *hmap) reserve(t *abi.Type, hint int) {
	m.seed = nextSeed()
	if hint <= groupSlots {
		return
	}
	m.group = nil
	slots := groupSlots
	want := hint + hint/7
	if hint > 1<<40 {
		want = groupSlots // no such map can be filled; let it grow
	}
	depth := uint8(0)
	for slots < want && slots < maxTableSlots {
		slots *= 2
	}
	for slots<<depth < want {
		depth++
	}
	m.setDepth(depth)
	if depth == 0 {
		table := newTable(t, slots, 0, 0)
		m.dir = []*mapTable{table, table}
		return
	}
	m.dir = make([]*mapTable, 1<<depth)
	for i := range m.dir {
		m.dir[i] = newTable(t, slots, i, depth)
	}
}

// setDepth sets how many bits index the directory. With no bits there is one table, which stands twice: a shift by 64 would not
// be a shift.
func (m *hmap) setDepth(depth uint8) {
	m.depth = depth
	m.shift = 64 - max(depth, 1)
}

// zeroElem is what reading a missing key of a small element points to; larger ones are allocated.
var zeroElem [1024]byte

func missing(t *abi.Type) unsafe.Pointer {
	if t.Elem.Size > uintptr(len(zeroElem)) {
		return newobject(t.Elem)
	}
	return unsafe.Pointer(&zeroElem)
}

// find returns the slot that holds key, nil if none does.
func (m *hmap) find(t *abi.Type, key unsafe.Pointer) unsafe.Pointer {
	if m == nil || m.used == 0 {
		if t.Key.Flags&abi.FlagMemEqual == 0 {
			if typ := unhashable(t.Key, key); typ != nil {
				gopanic(plainError("hash of unhashable type: " + typ.Str))
			}
		}
		return nil
	}
	if loadbyte(&m.writing) != reading {
		return m.misused(reading)
	}
	return m.search(t, key, keyHash(t.Key, key, m.seed))
}

// search returns the slot that holds the key with this hash, nil if none does.
func (m *hmap) search(t *abi.Type, key unsafe.Pointer, hash uint64) unsafe.Pointer {
	size := slotSize(t)
	h2 := hash & 0x7f
	if m.dir == nil {
		for match := matchH2(ctrlsOf(m.group), h2); match != 0; match &= match - 1 {
			slot := slotAt(m.group, firstSlot(match), size)
			if keyEqual(t.Key, key, slot) {
				return slot
			}
		}
		return nil
	}
	table := m.table(hash)
	groupBytes := t.In[0].Size
	at := hash >> 7 & table.mask
	for step := uint64(1); ; step++ {
		group := unsafe.Add(table.groups, uintptr(at)*groupBytes)
		ctrls := ctrlsOf(group)
		for match := matchH2(ctrls, h2); match != 0; match &= match - 1 {
			slot := slotAt(group, firstSlot(match), size)
			if keyEqual(t.Key, key, slot) {
				return slot
			}
		}
		if matchEmpty(ctrls) != 0 {
			return nil
		}
		at = (at + step) & table.mask
	}
}

// mapaccess returns the address of m[key], of a zero value if it is missing.
//
//go:noinline
func mapaccess(t *abi.Type, m *hmap, key unsafe.Pointer) unsafe.Pointer {
	slot := m.find(t, key)
	if slot == nil {
		return missing(t)
	}
	return unsafe.Add(slot, elemOff(t))
}

// mapaccess2 is mapaccess and whether the key is there.
//
//go:noinline
func mapaccess2(t *abi.Type, m *hmap, key unsafe.Pointer) (unsafe.Pointer, bool) {
	slot := m.find(t, key)
	if slot == nil {
		return missing(t), false
	}
	return unsafe.Add(slot, elemOff(t)), true
}

// mapassign returns the address of the element to write for m[key], inserting the key where it is missing.
//
//go:noinline
func mapassign(t *abi.Type, m *hmap, key unsafe.Pointer) unsafe.Pointer {
	if m == nil {
		gopanic(plainError("assignment to entry in nil map"))
	}
	hash := keyHash(t.Key, key, m.seed)
	m.beginWrite()
	slot, found := m.place(t, hash, key)
	if !found {
		copyKey(t, slot, key)
	} else if t.Key.Flags&abi.FlagMemEqual == 0 {
		copyKey(t, slot, key) // equal keys may differ: +0 and -0, strings of other memory
	}
	m.endWrite()
	return unsafe.Add(slot, elemOff(t))
}

func copyKey(t *abi.Type, slot, key unsafe.Pointer) { memmove(slot, key, int(t.Key.Size)) }

// place returns the slot for a key with this hash: the one that holds it, or a free one that is marked as taken.
func (m *hmap) place(t *abi.Type, hash uint64, key unsafe.Pointer) (unsafe.Pointer, bool) {
	size := slotSize(t)
	h2 := hash & 0x7f
	for {
		if m.dir == nil {
			if m.group == nil {
				m.group = newGroups(t, 1)
			}
			ctrls := ctrlsOf(m.group)
			for match := matchH2(ctrls, h2); match != 0; match &= match - 1 {
				slot := slotAt(m.group, firstSlot(match), size)
				if keyEqual(t.Key, key, slot) {
					return slot, true
				}
			}
			if free := matchFree(ctrls); free != 0 {
				return m.take(m.group, firstSlot(free), size, h2), false
			}
			m.toTables(t)
			continue
		}
		table := m.table(hash)
		groupBytes := t.In[0].Size
		at := hash >> 7 & table.mask
		var freeGroup unsafe.Pointer
		var freeSlot uintptr
		for step := uint64(1); ; step++ {
			group := unsafe.Add(table.groups, uintptr(at)*groupBytes)
			ctrls := ctrlsOf(group)
			for match := matchH2(ctrls, h2); match != 0; match &= match - 1 {
				slot := slotAt(group, firstSlot(match), size)
				if keyEqual(t.Key, key, slot) {
					return slot, true
				}
			}
			if freeGroup == nil {
				if free := matchFree(ctrls); free != 0 {
					freeGroup, freeSlot = group, firstSlot(free)
				}
			}
			if matchEmpty(ctrls) != 0 {
				break
			}
			at = (at + step) & table.mask
		}
		wasEmpty := *(*uint8)(unsafe.Add(freeGroup, freeSlot)) == ctrlEmpty
		if !wasEmpty || table.growthLeft > 0 {
			if wasEmpty {
				table.growthLeft--
			}
			table.used++
			return m.take(freeGroup, freeSlot, size, h2), false
		}
		m.growTable(t, table)
	}
}

func (m *hmap) take(group unsafe.Pointer, i, size uintptr, h2 uint64) unsafe.Pointer {
	setCtrl(group, i, uint8(h2))
	m.used++
	return slotAt(group, i, size)
}

// mapdelete removes key.
//
//go:noinline
func mapdelete(t *abi.Type, m *hmap, key unsafe.Pointer) {
	if m == nil || m.used == 0 {
		m.find(t, key) // panics where the key has no hash
		return
	}
	hash := keyHash(t.Key, key, m.seed)
	m.beginWrite()
	if slot := m.search(t, key, hash); slot != nil {
		m.remove(t, slot, hash)
	}
	m.endWrite()
}

// remove empties the slot that holds a key with this hash.
func (m *hmap) remove(t *abi.Type, slot unsafe.Pointer, hash uint64) {
	m.used--
	if m.dir == nil {
		i := (uintptr(slot) - uintptr(m.group) - 8) / slotSize(t)
		setCtrl(m.group, i, ctrlEmpty)
	} else {
		table := m.table(hash)
		groupBytes := t.In[0].Size
		group := unsafe.Add(table.groups, (uintptr(slot)-uintptr(table.groups))/groupBytes*groupBytes)
		i := (uintptr(slot) - uintptr(group) - 8) / slotSize(t)
		table.used--
		if matchEmpty(ctrlsOf(group)) != 0 {
			setCtrl(group, i, ctrlEmpty) // no probe went on beyond this group
			table.growthLeft++
		} else {
			setCtrl(group, i, ctrlDeleted)
		}
	}
	memclr(slot, int(slotSize(t)))
	if m.used == 0 {
		m.seed = nextSeed() // an attacker who empties the map learns nothing for the next
		if m.dir != nil {
			m.clearTables(t)
		}
	}
}

// mapclear removes everything.
//
//go:noinline
func mapclear(t *abi.Type, m *hmap) {
	if m == nil || m.used == 0 {
		return
	}
	m.beginWrite()
	m.used = 0
	m.clearSeq++
	if m.dir == nil {
		memclr(m.group, int(t.In[0].Size))
		*(*uint64)(m.group) = allEmpty
	} else {
		m.clearTables(t)
	}
	m.seed = nextSeed()
	m.endWrite()
}

func (m *hmap) clearTables(t *abi.Type) {
	var last *mapTable
	for _, table := range m.dir {
		if table == last {
			continue
		}
		last = table
		n := int(table.mask) + 1
		memclr(table.groups, n*int(t.In[0].Size))
		for i := 0; i < n; i++ {
			*(*uint64)(unsafe.Add(table.groups, uintptr(i)*t.In[0].Size)) = allEmpty
		}
		table.used = 0
		table.growthLeft = table.slots / 8 * 7
	}
}
