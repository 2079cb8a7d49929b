package runtime

import (
	"internal/abi"
	"unsafe"
)

// mapIter walks a map. key and elem come first: generated code reads them; key is nil at the end. Its size in words is part of the ABI.
//
// A table that is replaced while the walk is in it stays what the walk reads, as a list of keys: each is looked up in the map
// before it is given out, so that deleted ones are left out and elements are current.
type mapIter struct {
	key      unsafe.Pointer
	elem     unsafe.Pointer
	t        *abi.Type
	m        *hmap
	group    unsafe.Pointer // the only group of a small map
	table    *mapTable      // the table being walked
	dirAt    int            // number of directory places done
	depth    uint8          // of the directory when dirAt was counted
	dirStart uint64         // random first place, as a fraction of 2^64
	slot     uint64         // next slot in the table
	offset   uint64         // random rotation of the slots
	clearSeq uint64
}

//go:noinline
func mapiterinit(t *abi.Type, m *hmap, it *mapIter) {
	it.t = t
	it.m = m
	if m == nil || m.used == 0 {
		return
	}
	it.clearSeq = m.clearSeq
	it.offset = nextSeed()
	it.dirStart = nextSeed()
	it.depth = m.depth
	it.group = m.group
	mapiternext(it)
}

//go:noinline
func mapiternext(it *mapIter) {
	t, m := it.t, it.m
	if loadbyte(&m.writing) != 0 {
		blame("concurrent map iteration and map write")
	}
	if it.group != nil {
		it.nextInGroup(t, m)
		return
	}
	for {
		if it.table == nil && !it.nextTable(m) {
			it.key = nil
			return
		}
		table := it.table
		size := slotSize(t)
		n := uint64(table.slots)
		for it.slot < n {
			i := (it.slot + it.offset) & (n - 1)
			it.slot++
			group := unsafe.Add(table.groups, uintptr(i/groupSlots)*t.In[0].Size)
			if *(*uint8)(unsafe.Add(group, i%groupSlots))&0x80 != 0 {
				continue
			}
			slot := slotAt(group, uintptr(i%groupSlots), size)
			if it.give(t, m, slot, table.index < 0) {
				return
			}
		}
		it.table = nil
	}
}

// nextTable moves on to the next table of the directory, which may have grown since the last.
func (it *mapIter) nextTable(m *hmap) bool {
	if m.dir == nil {
		return false
	}
	for it.depth < m.depth {
		it.depth++
		it.dirAt *= 2
	}
	places := 1 << m.depth
	if it.dirAt >= places {
		return false
	}
	at := (it.dirAt + int(it.dirStart>>(64-m.depth))) & (places - 1)
	table := m.dir[at]
	if it.dirAt == 0 {
		// Begin at the table's first place, so that the places of no table are met at both ends of the walk.
		it.dirStart = uint64(table.index) << (64 - m.depth)
	}
	span := 1 << (m.depth - table.depth)
	it.dirAt += span
	it.table = table
	it.slot = 0
	return true
}

// give sets key and elem to the entry at slot of a table or group that may be stale; it returns whether there is such an entry.
func (it *mapIter) give(t *abi.Type, m *hmap, slot unsafe.Pointer, stale bool) bool {
	it.key = slot
	it.elem = unsafe.Add(slot, elemOff(t))
	if !stale {
		return true
	}
	now := m.find(t, slot)
	if now != nil {
		it.key = now
		it.elem = unsafe.Add(now, elemOff(t))
		return true
	}
	// A key that differs from itself cannot be deleted but by clear.
	return it.clearSeq == m.clearSeq && !keyEqual(t.Key, slot, slot)
}

// nextInGroup walks the group of a map that was small when the walk began.
func (it *mapIter) nextInGroup(t *abi.Type, m *hmap) {
	for it.slot < groupSlots {
		i := uintptr(it.slot+it.offset) & (groupSlots - 1)
		it.slot++
		if *(*uint8)(unsafe.Add(it.group, i))&0x80 == 0 && it.give(t, m, slotAt(it.group, i, slotSize(t)), m.group != it.group) {
			return
		}
	}
	it.key = nil
}
