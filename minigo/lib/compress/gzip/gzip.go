// Package gzip reads and writes files in the format of RFC 1952.
package gzip

import (
	"bufio"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"time"
)

// Levels of compression, those of package flate.
const (
	NoCompression      = flate.NoCompression
	BestSpeed          = flate.BestSpeed
	BestCompression    = flate.BestCompression
	DefaultCompression = flate.DefaultCompression
	HuffmanOnly        = flate.HuffmanOnly
)

var (
	// ErrChecksum tells that data is not what it was when it was compressed.
	ErrChecksum = errors.New("gzip: invalid checksum")
	// ErrHeader tells that data does not begin as it must.
	ErrHeader = errors.New("gzip: invalid header")
)

// Header describes the file that was compressed.
type Header struct {
	Comment string
	Extra   []byte
	ModTime time.Time
	Name    string
	OS      byte
}

// Bits of the header's flags.
const (
	hasHeaderSum = 1 << 1
	hasExtra     = 1 << 2
	hasName      = 1 << 3
	hasComment   = 1 << 4
)

// Reader reads what a gzip file holds; several of them one after another are read as one.
type Reader struct {
	Header
	r      flate.Reader
	data   io.ReadCloser
	sum    uint32
	size   uint32
	err    error
	single bool
}

// NewReader reads the header from r and returns a reader of the data.
func NewReader(r io.Reader) (*Reader, error) {
	z := &Reader{}
	if err := z.Reset(r); err != nil {
		return nil, err
	}
	return z, nil
}

// Reset lets the reader begin anew with r.
func (z *Reader) Reset(r io.Reader) error {
	*z = Reader{data: z.data}
	if br, ok := r.(flate.Reader); ok {
		z.r = br
	} else {
		z.r = bufio.NewReader(r)
	}
	z.err = z.readHeader()
	return z.err
}

// Multistream sets whether the reader goes on with the file that follows.
func (z *Reader) Multistream(ok bool) { z.single = !ok }

