// Package iter has the types of iterators.
package iter

// Seq iterates over values: it calls yield for each until yield returns false.
type Seq[V any] func(yield func(V) bool)

// Seq2 iterates over pairs of values.
type Seq2[K, V any] func(yield func(K, V) bool)
