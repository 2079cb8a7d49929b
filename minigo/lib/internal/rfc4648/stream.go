package rfc4648

import "io"

// Encoding turns bytes into characters.
type Encoding interface {
	Encode(dst, src []byte)
	EncodedLen(n int) int
}

const (
	largestGroup = 5
	atOnce       = 1024 // characters written at once
)

type encoder struct {
	enc         Encoding
	w           io.Writer
	err         error
	group, most int                // bytes of a group, and of what is encoded at once
	rest        [largestGroup]byte // bytes that do not fill a group yet
	have        int
	out         [atOnce]byte
}

// NewEncoder returns a writer that writes the characters of what it is given to w; group bytes make whole characters. Close writes what
// does not fill a group.
func NewEncoder(enc Encoding, w io.Writer, group int) io.WriteCloser {
	return &encoder{enc: enc, w: w, group: group, most: atOnce / enc.EncodedLen(group) * group}
}

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
	rest := e.rest[:e.group]
	if e.have > 0 {
		n = copy(rest[e.have:], p)
		e.have += n
		if e.have < e.group {
			return n, nil
		}
		if e.write(rest); e.err != nil {
			return n, e.err
		}
		e.have = 0
	}
	for len(p)-n >= e.group {
		part := p[n : n+min((len(p)-n)/e.group*e.group, e.most)]
		if e.write(part); e.err != nil {
			return n, e.err
		}
		n += len(part)
	}
	e.have = copy(rest, p[n:])
	return n + e.have, nil
}

func (e *encoder) Close() error {
	if e.err == nil && e.have > 0 {
		e.write(e.rest[:e.have])
		e.have = 0
	}
	return e.err
}

// LineJoiner leaves out the ends of the lines of R.
type LineJoiner struct{ R io.Reader }

func (j *LineJoiner) Read(p []byte) (int, error) {
	for {
		n, err := j.R.Read(p)
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
