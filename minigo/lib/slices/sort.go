package slices

import (
	"cmp"
	"internal/sorting"
)

// natural is a slice in the order of <.
type natural[E cmp.Ordered] []E

func (x natural[E]) Less(i, j int) bool { return cmp.Less(x[i], x[j]) }
func (x natural[E]) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// compared is a slice in the order that a function gives.
type compared[E any] struct {
	x       []E
	compare func(a, b E) int
}

func (s compared[E]) Less(i, j int) bool { return s.compare(s.x[i], s.x[j]) < 0 }
func (s compared[E]) Swap(i, j int)      { s.x[i], s.x[j] = s.x[j], s.x[i] }

// Sort sorts x; NaNs come first.
func Sort[S ~[]E, E cmp.Ordered](x S) { sorting.Sort(natural[E](x), len(x)) }

// SortFunc sorts x by cmp; equal elements may change their order.
func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int) { sorting.Sort(compared[E]{x, cmp}, len(x)) }

// SortStableFunc sorts x by cmp; equal elements keep their order.
func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int) {
	sorting.Stable(compared[E]{x, cmp}, len(x))
}

// IsSorted reports whether x is sorted.
func IsSorted[S ~[]E, E cmp.Ordered](x S) bool { return sorting.IsSorted(natural[E](x), len(x)) }

// IsSortedFunc reports whether x is sorted by cmp.
func IsSortedFunc[S ~[]E, E any](x S, cmp func(a, b E) int) bool {
	return sorting.IsSorted(compared[E]{x, cmp}, len(x))
}

// Min returns the least element; a NaN if there is one.
func Min[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Min: empty list")
	}
	least := x[0]
	for _, v := range x[1:] {
		least = min(least, v)
	}
	return least
}

// MinFunc returns the first of the least elements by cmp.
func MinFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MinFunc: empty list")
	}
	least := x[0]
	for _, v := range x[1:] {
		if cmp(v, least) < 0 {
			least = v
		}
	}
	return least
}

// Max returns the greatest element; a NaN if there is one.
func Max[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 {
		panic("slices.Max: empty list")
	}
	greatest := x[0]
	for _, v := range x[1:] {
		greatest = max(greatest, v)
	}
	return greatest
}

// MaxFunc returns the first of the greatest elements by cmp.
func MaxFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 {
		panic("slices.MaxFunc: empty list")
	}
	greatest := x[0]
	for _, v := range x[1:] {
		if cmp(v, greatest) > 0 {
			greatest = v
		}
	}
	return greatest
}

// BinarySearch returns where target is, or belongs, in the sorted x, and whether it is there.
func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool) {
	return BinarySearchFunc(x, target, cmp.Compare[E])
}

// BinarySearchFunc is BinarySearch with cmp to compare an element and the target.
func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool) {
	lo, hi := 0, len(x)
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		if cmp(x[mid], target) < 0 {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, lo < len(x) && cmp(x[lo], target) == 0
}
