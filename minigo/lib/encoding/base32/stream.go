package base32

import "io"

// groups is how many groups of characters are written or read at once.
const groups = 128

type encoder struct {
	enc  *Encoding
	w    io.Writer
	err  error
	rest [5]byte // bytes that do not fill a group yet
	have int
	out  [8 * groups]byte
}

// NewEncoder returns a writer that writes the characters of what it is given to w. Close writes what does not fill a group.
func NewEncoder(enc *Encoding, w io.Writer) io.WriteCloser { return &encoder{enc: enc, w: w} }

// write writes the characters of p, which fit into out.
func (e *encoder) write(p []byte) {
	out := e.out[:e.enc.EncodedLen(len(p))]
	e.enc.Encode(out, p)
	_, e.err = e.w.Write(out)
}

func (e *encoder) Write(p []byte) (n int, err error) {
	if e.err != nil {
		return 0, e.err
	}
	if e.have > 0 {
		n = copy(e.rest[e.have:], p)
		e.have += n
		if e.have < 5 {
			return n, nil
		}
		if e.write(e.rest[:]); e.err != nil {
			return n, e.err
		}
		e.have = 0
	}
	for len(p)-n >= 5 {
		part := p[n : n+min(len(p)-n, 5*groups)/5*5]
		if e.write(part); e.err != nil {
			return n, e.err
		}
		n += len(part)
	}
	e.have = copy(e.rest[:], p[n:])
	return n + e.have, nil
}

func (e *encoder) Close() error {
	if e.err == nil && e.have > 0 {
		e.write(e.rest[:e.have])
		e.have = 0
	}
	return e.err
}

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
func NewDecoder(enc *Encoding, r io.Reader) io.Reader { return &decoder{enc: enc, r: r} }

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
		kept := d.have
		for _, c := range d.in[d.have : d.have+n] {
			if c != '\n' && c != '\r' {
				d.in[kept] = c
				kept++
			}
		}
		d.have = kept
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
