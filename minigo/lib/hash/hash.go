// Package hash declares what hash functions have in common.
package hash

import "io"

// Hash computes a hash of what is written to it; writing never fails.
type Hash interface {
	io.Writer
	// Sum appends the hash to b; the state stays as it is.
	Sum(b []byte) []byte
	// Reset starts anew.
	Reset()
	// Size returns the number of bytes of Sum.
	Size() int
	// BlockSize returns the length of which writes are best a multiple.
	BlockSize() int
}

// Hash32 is a hash of 32 bits.
type Hash32 interface {
	Hash
	Sum32() uint32
}

// Hash64 is a hash of 64 bits.
type Hash64 interface {
	Hash
	Sum64() uint64
}

// Cloner is a hash that can be copied with its state.
type Cloner interface {
	Hash
	Clone() (Cloner, error)
}

// XOF is a hash function with output of any length: reading from it ends the writing.
type XOF interface {
	io.Writer
	io.Reader
	Reset()
	BlockSize() int
}
