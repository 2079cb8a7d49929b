// Package ring is a list without beginning or end.
package ring

// Ring is an element of a ring, and stands for the whole of it. A zero Ring is a ring of one element; a nil *Ring is the
// empty ring.
type Ring struct {
	next, prev *Ring // nil in a zero Ring
	Value      any
}

// New returns a ring of n elements.
func New(n int) *Ring {
	if n <= 0 {
		return nil
	}
	first := new(Ring)
	last := first
	for i := 1; i < n; i++ {
		last.next = &Ring{prev: last}
		last = last.next
	}
	last.next, first.prev = first, last
	return first
}

// prepare makes a zero Ring usable.
func (r *Ring) prepare() *Ring {
	if r.next == nil {
		r.next, r.prev = r, r
	}
	return r
}

// Next returns the element behind r, which must not be nil.
func (r *Ring) Next() *Ring { return r.prepare().next }

// Prev returns the element before r, which must not be nil.
func (r *Ring) Prev() *Ring { return r.prepare().prev }

// Move returns the element n places on, or back for a negative n.
func (r *Ring) Move(n int) *Ring {
	r.prepare()
	for ; n > 0; n-- {
		r = r.next
	}
	for ; n < 0; n++ {
		r = r.prev
	}
	return r
}

// Link joins r to s, so that s comes behind r, and returns what was behind r.
//
// Of two rings it makes one. Within one ring it cuts out what was between r and s, which is then the ring it returns.
func (r *Ring) Link(s *Ring) *Ring {
	behind := r.Next()
	if s != nil {
		end := s.Prev()
		r.next, s.prev = s, r
		behind.prev, end.next = end, behind
	}
	return behind
}

// Unlink cuts n elements behind r out of the ring and returns them as a ring.
func (r *Ring) Unlink(n int) *Ring {
	if n <= 0 {
		return nil
	}
	return r.Link(r.Move(n + 1))
}

// Len returns the number of elements.
func (r *Ring) Len() int {
	if r == nil {
		return 0
	}
	n := 1
	for p := r.Next(); p != r; p = p.next {
		n++
	}
	return n
}

// Do calls f with the values of the ring, beginning at r; f must not change the ring.
func (r *Ring) Do(f func(any)) {
	if r == nil {
		return
	}
	f(r.Value)
	for p := r.Next(); p != r; p = p.next {
		f(p.Value)
	}
}
