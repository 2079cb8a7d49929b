package hex

import (
	"errors"
	"io"
	"strings"
)

// perLine is how many bytes a line of a dump shows.
const perLine = 16

// Dump returns the lines that a dumper writes for the data.
func Dump(data []byte) string {
	if len(data) == 0 {
		return ""
	}
	var b strings.Builder
	b.Grow((len(data)/perLine + 1) * len("00000000  00 11 22 33 44 55 66 77  88 99 aa bb cc dd ee ff  |................|\n"))
	d := Dumper(&b)
	d.Write(data)
	d.Close()
	return b.String()
}

// dumper writes each byte when it comes.
type dumper struct {
	w      io.Writer
	count  uint32 // bytes written
	text   [perLine]byte
	closed bool
	buf    [perLine + 4]byte
}

// Dumper returns a writer of lines like those of `hexdump -C`: the offset, the bytes, the same as text. Close ends the last line.
func Dumper(w io.Writer) io.WriteCloser { return &dumper{w: w} }

func (d *dumper) Write(data []byte) (n int, err error) {
	if d.closed {
		return 0, errors.New("encoding/hex: dumper closed")
	}
	for _, c := range data {
		column := d.count % perLine
		if column == 0 {
			if err = d.offset(); err != nil {
				return n, err
			}
		}
		out := append(AppendEncode(d.buf[:0], []byte{c}), ' ')
		if _, err = d.w.Write(gap(out, column, '|')); err != nil {
			return n, err
		}
		n++
		if c < ' ' || c > '~' {
			c = '.'
		}
		d.text[column] = c
		d.count++
		if column == perLine-1 {
			if err = d.endLine(perLine); err != nil {
				return n, err
			}
		}
	}
	return n, nil
}

// offset begins a line.
func (d *dumper) offset() error {
	at := d.count
	out := AppendEncode(d.buf[:0], []byte{byte(at >> 24), byte(at >> 16), byte(at >> 8), byte(at)})
	_, err := d.w.Write(append(out, "  "...))
	return err
}

// gap appends what separates the halves of a line and its text.
func gap(out []byte, column uint32, bar byte) []byte {
	switch column {
	case perLine/2 - 1:
		return append(out, ' ')
	case perLine - 1:
		return append(out, ' ', bar)
	}
	return out
}

// endLine writes the text of the line's first n bytes.
func (d *dumper) endLine(n uint32) error {
	_, err := d.w.Write(append(append(d.buf[:0], d.text[:n]...), '|', '\n'))
	return err
}

func (d *dumper) Close() error {
	if d.closed {
		return nil
	}
	d.closed = true
	used := d.count % perLine
	if used == 0 {
		return nil
	}
	for column := used; column < perLine; column++ {
		if _, err := d.w.Write(gap(append(d.buf[:0], "   "...), column, '|')); err != nil {
			return err
		}
	}
	return d.endLine(used)
}
