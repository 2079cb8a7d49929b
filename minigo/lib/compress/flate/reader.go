// Package flate compresses and decompresses data in the format of RFC 1951.
package flate

import (
	"bufio"
	"io"
	"strconv"
)

// CorruptInputError is the number of bytes that had been read when data turned out to be wrong.
type CorruptInputError int64

func (e CorruptInputError) Error() string {
	return "flate: corrupt input before offset " + strconv.FormatInt(int64(e), 10)
}

// InternalError is an error of this package itself.
type InternalError string

func (e InternalError) Error() string { return "flate: internal error: " + string(e) }

// Reader is what NewReader reads from without a buffer of its own.
type Reader interface {
	io.Reader
	io.ByteReader
}

// Resetter lets a reader that NewReader has returned begin anew with other data.
type Resetter interface {
	Reset(r io.Reader, dict []byte) error
}

const (
	windowBytes = 32 << 10
	codeBits    = 15
	endSymbol   = 256
)

// Lengths and distances: the first one of each symbol, and how many bits follow.
var (
	lengthBase = [29]uint16{3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258}
	lengthBits = [29]uint8{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0}
	distBase   = [30]uint16{1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
		8193, 12289, 16385, 24577}
	distBits  = [30]uint8{0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13}
	codeOrder = [19]uint8{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}
)

// code is a canonical Huffman code: how many symbols have codes of each length, and all symbols in the order of their codes.
type code struct {
	count   [codeBits + 1]uint16
	symbols [288]uint16
}

// set makes the code of the lengths; it reports whether there is one.
func (c *code) set(lengths []uint8) bool {
	*c = code{}
	for _, n := range lengths {
		c.count[n]++
	}
	used := len(lengths) - int(c.count[0])
	c.count[0] = 0
	left := 1
	var first [codeBits + 2]uint16
	for n := 1; n <= codeBits; n++ {
		if left = left<<1 - int(c.count[n]); left < 0 {
			return false
		}
		first[n+1] = first[n] + c.count[n]
	}
	for s, n := range lengths {
		if n != 0 {
			c.symbols[first[n]] = uint16(s)
			first[n]++
		}
	}
	return left == 0 || used == 0 || used == 1 && c.count[1] == 1
}

// What the decompressor is in the middle of.
const (
	atHeader = iota
	inStored
	inCodes
)

type decompressor struct {
	r        io.ByteReader
	offset   int64 // of what has been read
	bits     uint32
	nbits    uint
	buf      []byte // the last bytes made; those from given on are not yet asked for
	given    int
	where    int
	final    bool
	stored   int // bytes left of a stored block
	literals code
	dists    code
	err      error
}

// NewReader returns a reader of the data that r has compressed. It reads no more than it needs if r has ReadByte.
func NewReader(r io.Reader) io.ReadCloser { return NewReaderDict(r, nil) }

// NewReaderDict is NewReader for data that was compressed with NewWriterDict.
func NewReaderDict(r io.Reader, dict []byte) io.ReadCloser {
	d := &decompressor{}
	d.Reset(r, dict)
	return d
}

func (d *decompressor) Reset(r io.Reader, dict []byte) error {
	br, ok := r.(io.ByteReader)
	if !ok {
		br = bufio.NewReader(r)
	}
	*d = decompressor{r: br, buf: append(d.buf[:0], dict[max(0, len(dict)-windowBytes):]...)}
	d.given = len(d.buf)
	return nil
}

func (d *decompressor) Close() error {
	if d.err == io.EOF {
		return nil
	}
	return d.err
}

func (d *decompressor) Read(p []byte) (int, error) {
	for d.given == len(d.buf) {
		if d.err != nil {
			return 0, d.err
		}
		if over := len(d.buf) - windowBytes; over > windowBytes {
			d.buf = append(d.buf[:0], d.buf[over:]...)
			d.given = len(d.buf)
		}
		d.err = d.step()
	}
	n := copy(p, d.buf[d.given:])
	d.given += n
	if d.given == len(d.buf) {
		return n, d.err
	}
	return n, nil
}

func (d *decompressor) corrupt() error { return CorruptInputError(d.offset) }

// need makes sure that there are n bits.
func (d *decompressor) need(n uint) error {
	for d.nbits < n {
		b, err := d.r.ReadByte()
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		if err != nil {
			return err
		}
		d.offset++
		d.bits |= uint32(b) << d.nbits
		d.nbits += 8
	}
	return nil
}

// take reads n bits, of which the lowest comes first.
func (d *decompressor) take(n uint) (int, error) {
	if err := d.need(n); err != nil {
		return 0, err
	}
	x := d.bits & (1<<n - 1)
	d.bits >>= n
	d.nbits -= n
	return int(x), nil
}

