package sort

import "math/bits"

// Limits of the unstable sort.
const (
	insertionMax   = 12 // shorter ranges are sorted by insertion
	patternMin     = 8  // shorter ranges get the plain middle as pivot
	ninetherMin    = 50 // longer ranges get a median of medians as pivot
	repairSteps    = 5  // out-of-order pairs that an almost sorted range may have
	repairMin      = 50 // shorter ranges are not repaired
	descendingSwap = 12 // comparisons of a median of medians that all go the wrong way
)

// Sort sorts data; equal elements may change their order.
func Sort(data Interface) { sortBy(order{data.Less, data.Swap}, data.Len()) }

func sortBy(data order, n int) {
	quickSort(data, 0, n, bits.Len(uint(n)))
}

// quickSort sorts [a, b). It notices ranges that are sorted already, upside down or full of equal elements, shuffles
// where the parts get too unequal, and changes to heap sort after limit such failures.
//
// Source: O. Peters, "Pattern-defeating quicksort", 2021.
func quickSort(data order, a, b, limit int) {
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
				data.swap(i, j)
			}
			pivot = b - 1 - (pivot - a)
			against = 0
		}
		if balanced && ordered && against == 0 && repair(data, a, b) {
			return
		}
		// The element before the range is not larger than any in it. When it equals the pivot, so do all smaller ones.
		if a > 0 && !data.less(a-1, pivot) {
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
func partition(data order, a, b, pivot int) (mid int, already bool) {
	data.swap(a, pivot)
	i, j := a+1, b-1
	for n := 0; ; n++ {
		for i <= j && data.less(i, a) {
			i++
		}
		for i <= j && !data.less(j, a) {
			j--
		}
		if i > j {
			data.swap(j, a)
			return j, n == 0
		}
		data.swap(i, j)
		i++
		j--
	}
}

// partitionEqual arranges [a, b), which has no element smaller than the pivot, as equal and larger, and returns where
// the larger ones begin.
func partitionEqual(data order, a, b, pivot int) int {
	data.swap(a, pivot)
	i, j := a+1, b-1
	for {
		for i <= j && !data.less(a, i) {
			i++
		}
		for i <= j && data.less(a, j) {
			j--
		}
		if i > j {
			return i
		}
		data.swap(i, j)
		i++
		j--
	}
}

// repair sorts [a, b) if few elements are out of order and reports whether it is sorted now.
func repair(data order, a, b int) bool {
	i := a + 1
	for step := 0; step < repairSteps; step++ {
		for i < b && !data.less(i, i-1) {
			i++
		}
		if i == b {
			return true
		}
		if b-a < repairMin {
			return false
		}
		data.swap(i, i-1)
		if i-a >= 2 {
			for j := i - 1; j >= 1 && data.less(j, j-1); j-- {
				data.swap(j, j-1)
			}
		}
		if b-i >= 2 {
			for j := i + 1; j < b && data.less(j, j-1); j++ {
				data.swap(j, j-1)
			}
		}
	}
	return false
}

// shuffle exchanges three elements in the middle of [a, b) with others, by random numbers that the length determines.
//
// Source: G. Marsaglia, "Xorshift RNGs", 2003.
func shuffle(data order, a, b int) {
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
		data.swap(i, a+other)
	}
}

// choosePivot returns a likely median of [a, b) and how many of the comparisons for it found a wrong order.
func choosePivot(data order, a, b int) (pivot, against int) {
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
func median(data order, a, b, c int, against *int) int {
	if data.less(b, a) {
		*against++
		a, b = b, a
	}
	if data.less(c, b) {
		*against++
		b = c
	}
	if data.less(b, a) {
		*against++
		b = a
	}
	return b
}

func insertionSort(data order, a, b int) {
	for i := a + 1; i < b; i++ {
		for j := i; j > a && data.less(j, j-1); j-- {
			data.swap(j, j-1)
		}
	}
}

func heapSort(data order, a, b int) {
	n := b - a
	for i := (n - 1) / 2; i >= 0; i-- {
		siftDown(data, i, n, a)
	}
	for i := n - 1; i >= 0; i-- {
		data.swap(a, a+i)
		siftDown(data, 0, i, a)
	}
}

// siftDown moves the element at root down the heap of n elements that begins at first.
func siftDown(data order, root, n, first int) {
	for {
		child := 2*root + 1
		if child >= n {
			return
		}
		if child+1 < n && data.less(first+child, first+child+1) {
			child++
		}
		if !data.less(first+root, first+child) {
			return
		}
		data.swap(first+root, first+child)
		root = child
	}
}
