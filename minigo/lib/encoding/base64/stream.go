package base64

import "io"

// groups is how many groups of characters are written or read at once.
const groups = 256

type encoder struct {
	enc  *Encoding
	w    io.Writer
	err  error
	rest [3]byte // bytes that do not fill a group yet
	have int
	out  [4 * groups]byte
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
		if e.have < 3 {
			return n, nil
		}
		if e.write(e.rest[:]); e.err != nil {
			return n, e.err
		}
		e.have = 0
	}
	for len(p)-n >= 3 {
		part := p[n : n+min(len(p)-n, 3*groups)/3*3]
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
	in      [4 * groups]byte
	have    int
	rest    []byte // bytes not yet asked for
	out     [3 * groups]byte
}

// NewDecoder returns a reader of the bytes whose characters r has.
func NewDecoder(enc *Encoding, r io.Reader) io.Reader { return &decoder{enc: enc, r: &lineJoiner{r}} }

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

// lineJoiner leaves out the ends of lines.
type lineJoiner struct{ r io.Reader }

func (j *lineJoiner) Read(p []byte) (int, error) {
	for {
		n, err := j.r.Read(p)
		kept := 0
		for _, c := range p[:n] {
			if c != '\n' && c != '\r' {
				p[kept] = c
				kept++
			}
		}
		if kept > 0 || n <= 0 {
			return kept, err
		}
		if err != nil {
			return 0, err
		}
	}
}
