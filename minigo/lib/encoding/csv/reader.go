package csv

import (
	"bufio"
	"bytes"
	"io"
	"unicode"
	"unicode/utf8"
)

// Reader reads records. Its exported fields may be changed before the first Read.
type Reader struct {
	Comma            rune // between fields
	Comment          rune // lines that begin with it are left out, unless it is 0
	FieldsPerRecord  int  // of every record; 0: as many as the first has; negative: any number
	LazyQuotes       bool // quotes may stand inside fields
	TrimLeadingSpace bool // before fields
	ReuseRecord      bool // records share memory
	TrailingComma    bool // has no effect

	r        *bufio.Reader
	line     int   // number of the line read last
	offset   int64 // of its end
	long     []byte
	text     []byte  // the fields of the record
	fields   []field // where they end, and begin in the input
	previous []string
}

// field is the end of a field in a record's text and its place in the input.
type field struct{ end, line, column int }

// NewReader returns a reader of fields with commas between them.
func NewReader(r io.Reader) *Reader { return &Reader{Comma: ',', r: bufio.NewReader(r)} }

// Read returns the next record, with ErrFieldCount also one that has another number of fields. At the end the error is io.EOF.
func (r *Reader) Read() (record []string, err error) {
	if !r.ReuseRecord {
		return r.read(nil)
	}
	r.previous, err = r.read(r.previous)
	return r.previous, err
}

// ReadAll returns all records that are left.
func (r *Reader) ReadAll() (records [][]string, err error) {
	for {
		record, err := r.read(nil)
		switch err {
		case nil:
			records = append(records, record)
		case io.EOF:
			return records, nil
		default:
			return nil, err
		}
	}
}

// FieldPos returns where a field of the last record begins.
func (r *Reader) FieldPos(field int) (line, column int) {
	if field < 0 || field >= len(r.fields) {
		panic("out of range index passed to FieldPos")
	}
	f := r.fields[field]
	return f.line, f.column
}

// InputOffset returns the offset in the input behind the last record.
func (r *Reader) InputOffset() int64 { return r.offset }

// readLine returns the next line, valid until the one after it is read, with \n for \r\n. An error comes with an empty line, or is
// not io.EOF.
func (r *Reader) readLine() ([]byte, error) {
	line, err := r.r.ReadSlice('\n')
	if err == bufio.ErrBufferFull {
		r.long = append(r.long[:0], line...)
		for err == bufio.ErrBufferFull {
			line, err = r.r.ReadSlice('\n')
			r.long = append(r.long, line...)
		}
		line = r.long
	}
	n := len(line)
	r.line++
	r.offset += int64(n)
	if err == io.EOF && n > 0 {
		err = nil
		if line[n-1] == '\r' {
			return line[:n-1], nil
		}
	}
	if n >= 2 && line[n-2] == '\r' && line[n-1] == '\n' {
		line[n-2] = '\n'
		line = line[:n-1]
	}
	return line, err
}

// content returns a line without its end.
func content(line []byte) []byte {
	if n := len(line); n > 0 && line[n-1] == '\n' {
		return line[:n-1]
	}
	return line
}

// first returns the first line of a record.
func (r *Reader) first() ([]byte, error) {
	for {
		line, err := r.readLine()
		if r.Comment != 0 {
			if c, _ := utf8.DecodeRune(line); c == r.Comment {
				if err != nil {
					return nil, err
				}
				continue
			}
		}
		if err != nil || len(content(line)) > 0 {
			return line, err
		}
	}
}

