// Package crc32 computes cyclic redundancy checks of 32 bits.
package crc32

import (
	"hash"
	"sync"
)

// Size is the size of a checksum in bytes.
const Size = 4

// Polynomials in use, the lowest bit standing for the highest power.
const (
	IEEE       = 0xedb88320 // Ethernet, gzip, zip, PNG, …
	Castagnoli = 0x82f63b78 // iSCSI, with better detection
	Koopman    = 0xeb31d82e // with still better detection
)

// Table holds what a polynomial makes of each byte.
type Table [256]uint32

// IEEETable is the table of IEEE.
var IEEETable = &ieee

// castagnoli is made when it is first asked for.
var (
	castagnoli     *Table
	castagnoliOnce sync.Once
)

// MakeTable returns the table of the polynomial; it must not be changed.
func MakeTable(poly uint32) *Table {
	switch poly {
	case IEEE:
		return IEEETable
	case Castagnoli:
		castagnoliOnce.Do(func() { castagnoli = newTable(Castagnoli) })
		return castagnoli
	}
	return newTable(poly)
}

func newTable(poly uint32) *Table {
	t := new(Table)
	for i := range t {
		x := uint32(i)
		for bit := 0; bit < 8; bit++ {
			x = x>>1 ^ poly&-(x&1)
		}
		t[i] = x
	}
	return t
}

// Update returns the checksum of what crc is the checksum of, followed by p.
func Update(crc uint32, tab *Table, p []byte) uint32 {
	crc = ^crc
	for _, c := range p {
		crc = tab[byte(crc)^c] ^ crc>>8
	}
	return ^crc
}

// Checksum returns the checksum of data.
func Checksum(data []byte, tab *Table) uint32 { return Update(0, tab, data) }

// ChecksumIEEE returns the checksum of data with the IEEE polynomial.
func ChecksumIEEE(data []byte) uint32 { return Update(0, IEEETable, data) }

type digest struct {
	crc uint32
	tab *Table
}

// New returns a hash that computes the checksum with the table.
func New(tab *Table) hash.Hash32 { return &digest{0, tab} }

// NewIEEE returns a hash that computes the checksum with the IEEE polynomial.
func NewIEEE() hash.Hash32 { return New(IEEETable) }

func (d *digest) Size() int      { return Size }
func (d *digest) BlockSize() int { return 1 }
func (d *digest) Reset()         { d.crc = 0 }
func (d *digest) Sum32() uint32  { return d.crc }

func (d *digest) Write(p []byte) (n int, err error) {
	d.crc = Update(d.crc, d.tab, p)
	return len(p), nil
}

func (d *digest) Sum(b []byte) []byte {
	return append(b, byte(d.crc>>24), byte(d.crc>>16), byte(d.crc>>8), byte(d.crc))
}
