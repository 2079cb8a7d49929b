package runtime

import (
	"internal/abi"
	"unsafe"
)

// toTables moves the eight entries of the first group into a table of sixteen slots.
func (m *hmap) toTables(t *abi.Type) {
	table := newTable(t, 2*groupSlots, 0, 0)
	moveGroup(t, m.group, func(hash uint64) *mapTable { return table }, m.seed)
	m.group = nil
	m.setDepth(0)
	m.dir = []*mapTable{table, table}
}

// growTable makes room in a table that has no empty slot to give: a table of the same size where deleted slots hold half of it,
// one of twice the size, or two tables in its place.
func (m *hmap) growTable(t *abi.Type, old *mapTable) {
	slots := old.slots
	if old.used > slots/32*13 {
		slots *= 2
	}
	if slots > maxTableSlots {
		m.split(t, old)
		return
	}
	table := newTable(t, slots, old.index, old.depth)
	moveTable(t, old, func(hash uint64) *mapTable { return table }, m.seed)
	m.replace(old, table, table)
}

// split puts two tables in the place of one, told apart by one more bit of the hash.
func (m *hmap) split(t *abi.Type, old *mapTable) {
	if old.depth == m.depth {
		m.doubleDirectory()
	}
	half := 1 << (m.depth - old.depth - 1)
	left := newTable(t, maxTableSlots, old.index, old.depth+1)
	right := newTable(t, maxTableSlots, old.index+half, old.depth+1)
	bit := uint64(1) << (63 - old.depth)
	moveTable(t, old, func(hash uint64) *mapTable {
		if hash&bit == 0 {
			return left
		}
		return right
	}, m.seed)
	m.replace(old, left, right)
}

func (m *hmap) doubleDirectory() {
	if m.depth == 0 {
		// The only table stands twice already.
		m.setDepth(1)
		return
	}
	dir := make([]*mapTable, 2*len(m.dir))
	for i, table := range m.dir {
		dir[2*i], dir[2*i+1] = table, table
	}
	m.dir = dir
	m.setDepth(m.depth + 1)
	m.renumber()
}

// renumber gives each table its first place in the directory.
func (m *hmap) renumber() {
	var last *mapTable
	for i, table := range m.dir {
		if table != last {
			table.index = i
			last = table
		}
	}
}

// replace puts left in the first half of old's places and right in the second.
func (m *hmap) replace(old, left, right *mapTable) {
	n := 1 << (m.depth - old.depth)
	if m.depth == 0 {
		n = 2
	}
	if old.index < 0 || old.index+n > len(m.dir) {
		m.misused(writing) // another writer has replaced it meanwhile
	}
	for i := 0; i < n; i++ {
		if i < n/2 {
			m.dir[old.index+i] = left
		} else {
			m.dir[old.index+i] = right
		}
	}
	old.index = -1
}

func moveTable(t *abi.Type, old *mapTable, to func(hash uint64) *mapTable, seed uint64) {
	size := t.In[0].Size
	for i := uint64(0); i <= old.mask; i++ {
		moveGroup(t, unsafe.Add(old.groups, uintptr(i)*size), to, seed)
	}
}

// moveGroup inserts the entries of a group into the tables that `to` names for their hashes. They are not there yet, and nothing
// has been deleted there: the first empty slot is the place.
func moveGroup(t *abi.Type, group unsafe.Pointer, to func(hash uint64) *mapTable, seed uint64) {
	size := slotSize(t)
	groupBytes := t.In[0].Size
	for full := ^ctrlsOf(group) & highBits; full != 0; full &= full - 1 {
		slot := slotAt(group, firstSlot(full), size)
		hash := keyHash(t.Key, slot, seed)
		table := to(hash)
		at := hash >> 7 & table.mask
		for step := uint64(1); ; step++ {
			target := unsafe.Add(table.groups, uintptr(at)*groupBytes)
			if free := matchEmpty(ctrlsOf(target)); free != 0 {
				i := firstSlot(free)
				setCtrl(target, i, uint8(hash&0x7f))
				memmove(slotAt(target, i, size), slot, int(size))
				table.used++
				table.growthLeft--
				break
			}
			at = (at + step) & table.mask
		}
	}
}
