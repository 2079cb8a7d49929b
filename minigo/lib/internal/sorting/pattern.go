// Package sorting has the algorithms of packages sort and slices.
//
// They are written once, for all ways of comparing and exchanging: each instance calls these directly. Elements that are equal come
// out in the same order as with Go: the steps are those of its algorithms.
package sorting

import "math/bits"

// Data is a collection whose elements are compared and exchanged by index.
type Data interface {
	Less(i, j int) bool
	Swap(i, j int)
}

// Limits of the unstable sort.
const (
	insertionMax   = 12 // shorter ranges are sorted by insertion
	patternMin     = 8  // shorter ranges get the plain middle as pivot
	ninetherMin    = 50 // longer ranges get a median of medians as pivot
	repairSteps    = 5  // out-of-order pairs that an almost sorted range may have
	repairMin      = 50 // shorter ranges are not repaired
	descendingSwap = 12 // comparisons of a median of medians that all go the wrong way
)

// Sort sorts the first n elements of data; equal elements may change their order.
func Sort[D Data](data D, n int) {
	quickSort(data, 0, n, bits.Len(uint(n)))
}

// quickSort sorts [a, b). It notices ranges that are sorted already, upside down or full of equal elements, shuffles
// where the parts get too unequal, and changes to heap sort after limit such failures.
//
// Source: O. Peters, "Pattern-defeating quicksort", 2021.
func quickSort[D Data](data D, a, b, limit int) {
	balanced, ordered := true, true
	for b-a > insertionMax {
		if limit == 0 {
			heapSort(data, a, b)
			return
		}
		if !balanced {
			shuffle(data, a, b)
			limit--
		}
		pivot, against := choosePivot(data, a, b)
		if against == descendingSwap {
			for i, j := a, b-1; i < j; i, j = i+1, j-1 {
				data.Swap(i, j)
			}
			pivot = b - 1 - (pivot - a)
			against = 0
		}
		if balanced && ordered && against == 0 && repair(data, a, b) {
			return
		}
		// The element before the range is not larger than any in it. When it equals the pivot, so do all smaller ones.
		if a > 0 && !data.Less(a-1, pivot) {
			a = partitionEqual(data, a, b, pivot)
			continue
		}
		mid, already := partition(data, a, b, pivot)
		ordered = already
		left, right := mid-a, b-mid
		// The shorter part by recursion, so that the stack stays low.
		if left < right {
			balanced = left >= (b-a)/8
			quickSort(data, a, mid, limit)
			a = mid + 1
		} else {
			balanced = right >= (b-a)/8
			quickSort(data, mid+1, b, limit)
			b = mid
		}
	}
	insertionSort(data, a, b)
}

// partition arranges [a, b) as smaller than the pivot, the pivot at mid, and not smaller. already tells that nothing
// but the pivot had to move.
func partition[D Data](data D, a, b, pivot int) (mid int, already bool) {
	data.Swap(a, pivot)
	i, j := a+1, b-1
	for n := 0; ; n++ {
		for i <= j && data.Less(i, a) {
			i++
		}
		for i <= j && !data.Less(j, a) {
			j--
		}
		if i > j {
			data.Swap(j, a)
			return j, n == 0
		}
		data.Swap(i, j)
		i++
		j--
	}
}

// partitionEqual arranges [a, b), which has no element smaller than the pivot, as equal and larger, and returns where
// the larger ones begin.
func partitionEqual[D Data](data D, a, b, pivot int) int {
	data.Swap(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !data.Less(a, i) {
			i++
		}
		for i <= j && data.Less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		data.Swap(i, j)
		i++
		j--
	}
}

// repair sorts [a, b) if few elements are out of order and reports whether it is sorted now.
func repair[D Data](data D, a, b int) bool {
	i := a + 1
	for step := 0; step < repairSteps; step++ {
		for i < b && !data.Less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < repairMin {
			return false
		}
		data.Swap(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && data.Less(j, j-1); j-- {
				data.Swap(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && data.Less(j, j-1); j++ {
				data.Swap(j, j-1)
			}
		}
	}
	return false
}

// shuffle exchanges three elements in the middle of [a, b) with others, by random numbers that the length determines.
//
// Source: G. Marsaglia, "Xorshift RNGs", 2003.
func shuffle[D Data](data D, a, b int) {
	n := b - a
	if n < patternMin {
		return
	}
	random := uint64(n)
	mask := uint64(1)<<uint(bits.Len(uint(n))) - 1
	middle := a + n/4*2
	for i := middle - 1; i <= middle+1; i++ {
		random ^= random << 13
		random ^= random >> 7
		random ^= random << 17
		other := int(random & mask)
		if other >= n {
			other -= n
		}
		data.Swap(i, a+other)
	}
}

// choosePivot returns a likely median of [a, b) and how many of the comparisons for it found a wrong order.
func choosePivot[D Data](data D, a, b int) (pivot, against int) {
	n := b - a
	i, j, k := a+n/4, a+n/4*2, a+n/4*3
	if n >= patternMin {
		if n >= ninetherMin {
			i = median(data, i-1, i, i+1, &against)
			j = median(data, j-1, j, j+1, &against)
			k = median(data, k-1, k, k+1, &against)
		}
		j = median(data, i, j, k, &against)
	}
	return j, against
}

// median returns the index of the middle one of three elements, and counts the wrong orders it finds.
func median[D Data](data D, a, b, c int, against *int) int {
	if data.Less(b, a) {
		*against++
		a, b = b, a
	}
	if data.Less(c, b) {
		*against++
		b = c
	}
	if data.Less(b, a) {
		*against++
		b = a
	}
	return b
}

func insertionSort[D Data](data D, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && data.Less(j, j-1); j-- {
			data.Swap(j, j-1)
		}
	}
}

func heapSort[D Data](data D, a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		siftDown(data, i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		data.Swap(a, a+i)
		siftDown(data, 0, i, a)
	}
}

// siftDown moves the element at root down the heap of n elements that begins at first.
func siftDown[D Data](data D, root, n, first int) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && data.Less(first+child, first+child+1) {
			child++
		}
		if !data.Less(first+root, first+child) {
			return
		}
		data.Swap(first+root, first+child)
		root = child
	}
}
