// Package tabwriter aligns columns of text whose cells end in tabs.
package tabwriter

import (
	"io"
	"unicode/utf8"
)

// What a Writer does besides.
const (
	FilterHTML          uint = 1 << iota // HTML tags have no width, entities that of one character
	StripEscape                          // Escape characters are dropped
	AlignRight                           // padding before the text of a cell
	DiscardEmptyColumns                  // columns of empty cells that end in \v vanish
	TabIndent                            // empty cells at the start of a line are filled by tabs
	Debug                                // a bar between columns
)

// Escape stands around text that is passed on as it is.
const Escape = '\xff'

// cell is a piece of a line that ends in a tab, vertical tab, newline or form feed.
type cell struct {
	size  int // in bytes
	width int // in characters
	tab   bool
}

// Writer collects lines until their columns are known.
//
// A column is a block of neighbouring lines that have a cell at the same place with a further cell behind it.
type Writer struct {
	output                       io.Writer
	minwidth, tabwidth, padding  int
	padchar                      byte
	flags                        uint
	text                         []byte // of all cells
	measured                     int    // text[:measured] is counted in the width of its cell
	cell                         cell   // the last one, without end as yet
	escape                       byte   // the character that ends a part without cells, or 0
	lines                        [][]cell
	widths                       []int // of the columns around the lines being formatted
	out                          []byte
}

// NewWriter returns a Writer; see Init.
func NewWriter(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	return new(Writer).Init(output, minwidth, tabwidth, padding, padchar, flags)
}

// Init prepares b for a new text.
//
// Args:
//
//	minwidth: least width of a cell with padding
//	tabwidth: distance of tab stops, for padding by tabs
//	padding: added to the width of the widest cell of a column
//	padchar: character of the padding; a tab aligns to the left only
func (b *Writer) Init(output io.Writer, minwidth, tabwidth, padding int, padchar byte, flags uint) *Writer {
	if minwidth < 0 || tabwidth < 0 || padding < 0 {
		panic("negative minwidth, tabwidth, or padding")
	}
	b.output = output
	b.minwidth, b.tabwidth, b.padding, b.padchar = minwidth, tabwidth, padding, padchar
	if padchar == '\t' {
		flags &^= AlignRight
	}
	b.flags = flags
	b.reset()
	return b
}

func (b *Writer) reset() {
	b.text = b.text[:0]
	b.measured = 0
	b.cell = cell{}
	b.escape = 0
	b.lines = append(b.lines[:0], nil)
	b.widths = b.widths[:0]
}

// add appends to the text of the last cell.
func (b *Writer) add(text []byte) {
	b.text = append(b.text, text...)
	b.cell.size += len(text)
}

// measure counts the width of what has been added.
func (b *Writer) measure() {
	b.cell.width += utf8.RuneCount(b.text[b.measured:])
	b.measured = len(b.text)
}

// endEscape ends a part that has a width of its own.
func (b *Writer) endEscape() {
	switch b.escape {
	case Escape:
		b.measure()
		if b.flags&StripEscape == 0 {
			b.cell.width -= 2
		}
	case ';':
		b.cell.width++
	}
	b.measured = len(b.text)
	b.escape = 0
}

// endCell ends the last cell and returns the number of cells of its line.
func (b *Writer) endCell(tab bool) int {
	b.cell.tab = tab
	last := len(b.lines) - 1
	b.lines[last] = append(b.lines[last], b.cell)
	b.cell = cell{}
	return len(b.lines[last])
}

