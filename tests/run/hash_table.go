package main

import "fmt"

type Hasher interface {
	Hash() uint64
	Equal(Hasher) bool
}

type Str string
type Pt struct{ x, y int32 }

func (s Str) Hash() uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

func (s Str) Equal(o Hasher) bool { t, ok := o.(Str); return ok && s == t }

func (p Pt) Hash() uint64 {
	h := uint64(uint32(p.x))<<32 | uint64(uint32(p.y))
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	return h
}

func (p Pt) Equal(o Hasher) bool { return Hasher(p) == o }

type slot struct {
	key   Hasher
	value any
	dist  uint8
	used  bool
}

// Table uses robin hood hashing with backward shift deletion.
type Table struct {
	slots  []slot
	count  int
	probes int
}

func New() *Table { return &Table{slots: make([]slot, 8)} }

func (t *Table) mask() uint64 { return uint64(len(t.slots) - 1) }

func (t *Table) grow() {
	old := t.slots
	t.slots = make([]slot, 2*len(old))
	t.count = 0
	for i := range old {
		if s := &old[i]; s.used {
			t.Put(s.key, s.value)
		}
	}
}

func (t *Table) Put(k Hasher, v any) {
	if 4*(t.count+1) > 3*len(t.slots) {
		t.grow()
	}
	in := slot{k, v, 0, true}
	for i := k.Hash() & t.mask(); ; i = (i + 1) & t.mask() {
		s := &t.slots[i]
		t.probes++
		switch {
		case !s.used:
			*s = in
			t.count++
			return
		case s.key.Equal(in.key):
			s.value = in.value
			return
		case s.dist < in.dist:
			*s, in = in, *s
		}
		in.dist++
	}
}

func (t *Table) find(k Hasher) (uint64, bool) {
	i := k.Hash() & t.mask()
	for d := uint8(0); ; d++ {
		s := &t.slots[i]
		if !s.used || s.dist < d {
			return 0, false
		}
		if s.key.Equal(k) {
			return i, true
		}
		i = (i + 1) & t.mask()
	}
}

func (t *Table) Get(k Hasher) (v any, ok bool) {
	if i, found := t.find(k); found {
		return t.slots[i].value, true
	}
	return
}

func (t *Table) Delete(k Hasher) bool {
	i, ok := t.find(k)
	if !ok {
		return false
	}
	for {
		next := (i + 1) & t.mask()
		if s := t.slots[next]; !s.used || s.dist == 0 {
			break
		}
		t.slots[i] = t.slots[next]
		t.slots[i].dist--
		i = next
	}
	t.slots[i] = slot{}
	t.count--
	return true
}

func (t *Table) Each(yield func(Hasher, any) bool) {
	for _, s := range t.slots {
		if s.used && !yield(s.key, s.value) {
			return
		}
	}
}

func main() {
	t := New()
	words := [...]string{"the", "cat", "sat", "on", "the", "mat", "and", "the", "dog", "sat", "too"}
	for _, w := range words {
		n, _ := t.Get(Str(w))
		c, _ := n.(int)
		t.Put(Str(w), c+1)
	}
	for _, w := range [...]Str{"the", "sat", "dog", "cow"} {
		v, ok := t.Get(w)
		fmt.Println(w, v, ok)
	}
	fmt.Println(t.count, len(t.slots))
	for i := range int32(500) {
		t.Put(Pt{i, -i * i}, i)
	}
	for i := int32(0); i < 500; i += 3 {
		if !t.Delete(Pt{i, -i * i}) {
			panic("lost")
		}
	}
	sum, missing := 0, 0
	for i := range int32(500) {
		if v, ok := t.Get(Pt{i, -i * i}); ok {
			sum += int(v.(int32))
		} else {
			missing++
		}
	}
	fmt.Println(t.count, sum, missing, t.Delete(Str("nobody")))
	strs, points := 0, 0
	for k := range t.Each {
		switch k.(type) {
		case Str:
			strs++
		case Pt:
			points++
		}
	}
	fmt.Println(strs, points, t.probes < 5000)
	t.Put(Str("mixed"), []int{1, 2})
	t.Put(Str("mixed2"), func(x int) int { return x * x })
	v, _ := t.Get(Str("mixed"))
	f, _ := t.Get(Str("mixed2"))
	fmt.Println(v.([]int)[1], f.(func(int) int)(12))
}
