// Package rand gives random numbers that nobody can predict: the operating system's.
package rand

import (
	"errors"
	"io"
	"math/big"
	"syscall"
	"unsafe"
)

const (
	callGetrandom = 318     // Linux, arch/x86/entry/syscalls/syscall_64.tbl
	mostAtOnce    = 1 << 20 // bytes that one system call is asked for
)

// Reader reads random bytes.
var Reader io.Reader = system{}

type system struct{}

func (system) Read(b []byte) (n int, err error) {
	for n < len(b) {
		part := b[n:min(len(b), n+mostAtOnce)]
		got, _, failure := syscall.Syscall(callGetrandom, uintptr(unsafe.Pointer(unsafe.SliceData(part))), uintptr(len(part)), 0)
		switch failure {
		case 0:
			n += int(got)
		case syscall.EINTR:
		default:
			return n, failure
		}
	}
	return n, nil
}

// Read fills b with random bytes. It never fails: the program ends if there are none.
func Read(b []byte) (n int, err error) {
	if _, err := io.ReadFull(Reader, b); err != nil {
		panic("crypto/rand: failed to read random data: " + err.Error())
	}
	return len(b), nil
}

// textLength letters, of 5 bits each, have more than 128 bits.
const textLength = 26

// Text returns a random text of letters and digits that cannot be guessed.
func Text() string {
	b := make([]byte, textLength)
	Read(b)
	for i := range b {
		b[i] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[b[i]%32]
	}
	return string(b)
}

// Int returns a random number from 0 to below max, of bytes of the reader. It panics if max is not positive.
func Int(rand io.Reader, max *big.Int) (n *big.Int, err error) {
	if max.Sign() <= 0 {
		panic("crypto/rand: argument to Int is <= 0")
	}
	length := new(big.Int).Sub(max, big.NewInt(1)).BitLen()
	n = new(big.Int)
	if length == 0 {
		return n, nil
	}
	// Numbers of as many bits are drawn until one is small enough.
	b := make([]byte, (length+7)/8)
	for {
		if _, err := io.ReadFull(rand, b); err != nil {
			return nil, err
		}
		b[0] &= 0xff >> (8*len(b) - length)
		if n.SetBytes(b).Cmp(max) < 0 {
			return n, nil
		}
	}
}

// Prime returns a number of so many bits that is prime with high probability.
func Prime(r io.Reader, bits int) (*big.Int, error) {
	if bits < 2 {
		return nil, errors.New("crypto/rand: prime size must be at least 2-bit")
	}
	b := make([]byte, (bits+7)/8)
	p := new(big.Int)
	for {
		if _, err := io.ReadFull(r, b); err != nil {
			return nil, err
		}
		p.SetBytes(b)
		// The two upper bits are set, so that the product of two primes is of twice the length.
		for i := 8 * len(b); i > bits; i-- {
			p.SetBit(p, i-1, 0)
		}
		p.SetBit(p, bits-1, 1)
		p.SetBit(p, bits-2, 1)
		p.SetBit(p, 0, 1)
		if p.ProbablyPrime(20) {
			return p, nil
		}
	}
}
