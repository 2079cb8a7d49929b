package runtime

import (
	"internal/abi"
	"unsafe"
)

// Maps whose keys are plain words of 8 or 4 bytes, or strings, without the questions of the general functions.

func (m *hmap) find64(t *abi.Type, key uint64, state uint8) unsafe.Pointer {
	if m == nil || m.used == 0 {
		return nil
	}
	if loadbyte(&m.writing) != state {
		return m.misused(state)
	}
	size := slotSize(t)
	hash := hash64(key, m.seed)
	if m.dir == nil {
		for match := matchH2(ctrlsOf(m.group), hash&0x7f); match != 0; match &= match - 1 {
			slot := slotAt(m.group, firstSlot(match), size)
			if load64(slot) == key {
				return slot
			}
		}
		return nil
	}
	table := m.table(hash)
	groupBytes := 8 + groupSlots*size
	at := hash >> 7 & table.mask
	for step := uint64(1); ; step++ {
		group := unsafe.Add(table.groups, uintptr(at)*groupBytes)
		ctrls := ctrlsOf(group)
		for match := matchH2(ctrls, hash&0x7f); match != 0; match &= match - 1 {
			slot := slotAt(group, firstSlot(match), size)
			if load64(slot) == key {
				return slot
			}
		}
		if matchEmpty(ctrls) != 0 {
			return nil
		}
		at = (at + step) & table.mask
	}
}

func (m *hmap) find32(t *abi.Type, key uint32, state uint8) unsafe.Pointer {
	if m == nil || m.used == 0 {
		return nil
	}
	if loadbyte(&m.writing) != state {
		return m.misused(state)
	}
	size := slotSize(t)
	hash := hash32(key, m.seed)
	group := m.group
	var table *mapTable
	var at uint64
	groupBytes := 8 + groupSlots*size
	if m.dir != nil {
		table = m.table(hash)
		at = hash >> 7 & table.mask
		group = unsafe.Add(table.groups, uintptr(at)*groupBytes)
	}
	for step := uint64(1); ; step++ {
		ctrls := ctrlsOf(group)
		for match := matchH2(ctrls, hash&0x7f); match != 0; match &= match - 1 {
			slot := slotAt(group, firstSlot(match), size)
			if *(*uint32)(slot) == key {
				return slot
			}
		}
		if table == nil || matchEmpty(ctrls) != 0 {
			return nil
		}
		at = (at + step) & table.mask
		group = unsafe.Add(table.groups, uintptr(at)*groupBytes)
	}
}

func (m *hmap) findString(t *abi.Type, key string, state uint8) unsafe.Pointer {
	if m == nil || m.used == 0 {
		return nil
	}
	if loadbyte(&m.writing) != state {
		return m.misused(state)
	}
	size := slotSize(t)
	hash := hashString(key, m.seed)
	group := m.group
	var table *mapTable
	var at uint64
	groupBytes := 8 + groupSlots*size
	if m.dir != nil {
		table = m.table(hash)
		at = hash >> 7 & table.mask
		group = unsafe.Add(table.groups, uintptr(at)*groupBytes)
	}
	for step := uint64(1); ; step++ {
		ctrls := ctrlsOf(group)
		for match := matchH2(ctrls, hash&0x7f); match != 0; match &= match - 1 {
			slot := slotAt(group, firstSlot(match), size)
			if *(*string)(slot) == key {
				return slot
			}
		}
		if table == nil || matchEmpty(ctrls) != 0 {
			return nil
		}
		at = (at + step) & table.mask
		group = unsafe.Add(table.groups, uintptr(at)*groupBytes)
	}
}

//go:noinline
func mapaccess64(t *abi.Type, m *hmap, key uint64) unsafe.Pointer {
	slot := m.find64(t, key, reading)
	if slot == nil {
		return missing(t)
	}
	return unsafe.Add(slot, elemOff(t))
}

//go:noinline
func mapaccess264(t *abi.Type, m *hmap, key uint64) (unsafe.Pointer, bool) {
	slot := m.find64(t, key, reading)
	if slot == nil {
		return missing(t), false
	}
	return unsafe.Add(slot, elemOff(t)), true
}

//go:noinline
func mapaccess32(t *abi.Type, m *hmap, key uint32) unsafe.Pointer {
	slot := m.find32(t, key, reading)
	if slot == nil {
		return missing(t)
	}
	return unsafe.Add(slot, elemOff(t))
}

