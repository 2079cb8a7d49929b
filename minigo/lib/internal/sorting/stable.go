package sorting

// stableBlock is the length of the ranges that are sorted by insertion before merging.
const stableBlock = 20

// Stable sorts the first n elements of data; equal elements keep their order.
func Stable[D Data](data D, n int) {
	for a := 0; a < n; a += stableBlock {
		insertionSort(data, a, min(a+stableBlock, n))
	}
	for size := stableBlock; size < n; size *= 2 {
		for a := 0; a+size < n; a += 2 * size {
			merge(data, a, a+size, min(a+2*size, n))
		}
	}
}

// merge merges the sorted ranges [a, m) and [m, b) in place.
//
// Source: P. Kim, A. Kutzner, "Stable minimum storage merging by symmetric comparisons", 2004.
func merge[D Data](data D, a, m, b int) {
	if m-a == 1 {
		// Insert the single left element.
		at := m + search(b-m, func(i int) bool { return !data.Less(m+i, a) })
		for k := a; k < at-1; k++ {
			data.Swap(k, k+1)
		}
		return
	}
	if b-m == 1 {
		// Insert the single right element.
		at := a + search(m-a, func(i int) bool { return data.Less(m, a+i) })
		for k := m; k > at; k-- {
			data.Swap(k, k-1)
		}
		return
	}
	mid := int(uint(a+b) / 2)
	n := mid + m
	start, end := a, m
	if m > mid {
		start, end = n-b, mid
	}
	// Find the symmetric cut around the middle.
	start += search(end-start, func(i int) bool { return data.Less(n-1-start-i, start+i) })
	end = n - start
	if start < m && m < end {
		rotate(data, start, m, end)
	}
	if a < start && start < mid {
		merge(data, a, start, mid)
	}
	if mid < end && end < b {
		merge(data, mid, end, b)
	}
}

// rotate exchanges the neighbouring ranges [a, m) and [m, b).
func rotate[D Data](data D, a, m, b int) {
	i, j := m-a, b-m
	for i != j {
		if i > j {
			swapRanges(data, m-i, m, j)
			i -= j
		} else {
			swapRanges(data, m-i, m+j-i, i)
			j -= i
		}
	}
	swapRanges(data, m-i, m, i)
}

func swapRanges[D Data](data D, a, b, n int) {
	for i := 0; i < n; i++ {
		data.Swap(a+i, b+i)
	}
}

// search returns the smallest i in [0, n) for which f holds, n when there is none.
func search(n int, f func(int) bool) int {
	lo, hi := 0, n
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		if f(mid) {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return lo
}

// IsSorted reports whether the first n elements are sorted.
func IsSorted[D Data](data D, n int) bool {
	for i := n - 1; i > 0; i-- {
		if data.Less(i, i-1) {
			return false
		}
	}
	return true
}
