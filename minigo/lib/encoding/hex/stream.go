package hex

import "io"

// block is how many digits are written or read at once.
const block = 1024

type encoder struct {
	w   io.Writer
	err error
	out [block]byte
}

// NewEncoder returns a writer that writes the digits of what it is given to w.
func NewEncoder(w io.Writer) io.Writer { return &encoder{w: w} }

func (e *encoder) Write(p []byte) (n int, err error) {
	for len(p) > 0 && e.err == nil {
		part := p[:min(len(p), block/2)]
		p = p[len(part):]
		var digits int
		digits, e.err = e.w.Write(e.out[:Encode(e.out[:], part)])
		n += digits / 2
	}
	return n, e.err
}

type decoder struct {
	r   io.Reader
	err error
	in  []byte // digits not yet decoded
	buf [block]byte
}

// NewDecoder returns a reader of the bytes whose digits r has.
func NewDecoder(r io.Reader) io.Reader { return &decoder{r: r} }

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.in) < 2 && d.err == nil {
		d.fill()
	}
	n, err = Decode(p, d.in[:2*min(len(p), len(d.in)/2)])
	d.in = d.in[2*n:]
	if err != nil {
		d.in, d.err = nil, err
	}
	if len(d.in) >= 2 {
		return n, nil // the error waits until all before it is read
	}
	return n, d.err
}

// fill reads more behind the digit that may be left.
func (d *decoder) fill() {
	kept := copy(d.buf[:], d.in)
	n, err := d.r.Read(d.buf[kept:])
	d.in, d.err = d.buf[:kept+n], err
	if err == io.EOF && len(d.in)%2 != 0 {
		d.err = incomplete(d.in[len(d.in)-1], io.ErrUnexpectedEOF)
	}
}
