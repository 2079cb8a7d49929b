// Package sort sorts slices and other collections.
//
// The algorithms are those of internal/sorting.
package sort

import "internal/sorting"

// Interface is a collection that can be sorted by index.
type Interface interface {
	// Len returns the number of elements.
	Len() int
	// Less reports whether element i must come before element j.
	Less(i, j int) bool
	// Swap exchanges elements i and j.
	Swap(i, j int)
}

// Sort sorts data; equal elements may change their order.
func Sort(data Interface) { sorting.Sort(data, data.Len()) }

// Stable sorts data; equal elements keep their order.
func Stable(data Interface) { sorting.Stable(data, data.Len()) }

// IsSorted reports whether data is sorted.
func IsSorted(data Interface) bool { return sorting.IsSorted(data, data.Len()) }

type reverse struct{ data Interface }

func (r *reverse) Len() int           { return r.data.Len() }
func (r *reverse) Less(i, j int) bool { return r.data.Less(j, i) }
func (r *reverse) Swap(i, j int)      { r.data.Swap(i, j) }

// Reverse returns data with its order turned round.
func Reverse(data Interface) Interface { return &reverse{data} }

// IntSlice sorts integers.
type IntSlice []int

func (x IntSlice) Len() int           { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x IntSlice) Sort() { sorting.Sort(x, len(x)) }

// Search returns where v is, or belongs, in the sorted x.
func (x IntSlice) Search(v int) int { return SearchInts(x, v) }

// Float64Slice sorts floating-point numbers, NaN before all others.
type Float64Slice []float64

func (x Float64Slice) Len() int           { return len(x) }
func (x Float64Slice) Less(i, j int) bool { return x[i] < x[j] || x[i] != x[i] && x[j] == x[j] }
func (x Float64Slice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x Float64Slice) Sort() { sorting.Sort(x, len(x)) }

// Search returns where v is, or belongs, in the sorted x.
func (x Float64Slice) Search(v float64) int { return SearchFloat64s(x, v) }

// StringSlice sorts strings.
type StringSlice []string

func (x StringSlice) Len() int           { return len(x) }
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int)      { x[i], x[j] = x[j], x[i] }

// Sort sorts x.
func (x StringSlice) Sort() { sorting.Sort(x, len(x)) }

// Search returns where v is, or belongs, in the sorted x.
func (x StringSlice) Search(v string) int { return SearchStrings(x, v) }

// Ints sorts integers.
func Ints(x []int) { IntSlice(x).Sort() }

// Float64s sorts floating-point numbers, NaN before all others.
func Float64s(x []float64) { Float64Slice(x).Sort() }

// Strings sorts strings.
func Strings(x []string) { StringSlice(x).Sort() }

// IntsAreSorted reports whether x is sorted.
func IntsAreSorted(x []int) bool { return sorting.IsSorted(IntSlice(x), len(x)) }

// Float64sAreSorted reports whether x is sorted.
func Float64sAreSorted(x []float64) bool { return sorting.IsSorted(Float64Slice(x), len(x)) }

// StringsAreSorted reports whether x is sorted.
func StringsAreSorted(x []string) bool { return sorting.IsSorted(StringSlice(x), len(x)) }
