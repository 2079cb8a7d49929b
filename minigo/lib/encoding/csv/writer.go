package csv

import (
	"bufio"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Writer writes records, through a buffer.
type Writer struct {
	Comma   rune // between fields
	UseCRLF bool // lines end with \r\n
	w       *bufio.Writer
}

// NewWriter returns a writer with commas between fields.
func NewWriter(w io.Writer) *Writer { return &Writer{Comma: ',', w: bufio.NewWriter(w)} }

// Write writes a record, quoting the fields that need it. An error of the underlying writer may come later.
func (w *Writer) Write(record []string) error {
	if !validDelim(w.Comma) {
		return errInvalidDelim
	}
	for i, field := range record {
		if i > 0 {
			w.w.WriteRune(w.Comma)
		}
		if w.needsQuotes(field) {
			w.quoted(field)
		} else {
			w.w.WriteString(field)
		}
	}
	_, err := w.w.WriteString(w.lineEnd()) // with the first error of all these
	return err
}

func (w *Writer) lineEnd() string {
	if w.UseCRLF {
		return "\r\n"
	}
	return "\n"
}

func (w *Writer) quoted(field string) {
	w.w.WriteByte('"')
	for {
		i := strings.IndexAny(field, "\"\r\n")
		if i < 0 {
			break
		}
		w.w.WriteString(field[:i])
		switch c := field[i]; {
		case c == '"':
			w.w.WriteString(`""`)
		case c == '\n':
			w.w.WriteString(w.lineEnd())
		case !w.UseCRLF:
			w.w.WriteByte(c)
		}
		field = field[i+1:]
	}
	w.w.WriteString(field)
	w.w.WriteByte('"')
}

// needsQuotes tells whether a field would be read differently without quotes. `\.` ends the data of some databases.
func (w *Writer) needsQuotes(field string) bool {
	switch field {
	case "":
		return false
	case `\.`:
		return true
	}
	if strings.ContainsRune(field, w.Comma) || strings.ContainsAny(field, "\"\r\n") {
		return true
	}
	first, _ := utf8.DecodeRuneInString(field)
	return unicode.IsSpace(first)
}

// WriteAll writes the records and flushes.
func (w *Writer) WriteAll(records [][]string) error {
	for _, record := range records {
		if err := w.Write(record); err != nil {
			return err
		}
	}
	return w.w.Flush()
}

// Flush writes what is in the buffer. Error tells whether that went well.
func (w *Writer) Flush() { w.w.Flush() }

// Error returns the first error of a Write or Flush.
func (w *Writer) Error() error {
	_, err := w.w.Write(nil)
	return err
}