// symbol reads a symbol of the code, bit by bit.
func (d *decompressor) symbol(c *code) (int, error) {
	word, first, index := 0, 0, 0
	for n := 1; n <= codeBits; n++ {
		if d.nbits == 0 {
			if err := d.need(1); err != nil {
				return 0, err
			}
		}
		word |= int(d.bits & 1)
		d.bits >>= 1
		d.nbits--
		count := int(c.count[n])
		if word-count < first {
			return int(c.symbols[index+word-first]), nil
		}
		index += count
		first = (first + count) << 1
		word <<= 1
	}
	return 0, d.corrupt()
}

// step decodes something: a header, or a part of a block.
func (d *decompressor) step() error {
	switch d.where {
	case inStored:
		return d.copyStored()
	case inCodes:
		return d.decode()
	}
	if d.final {
		return io.EOF
	}
	final, err := d.take(1)
	if err != nil {
		return err
	}
	kind, err := d.take(2)
	if err != nil {
		return err
	}
	d.final = final == 1
	switch kind {
	case 0:
		return d.beginStored()
	case 1:
		d.fixedCodes()
	case 2:
		if err := d.readCodes(); err != nil {
			return err
		}
	default:
		return d.corrupt()
	}
	d.where = inCodes
	return nil
}

func (d *decompressor) beginStored() error {
	d.bits, d.nbits = 0, 0
	size, err := d.take(16)
	if err != nil {
		return err
	}
	inverse, err := d.take(16)
	if err != nil {
		return err
	}
	if inverse != ^size&0xffff {
		return d.corrupt()
	}
	d.stored, d.where = size, inStored
	return nil
}

func (d *decompressor) copyStored() error {
	n := min(d.stored, windowBytes)
	for range n {
		b, err := d.take(8)
		if err != nil {
			return err
		}
		d.buf = append(d.buf, byte(b))
	}
	if d.stored -= n; d.stored == 0 {
		d.where = atHeader
	}
	return nil
}

func (d *decompressor) fixedCodes() {
	var lengths [288]uint8
	for i := range lengths {
		switch {
		case i < 144:
			lengths[i] = 8
		case i < 256:
			lengths[i] = 9
		case i < 280:
			lengths[i] = 7
		default:
			lengths[i] = 8
		}
	}
	d.literals.set(lengths[:])
	for i := range 32 {
		lengths[i] = 5
	}
	d.dists.set(lengths[:32])
}

// readCodes reads the codes of a block, whose lengths are written in a code themselves.
func (d *decompressor) readCodes() error {
	var sizes [3]int
	for i, n := range []uint{5, 5, 4} {
		x, err := d.take(n)
		if err != nil {
			return err
		}
		sizes[i] = x
	}
	literals, dists, codes := sizes[0]+257, sizes[1]+1, sizes[2]+4
	if literals > 286 || dists > 30 {
		return d.corrupt()
	}
	var lengths [286 + 30]uint8
	for i := range codes {
		x, err := d.take(3)
		if err != nil {
			return err
		}
		lengths[codeOrder[i]] = uint8(x)
	}
	if !d.literals.set(lengths[:19]) {
		return d.corrupt()
	}
	clear(lengths[:19])
	for i := 0; i < literals+dists; {
		s, err := d.symbol(&d.literals)
		if err != nil {
			return err
		}
		if s < 16 {
			lengths[i] = uint8(s)
			i++
			continue
		}
		repeated, least, extra := uint8(0), 3, uint(3)
		switch s {
		case 16:
			if i == 0 {
				return d.corrupt()
			}
			repeated, extra = lengths[i-1], 2
		case 18:
			least, extra = 11, 7
		}
		x, err := d.take(extra)
		if err != nil {
			return err
		}
		if x += least; i+x > literals+dists {
			return d.corrupt()
		}
		for range x {
			lengths[i] = repeated
			i++
		}
	}
	if !d.literals.set(lengths[:literals]) || !d.dists.set(lengths[literals:literals+dists]) {
		return d.corrupt()
	}
	return nil
}

// decode decodes symbols until there is enough to give, or the block ends.
func (d *decompressor) decode() error {
	for len(d.buf)-d.given < windowBytes {
		s, err := d.symbol(&d.literals)
		if err != nil {
			return err
		}
		if s < endSymbol {
			d.buf = append(d.buf, byte(s))
			continue
		}
		if s == endSymbol {
			d.where = atHeader
			return nil
		}
		if s -= endSymbol + 1; s >= len(lengthBase) {
			return d.corrupt()
		}
		more, err := d.take(uint(lengthBits[s]))
		if err != nil {
			return err
		}
		length := int(lengthBase[s]) + more
		if s, err = d.symbol(&d.dists); err != nil {
			return err
		}
		if s >= len(distBase) {
			return d.corrupt()
		}
		if more, err = d.take(uint(distBits[s])); err != nil {
			return err
		}
		dist := int(distBase[s]) + more
		if dist > len(d.buf) {
			return d.corrupt()
		}
		for range length {
			d.buf = append(d.buf, d.buf[len(d.buf)-dist])
		}
	}
	return nil
}