func (r *Reader) read(record []string) ([]string, error) {
	if r.Comma == r.Comment || !validDelim(r.Comma) || r.Comment != 0 && !validDelim(r.Comment) {
		return nil, errInvalidDelim
	}
	line, readErr := r.first()
	if readErr == io.EOF {
		return nil, readErr
	}
	s := &recordReader{Reader: r, rest: line, readErr: readErr, start: r.line, line: r.line, column: 1}
	r.text, r.fields = r.text[:0], r.fields[:0]
	for s.field() {
	}
	err := s.err
	if err == nil {
		err = s.readErr
	}
	record = r.strings(record[:0])
	switch {
	case r.FieldsPerRecord == 0:
		r.FieldsPerRecord = len(record)
	case r.FieldsPerRecord > 0 && len(record) != r.FieldsPerRecord && err == nil:
		err = &ParseError{StartLine: s.start, Line: s.start, Column: 1, Err: ErrFieldCount}
	}
	return record, err
}

// strings cuts the text of the record into its fields, which share memory.
func (r *Reader) strings(record []string) []string {
	if cap(record) < len(r.fields) {
		record = make([]string, 0, len(r.fields))
	}
	text, begin := string(r.text), 0
	for _, f := range r.fields {
		record = append(record, text[begin:f.end])
		begin = f.end
	}
	return record
}

// recordReader is at some place in a record.
type recordReader struct {
	*Reader
	rest         []byte // of the line
	readErr      error
	err          error
	start        int // line of the record
	line, column int
}

// advance goes on behind n bytes of the line.
func (s *recordReader) advance(n int) {
	s.rest = s.rest[n:]
	s.column += n
}

// end ends the field that began at a place.
func (s *recordReader) end(line, column int) {
	s.fields = append(s.fields, field{len(s.text), line, column})
}

func (s *recordReader) fail(line, column int, err error) {
	s.err = &ParseError{StartLine: s.start, Line: line, Column: column, Err: err}
}

// field reads a field and tells whether another follows.
func (s *recordReader) field() bool {
	if s.TrimLeadingSpace {
		i := bytes.IndexFunc(s.rest, func(c rune) bool { return !unicode.IsSpace(c) })
		if i < 0 {
			i = len(s.rest)
			s.column -= i - len(content(s.rest))
		}
		s.advance(i)
	}
	if len(s.rest) > 0 && s.rest[0] == '"' {
		return s.quoted()
	}
	i := bytes.IndexRune(s.rest, s.Comma)
	text := content(s.rest)
	if i >= 0 {
		text = s.rest[:i]
	}
	if !s.LazyQuotes {
		if j := bytes.IndexByte(text, '"'); j >= 0 {
			s.fail(s.Reader.line, s.column+j, ErrBareQuote)
			return false
		}
	}
	s.text = append(s.text, text...)
	s.end(s.line, s.column)
	if i >= 0 {
		s.advance(i + utf8.RuneLen(s.Comma))
	}
	return i >= 0
}

// quoted reads a field in quotes, which may go on in further lines.
func (s *recordReader) quoted() bool {
	line, column := s.line, s.column
	s.advance(1)
	for {
		i := bytes.IndexByte(s.rest, '"')
		if i >= 0 {
			s.text = append(s.text, s.rest[:i]...)
			s.advance(i + 1)
			next, _ := utf8.DecodeRune(s.rest)
			switch {
			case next == '"':
				s.text = append(s.text, '"')
				s.advance(1)
			case next == s.Comma:
				s.advance(utf8.RuneLen(s.Comma))
				s.end(line, column)
				return true
			case len(content(s.rest)) == 0:
				s.end(line, column)
				return false
			case s.LazyQuotes:
				s.text = append(s.text, '"')
			default:
				s.fail(s.Reader.line, s.column-1, ErrQuote)
				return false
			}
			continue
		}
		if len(s.rest) == 0 { // the input ends inside
			if !s.LazyQuotes && s.readErr == nil {
				s.fail(s.line, s.column, ErrQuote)
				return false
			}
			s.end(line, column)
			return false
		}
		s.text = append(s.text, s.rest...)
		if s.readErr != nil {
			return false
		}
		s.column += len(s.rest)
		if s.rest, s.readErr = s.readLine(); len(s.rest) > 0 {
			s.line++
			s.column = 1
		}
		if s.readErr == io.EOF {
			s.readErr = nil
		}
	}
}