// Write takes text in; whole blocks of lines come out.
func (b *Writer) Write(buf []byte) (n int, err error) {
	for i, c := range buf {
		if b.escape != 0 {
			if c == b.escape {
				end := i + 1
				if c == Escape && b.flags&StripEscape != 0 {
					end = i
				}
				b.add(buf[n:end])
				n = i + 1
				b.endEscape()
			}
			continue
		}
		switch c {
		case '\t', '\v', '\n', '\f':
			b.add(buf[n:i])
			b.measure()
			n = i + 1
			cells := b.endCell(c == '\t')
			if c == '\t' || c == '\v' {
				break
			}
			b.lines = append(b.lines, nil)
			// A line of one cell ends all columns.
			if c == '\f' || cells == 1 {
				if err := b.flush(c == '\f' && b.flags&Debug != 0); err != nil {
					return n, err
				}
			}
		case Escape:
			b.add(buf[n:i])
			b.measure()
			n = i
			if b.flags&StripEscape != 0 {
				n++
			}
			b.escape = Escape
		case '<', '&':
			if b.flags&FilterHTML == 0 {
				break
			}
			b.add(buf[n:i])
			b.measure()
			n = i
			b.escape = '>'
			if c == '&' {
				b.escape = ';'
			}
		}
	}
	b.add(buf[n:])
	return len(buf), nil
}

// Flush writes what has been collected, at the end of the text.
func (b *Writer) Flush() error { return b.flush(false) }

func (b *Writer) flush(rule bool) error {
	if b.cell.size > 0 {
		if b.escape != 0 {
			b.endEscape()
		}
		b.endCell(false)
	}
	b.format(0, 0, len(b.lines))
	if rule {
		b.out = append(b.out, "---\n"...)
	}
	b.reset()
	out := b.out
	b.out = b.out[:0]
	if len(out) == 0 {
		return nil
	}
	n, err := b.output.Write(out)
	if err == nil && n != len(out) {
		err = io.ErrShortWrite
	}
	return err
}

// format formats the lines [from, to), whose text begins at pos, and returns where it ends. The widths of the columns
// they are all part of are known.
func (b *Writer) format(pos, from, to int) int {
	column := len(b.widths)
	for i := from; i < to; i++ {
		if column >= len(b.lines[i])-1 {
			continue
		}
		pos = b.writeLines(pos, from, i)
		from = i
		width, empty := b.minwidth, true
		for ; i < to && column < len(b.lines[i])-1; i++ {
			c := b.lines[i][column]
			if w := c.width + b.padding; w > width {
				width = w
			}
			empty = empty && c.width == 0 && !c.tab
		}
		if empty && b.flags&DiscardEmptyColumns != 0 {
			width = 0
		}
		b.widths = append(b.widths, width)
		pos = b.format(pos, from, i)
		b.widths = b.widths[:column]
		from = i
	}
	return b.writeLines(pos, from, to)
}

func (b *Writer) writeLines(pos, from, to int) int {
	for i := from; i < to; i++ {
		tabs := b.flags&TabIndent != 0
		for j, c := range b.lines[i] {
			if j > 0 && b.flags&Debug != 0 {
				b.out = append(b.out, '|')
			}
			text := b.text[pos : pos+c.size]
			pos += c.size
			padded := j < len(b.widths)
			if c.size > 0 {
				tabs = false
			}
			if padded && (c.size == 0 || b.flags&AlignRight != 0) {
				b.pad(c.width, b.widths[j], tabs)
			}
			b.out = append(b.out, text...)
			if padded && c.size > 0 && b.flags&AlignRight == 0 {
				b.pad(c.width, b.widths[j], false)
			}
		}
		if i+1 < len(b.lines) {
			b.out = append(b.out, '\n')
		} else {
			b.out = append(b.out, b.text[pos:pos+b.cell.size]...)
			pos += b.cell.size
		}
	}
	return pos
}

// pad fills a cell of the width, in which text has its part.
func (b *Writer) pad(text, width int, tabs bool) {
	count, char := width-text, b.padchar
	if tabs || char == '\t' {
		if b.tabwidth == 0 {
			return
		}
		// Up to the next tab stop.
		width = (width + b.tabwidth - 1) / b.tabwidth * b.tabwidth
		count = (width - text + b.tabwidth - 1) / b.tabwidth
		char = '\t'
	}
	for ; count > 0; count-- {
		b.out = append(b.out, char)
	}
}
