// Package crc64 computes cyclic redundancy checks of 64 bits.
package crc64

import (
	"errors"
	"hash"
	"internal/hashblock"
	"sync"
)

// Size is the size of a checksum in bytes.
const Size = 8

// Polynomials in use, the lowest bit standing for the highest power.
const (
	ISO  = 0xD800000000000000 // ISO 3309
	ECMA = 0xC96C5795D7870F42 // ECMA 182
)

const mark = "crc\x02" // what a saved state begins with

// Table holds what a polynomial makes of each byte.
type Table [256]uint64

// Tables that are made when they are first asked for.
var (
	iso, ecma Table
	once      sync.Once
)

// MakeTable returns the table of the polynomial; it must not be changed.
func MakeTable(poly uint64) *Table {
	once.Do(func() {
		fill(&iso, ISO)
		fill(&ecma, ECMA)
	})
	switch poly {
	case ISO:
		return &iso
	case ECMA:
		return &ecma
	}
	t := new(Table)
	fill(t, poly)
	return t
}

func fill(t *Table, poly uint64) {
	for i := range t {
		x := uint64(i)
		for bit := 0; bit < 8; bit++ {
			x = x>>1 ^ poly&-(x&1)
		}
		t[i] = x
	}
}

// Update returns the checksum of what crc is the checksum of, followed by p.
func Update(crc uint64, tab *Table, p []byte) uint64 {
	crc = ^crc
	for _, c := range p {
		crc = tab[byte(crc)^c] ^ crc>>8
	}
	return ^crc
}

// Checksum returns the checksum of data.
func Checksum(data []byte, tab *Table) uint64 { return Update(0, tab, data) }

type digest struct {
	crc uint64
	tab *Table
}

// New returns a hash that computes the checksum with the table.
func New(tab *Table) hash.Hash64 { return &digest{0, tab} }

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return 1 }
func (d *digest) Reset()         { d.crc = 0 }
func (d *digest) Sum64() uint64  { return d.crc }

func (d *digest) Write(p []byte) (n int, err error) {
	d.crc = Update(d.crc, d.tab, p)
	return len(p), nil
}

func (d *digest) Sum(in []byte) []byte { return hashblock.Append64(in, d.crc) }

// Clone returns a copy.
func (d *digest) Clone() (hash.Cloner, error) {
	copied := *d
	return &copied, nil
}

// sum returns the checksum of a table, which tells tables apart.
func (t *Table) sum() uint64 {
	var all []byte
	for _, x := range t {
		all = hashblock.Append64(all, x)
	}
	return Checksum(all, MakeTable(ISO))
}

// AppendBinary appends the state.
func (d *digest) AppendBinary(b []byte) ([]byte, error) {
	return hashblock.Append64(hashblock.Append64(append(b, mark...), d.tab.sum()), d.crc), nil
}

// MarshalBinary returns the state.
func (d *digest) MarshalBinary() ([]byte, error) { return d.AppendBinary(nil) }

// UnmarshalBinary takes a state that MarshalBinary returned.
func (d *digest) UnmarshalBinary(b []byte) error {
	if err := hashblock.Check("hash/crc64", mark, b, len(mark)+2*Size); err != nil {
		return err
	}
	if d.tab.sum() != hashblock.Load64(b[len(mark):]) {
		return errors.New("hash/crc64: tables do not match")
	}
	d.crc = hashblock.Load64(b[len(mark)+Size:])
	return nil
}
