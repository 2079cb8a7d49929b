// Package hmac computes message authentication codes with a key and a hash function.
//
// Source: H. Krawczyk, M. Bellare, R. Canetti, RFC 2104, "HMAC: keyed-hashing for message authentication", 1997.
package hmac

import (
	"crypto/subtle"
	"hash"
)

// The bytes that the key is mixed with for the inner and the outer hash.
const (
	innerPad = 0x36
	outerPad = 0x5c
)

type hmac struct {
	inner, outer       hash.Hash
	innerKey, outerKey []byte
}

// New returns a code with the key over what h makes, which must be a new one at each call.
func New(h func() hash.Hash, key []byte) hash.Hash {
	m := &hmac{inner: h(), outer: h()}
	if same(m.inner, m.outer) {
		panic("crypto/hmac: hash generation function does not produce unique values")
	}
	size := m.inner.BlockSize()
	if len(key) > size {
		m.outer.Write(key)
		key = m.outer.Sum(nil)
	}
	m.innerKey, m.outerKey = make([]byte, size), make([]byte, size)
	copy(m.innerKey, key)
	copy(m.outerKey, key)
	for i := range size {
		m.innerKey[i] ^= innerPad
		m.outerKey[i] ^= outerPad
	}
	m.inner.Write(m.innerKey)
	return m
}

// same reports whether two hashes are one; hashes that cannot be compared are not.
func same(a, b hash.Hash) (equal bool) {
	defer func() {
		if recover() != nil {
			equal = false
		}
	}()
	return a == b
}

func (m *hmac) Write(p []byte) (n int, err error) { return m.inner.Write(p) }
func (m *hmac) Size() int                         { return m.outer.Size() }
func (m *hmac) BlockSize() int                    { return m.inner.BlockSize() }

func (m *hmac) Reset() {
	m.inner.Reset()
	m.inner.Write(m.innerKey)
}

func (m *hmac) Sum(in []byte) []byte {
	n := len(in)
	in = m.inner.Sum(in)
	m.outer.Reset()
	m.outer.Write(m.outerKey)
	m.outer.Write(in[n:])
	return m.outer.Sum(in[:n])
}

// Equal compares two codes in a time that does not tell where they differ.
func Equal(mac1, mac2 []byte) bool { return subtle.ConstantTimeCompare(mac1, mac2) == 1 }