//go:noinline
func mapaccess232(t *abi.Type, m *hmap, key uint32) (unsafe.Pointer, bool) {
	slot := m.find32(t, key, reading)
	if slot == nil {
		return missing(t), false
	}
	return unsafe.Add(slot, elemOff(t)), true
}

//go:noinline
func mapaccessstr(t *abi.Type, m *hmap, key string) unsafe.Pointer {
	slot := m.findString(t, key, reading)
	if slot == nil {
		return missing(t)
	}
	return unsafe.Add(slot, elemOff(t))
}

//go:noinline
func mapaccess2str(t *abi.Type, m *hmap, key string) (unsafe.Pointer, bool) {
	slot := m.findString(t, key, reading)
	if slot == nil {
		return missing(t), false
	}
	return unsafe.Add(slot, elemOff(t)), true
}

// mapassign64 is mapassign; what is there already is found without the general search.
//
//go:noinline
func mapassign64(t *abi.Type, m *hmap, key uint64) unsafe.Pointer {
	if m == nil {
		gopanic(plainError("assignment to entry in nil map"))
	}
	m.beginWrite()
	slot := m.find64(t, key, writing)
	if slot == nil {
		slot = m.insert(t, hash64(key, m.seed))
		*(*uint64)(slot) = key
	}
	m.endWrite()
	return unsafe.Add(slot, elemOff(t))
}

//go:noinline
func mapassign32(t *abi.Type, m *hmap, key uint32) unsafe.Pointer {
	if m == nil {
		gopanic(plainError("assignment to entry in nil map"))
	}
	m.beginWrite()
	slot := m.find32(t, key, writing)
	if slot == nil {
		slot = m.insert(t, hash32(key, m.seed))
		*(*uint32)(slot) = key
	}
	m.endWrite()
	return unsafe.Add(slot, elemOff(t))
}

//go:noinline
func mapassignstr(t *abi.Type, m *hmap, key string) unsafe.Pointer {
	if m == nil {
		gopanic(plainError("assignment to entry in nil map"))
	}
	m.beginWrite()
	slot := m.findString(t, key, writing)
	if slot == nil {
		slot = m.insert(t, hashString(key, m.seed))
	}
	*(*string)(slot) = key
	m.endWrite()
	return unsafe.Add(slot, elemOff(t))
}

//go:noinline
func mapdelete64(t *abi.Type, m *hmap, key uint64) {
	if m == nil || m.used == 0 {
		return
	}
	m.beginWrite()
	if slot := m.find64(t, key, writing); slot != nil {
		m.remove(t, slot, hash64(key, m.seed))
	}
	m.endWrite()
}

//go:noinline
func mapdelete32(t *abi.Type, m *hmap, key uint32) {
	if m == nil || m.used == 0 {
		return
	}
	m.beginWrite()
	if slot := m.find32(t, key, writing); slot != nil {
		m.remove(t, slot, hash32(key, m.seed))
	}
	m.endWrite()
}

//go:noinline
func mapdeletestr(t *abi.Type, m *hmap, key string) {
	if m == nil || m.used == 0 {
		return
	}
	m.beginWrite()
	if slot := m.findString(t, key, writing); slot != nil {
		m.remove(t, slot, hashString(key, m.seed))
	}
	m.endWrite()
}

// insert takes a slot for a key with this hash that is not in the map.
func (m *hmap) insert(t *abi.Type, hash uint64) unsafe.Pointer {
	size := slotSize(t)
	h2 := hash & 0x7f
	for {
		if m.dir == nil {
			if m.group == nil {
				m.group = newGroups(t, 1)
			}
			if free := matchFree(ctrlsOf(m.group)); free != 0 {
				return m.take(m.group, firstSlot(free), size, h2)
			}
			m.toTables(t)
			continue
		}
		table := m.table(hash)
		groupBytes := 8 + groupSlots*size
		at := hash >> 7 & table.mask
		for step := uint64(1); ; step++ {
			group := unsafe.Add(table.groups, uintptr(at)*groupBytes)
			if free := matchFree(ctrlsOf(group)); free != 0 {
				i := firstSlot(free)
				if *(*uint8)(unsafe.Add(group, i)) == ctrlEmpty {
					if table.growthLeft == 0 {
						break
					}
					table.growthLeft--
				}
				table.used++
				return m.take(group, i, size, h2)
			}
			at = (at + step) & table.mask
		}
		m.growTable(t, table)
	}
}