func unexpected(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

// text reads a text of Latin-1 that ends with a zero byte.
func (z *Reader) text(sum *uint32) (string, error) {
	var runes []rune
	for len(runes) < 512 {
		b, err := z.r.ReadByte()
		if err != nil {
			return "", unexpected(err)
		}
		*sum = crc32.Update(*sum, crc32.IEEETable, []byte{b})
		if b == 0 {
			return string(runes), nil
		}
		runes = append(runes, rune(b))
	}
	return "", ErrHeader
}

func (z *Reader) readHeader() error {
	var fixed [10]byte
	if _, err := io.ReadFull(z.r, fixed[:]); err != nil {
		return err // io.EOF when there is nothing
	}
	if fixed[0] != 0x1f || fixed[1] != 0x8b || fixed[2] != 8 {
		return ErrHeader
	}
	z.Header = Header{OS: fixed[9]}
	if t := binary.LittleEndian.Uint32(fixed[4:]); t > 0 {
		z.ModTime = time.Unix(int64(t), 0)
	}
	flags := fixed[3]
	sum := crc32.ChecksumIEEE(fixed[:])
	var two [2]byte
	if flags&hasExtra != 0 {
		if _, err := io.ReadFull(z.r, two[:]); err != nil {
			return unexpected(err)
		}
		z.Extra = make([]byte, binary.LittleEndian.Uint16(two[:]))
		if _, err := io.ReadFull(z.r, z.Extra); err != nil {
			return unexpected(err)
		}
		sum = crc32.Update(crc32.Update(sum, crc32.IEEETable, two[:]), crc32.IEEETable, z.Extra)
	}
	var err error
	if flags&hasName != 0 {
		if z.Name, err = z.text(&sum); err != nil {
			return err
		}
	}
	if flags&hasComment != 0 {
		if z.Comment, err = z.text(&sum); err != nil {
			return err
		}
	}
	if flags&hasHeaderSum != 0 {
		if _, err := io.ReadFull(z.r, two[:]); err != nil {
			return unexpected(err)
		}
		if binary.LittleEndian.Uint16(two[:]) != uint16(sum) {
			return ErrHeader
		}
	}
	z.sum, z.size = 0, 0
	if z.data == nil {
		z.data = flate.NewReader(z.r)
		return nil
	}
	return z.data.(flate.Resetter).Reset(z.r, nil)
}

func (z *Reader) Read(p []byte) (n int, err error) {
	if z.err != nil {
		return 0, z.err
	}
	for n == 0 {
		n, z.err = z.data.Read(p)
		z.sum = crc32.Update(z.sum, crc32.IEEETable, p[:n])
		z.size += uint32(n)
		if z.err != io.EOF {
			return n, z.err
		}
		var end [8]byte
		if _, err := io.ReadFull(z.r, end[:]); err != nil {
			z.err = unexpected(err)
			return n, z.err
		}
		if binary.LittleEndian.Uint32(end[:]) != z.sum || binary.LittleEndian.Uint32(end[4:]) != z.size {
			z.err = ErrChecksum
			return n, z.err
		}
		if z.single {
			return n, io.EOF
		}
		if z.err = z.readHeader(); z.err != nil {
			return n, z.err
		}
	}
	return n, nil
}

// Close closes the reader, not what it reads.
func (z *Reader) Close() error { return z.data.Close() }

// Writer compresses what is written to it. The header is written with the first data.
type Writer struct {
	Header
	w      io.Writer
	level  int
	data   *flate.Writer
	begun  bool
	closed bool
	sum    uint32
	size   uint32
	err    error
}

// NewWriter returns a writer of a file to w, which Close must end.
func NewWriter(w io.Writer) *Writer {
	z, _ := NewWriterLevel(w, DefaultCompression)
	return z
}

// NewWriterLevel is NewWriter with a level of compression.
func NewWriterLevel(w io.Writer, level int) (*Writer, error) {
	if level < HuffmanOnly || level > BestCompression {
		return nil, fmt.Errorf("gzip: invalid compression level: %d", level)
	}
	return &Writer{Header: Header{OS: 255}, w: w, level: level}, nil
}

// Reset lets the writer begin anew with w.
func (z *Writer) Reset(w io.Writer) {
	*z = Writer{Header: Header{OS: 255}, w: w, level: z.level, data: z.data}
	if z.data != nil {
		z.data.Reset(w)
	}
}

// latin1 appends the text and a zero byte.
func latin1(b []byte, text string) ([]byte, error) {
	for _, r := range text {
		if r == 0 || r > 0xff {
			return nil, errors.New("gzip.Write: non-Latin-1 header string")
		}
		b = append(b, byte(r))
	}
	return append(b, 0), nil
}

func (z *Writer) begin() error {
	z.begun = true
	h := make([]byte, 10)
	h[0], h[1], h[2], h[9] = 0x1f, 0x8b, 8, z.OS
	if z.Extra != nil {
		h[3] |= hasExtra
	}
	if z.Name != "" {
		h[3] |= hasName
	}
	if z.Comment != "" {
		h[3] |= hasComment
	}
	if z.ModTime.After(time.Unix(0, 0)) {
		binary.LittleEndian.PutUint32(h[4:], uint32(z.ModTime.Unix()))
	}
	switch z.level {
	case BestCompression:
		h[8] = 2
	case BestSpeed:
		h[8] = 4
	}
	if z.Extra != nil {
		if len(z.Extra) > 0xffff {
			return errors.New("gzip.Write: Extra data is too large")
		}
		h = append(binary.LittleEndian.AppendUint16(h, uint16(len(z.Extra))), z.Extra...)
	}
	var err error
	if z.Name != "" {
		if h, err = latin1(h, z.Name); err != nil {
			return err
		}
	}
	if z.Comment != "" {
		if h, err = latin1(h, z.Comment); err != nil {
			return err
		}
	}
	if _, err = z.w.Write(h); err != nil {
		return err
	}
	if z.data == nil {
		z.data, err = flate.NewWriter(z.w, z.level)
	}
	return err
}

func (z *Writer) Write(p []byte) (int, error) {
	if z.err == nil && !z.begun {
		z.err = z.begin()
	}
	if z.err != nil {
		return 0, z.err
	}
	z.size += uint32(len(p))
	z.sum = crc32.Update(z.sum, crc32.IEEETable, p)
	var n int
	n, z.err = z.data.Write(p)
	return n, z.err
}

// Flush writes all that there is.
func (z *Writer) Flush() error {
	if z.err != nil || z.closed {
		return z.err
	}
	if !z.begun {
		if _, err := z.Write(nil); err != nil {
			return err
		}
	}
	z.err = z.data.Flush()
	return z.err
}

// Close writes the end of the file. It does not close what is written to.
func (z *Writer) Close() error {
	if z.err != nil || z.closed {
		return z.err
	}
	z.closed = true
	if !z.begun {
		if _, err := z.Write(nil); err != nil {
			return err
		}
	}
	if z.err = z.data.Close(); z.err != nil {
		return z.err
	}
	end := binary.LittleEndian.AppendUint32(binary.LittleEndian.AppendUint32(nil, z.sum), z.size)
	_, z.err = z.w.Write(end)
	return z.err
}
