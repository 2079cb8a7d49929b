package base64

import (
	"internal/rfc4648"
	"io"
)

// groups is how many groups of characters are read at once.
const groups = 256

// NewEncoder returns a writer that writes the characters of what it is given to w. Close writes what does not fill a group.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser { return rfc4648.NewEncoder(enc, w, 3) }

type decoder struct {
	enc     *Encoding
	r       io.Reader
	err     error // of the data
	readErr error // of r
	in      [4 * groups]byte
	have    int
	rest    []byte // bytes not yet asked for
	out     [3 * groups]byte
}

// NewDecoder returns a reader of the bytes whose characters r has.
func NewDecoder(enc *Encoding, r io.Reader) io.Reader { return &decoder{enc: enc, r: &rfc4648.LineJoiner{R: r}} }

func (d *decoder) Read(p []byte) (n int, err error) {
	if len(d.rest) == 0 && d.err == nil {
		if n = d.decode(p); n > 0 {
			return n, d.err
		}
	}
	if len(d.rest) > 0 {
		n = copy(p, d.rest)
		d.rest = d.rest[n:]
		return n, nil
	}
	return 0, d.err
}

// decode reads and decodes whole groups: straight into p if they fit, else into rest.
func (d *decoder) decode(p []byte) (n int) {
	want := min(max(len(p)/3*4, 4), len(d.in))
	for d.have < 4 && d.readErr == nil {
		n, d.readErr = d.r.Read(d.in[d.have:want])
		d.have += n
	}
	n = 0
	use := d.have / 4 * 4
	if use == 0 {
		if d.have == 0 || d.enc.pad != NoPadding {
			if d.err = d.readErr; d.err == io.EOF && d.have > 0 {
				d.err = io.ErrUnexpectedEOF
			}
			return 0
		}
		use = d.have
	}
	if use/4*3 <= len(p) && use%4 == 0 {
		n, d.err = d.enc.Decode(p, d.in[:use])
	} else {
		var made int
		made, d.err = d.enc.Decode(d.out[:], d.in[:use])
		d.rest = d.out[:made]
	}
	d.have = copy(d.in[:], d.in[use:d.have])
	return n
}
