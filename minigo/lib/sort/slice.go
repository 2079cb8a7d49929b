package sort

import (
	"internal/abi"
	"internal/sorting"
	"unsafe"
)

// slice is a slice of any type in memory.
type slice struct {
	base unsafe.Pointer
	n    int
	size uintptr
}

// kindError is the panic for what is no slice, in the words of package reflect, which Go uses here.
type kindError struct{ kind string }

func (e *kindError) Error() string { return "reflect: call of Swapper on " + e.kind + " Value" }

// sliceOf looks into x, which must be a slice.
func sliceOf(x any) *slice {
	t := abi.TypeOf(x)
	if t == nil {
		panic(&kindError{"zero"})
	}
	if t.Kind != abi.Slice {
		panic(&kindError{t.Kind.String()})
	}
	h := (*abi.SliceHeader)(abi.Address(&x))
	return &slice{h.Data, h.Len, t.Elem.Size}
}

func (s *slice) swap(i, j int) {
	p := unsafe.Add(s.base, uintptr(i)*s.size)
	q := unsafe.Add(s.base, uintptr(j)*s.size)
	done := uintptr(0)
	for ; done+8 <= s.size; done += 8 {
		a, b := (*uint64)(unsafe.Add(p, done)), (*uint64)(unsafe.Add(q, done))
		*a, *b = *b, *a
	}
	for ; done < s.size; done++ {
		a, b := (*byte)(unsafe.Add(p, done)), (*byte)(unsafe.Add(q, done))
		*a, *b = *b, *a
	}
}

// byLess is a slice with the function that compares its elements.
type byLess struct {
	*slice
	less func(i, j int) bool
}

func (s byLess) Less(i, j int) bool { return s.less(i, j) }
func (s byLess) Swap(i, j int)      { s.swap(i, j) }

// Slice sorts the slice x by less, which compares the elements with the indices; equal elements may change order.
func Slice(x any, less func(i, j int) bool) {
	s := sliceOf(x)
	sorting.Sort(byLess{s, less}, s.n)
}

// SliceStable is Slice with equal elements kept in their order.
func SliceStable(x any, less func(i, j int) bool) {
	s := sliceOf(x)
	sorting.Stable(byLess{s, less}, s.n)
}

// SliceIsSorted reports whether the slice x is sorted by less.
func SliceIsSorted(x any, less func(i, j int) bool) bool {
	s := sliceOf(x)
	return sorting.IsSorted(byLess{s, less}, s.n)
}
