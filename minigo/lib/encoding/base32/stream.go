package base32

import (
	"internal/rfc4648"
	"io"
)

// groups is how many groups of characters are read at once.
const groups = 128

// NewEncoder returns a writer that writes the characters of what it is given to w. Close writes what does not fill a group.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser { return rfc4648.NewEncoder(enc, w, 5) }

type decoder struct {
	enc     *Encoding
	r       io.Reader
	err     error // of the data
	readErr error // of r
	end     bool  // padding was met
	in      [8 * groups]byte
	have    int
	rest    []byte // bytes not yet asked for
	out     [5 * groups]byte
}

// NewDecoder returns a reader of the bytes whose characters r has.
func NewDecoder(enc *Encoding, r io.Reader) io.Reader { return &decoder{enc: enc, r: &rfc4648.LineJoiner{R: r}} }

func (d *decoder) Read(p []byte) (n int, err error) {
	for len(d.rest) == 0 && d.err == nil {
		d.fill()
	}
	if len(d.rest) == 0 {
		return 0, d.err
	}
	n = copy(p, d.rest)
	d.rest = d.rest[n:]
	if len(d.rest) == 0 {
		return n, d.err
	}
	return n, nil
}

// fill reads at least a group and decodes what it has.
func (d *decoder) fill() {
	for d.have < 8 && d.readErr == nil {
		var n int
		n, d.readErr = d.r.Read(d.in[d.have:])
		d.have += n
	}
	use := d.have / 8 * 8
	if use < d.have && d.readErr != nil && d.enc.pad == NoPadding {
		use = d.have
	}
	if use == 0 || d.end {
		if d.err = d.readErr; d.have > 0 && d.err == io.EOF {
			d.err = io.ErrUnexpectedEOF
		}
		return
	}
	var n int
	n, d.end, d.err = d.enc.decode(d.out[:], d.in[:use])
	d.rest = d.out[:n]
	d.have = copy(d.in[:], d.in[use:d.have])
}
