// Package iotest has readers and writers that behave badly, and a test for those that should not.
package iotest

import (
	"errors"
	"io"
	"log"
)

// ErrTimeout is what the reader of TimeoutReader returns.
var ErrTimeout = errors.New("timeout")

type readFunc func(p []byte) (int, error)

func (f readFunc) Read(p []byte) (int, error) { return f(p) }

type writeFunc func(p []byte) (int, error)

func (f writeFunc) Write(p []byte) (int, error) { return f(p) }

// OneByteReader returns a reader that reads at most one byte at a time.
func OneByteReader(r io.Reader) io.Reader {
	return readFunc(func(p []byte) (int, error) {
		if len(p) == 0 {
			return 0, nil
		}
		return r.Read(p[:1])
	})
}

// HalfReader returns a reader that reads half of what it should.
func HalfReader(r io.Reader) io.Reader {
	return readFunc(func(p []byte) (int, error) { return r.Read(p[:(len(p)+1)/2]) })
}

// DataErrReader returns a reader that tells the final error together with the last data.
func DataErrReader(r io.Reader) io.Reader {
	var unread []byte
	buffer := make([]byte, 1024)
	return readFunc(func(p []byte) (n int, err error) {
		for {
			if len(unread) == 0 {
				var got int
				got, err = r.Read(buffer)
				unread = buffer[:got]
			}
			if n > 0 || err != nil {
				return n, err
			}
			n = copy(p, unread)
			unread = unread[n:]
		}
	})
}

// TimeoutReader returns a reader whose second read fails, without data.
func TimeoutReader(r io.Reader) io.Reader {
	reads := 0
	return readFunc(func(p []byte) (int, error) {
		if reads++; reads == 2 {
			return 0, ErrTimeout
		}
		return r.Read(p)
	})
}

// ErrReader returns a reader that always fails.
func ErrReader(err error) io.Reader { return readFunc(func([]byte) (int, error) { return 0, err }) }

// TruncateWriter returns a writer that hands on the first n bytes and takes the rest silently.
func TruncateWriter(w io.Writer, n int64) io.Writer {
	return writeFunc(func(p []byte) (int, error) {
		if n <= 0 {
			return len(p), nil
		}
		written, err := w.Write(p[:min(int64(len(p)), n)])
		n -= int64(written)
		if err == nil {
			written = len(p)
		}
		return written, err
	})
}

// NewWriteLogger returns a writer that logs, in hexadecimal, what it writes to w.
func NewWriteLogger(prefix string, w io.Writer) io.Writer { return writeFunc(logged(prefix, w.Write)) }

// NewReadLogger returns a reader that logs, in hexadecimal, what it reads from r.
func NewReadLogger(prefix string, r io.Reader) io.Reader { return readFunc(logged(prefix, r.Read)) }

func logged(prefix string, f func([]byte) (int, error)) func([]byte) (int, error) {
	return func(p []byte) (int, error) {
		n, err := f(p)
		if err != nil {
			log.Printf("%s %x: %v", prefix, p[:n], err)
		} else {
			log.Printf("%s %x", prefix, p[:n])
		}
		return n, err
	}
}
