package fmt

import (
	"errors"
	"io"
	"os"
	"unicode/utf8"
)

// Scanner is a value that reads itself.
type Scanner interface {
	Scan(state ScanState, verb rune) error
}

// ScanState is what a Scanner reads from.
type ScanState interface {
	// ReadRune reads the next character; at the end of the input or of the width it returns io.EOF.
	ReadRune() (r rune, size int, err error)
	// UnreadRune takes the last character back.
	UnreadRune() error
	// SkipSpace skips spaces, and newlines where these count as spaces.
	SkipSpace()
	// Token skips spaces if asked to and reads the characters for which f holds, those that are no spaces without an f.
	// The next call overwrites the result.
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	// Width returns the directive's width and whether there is one.
	Width() (wid int, ok bool)
	// Read is not to be called; ReadRune is.
	Read(buf []byte) (n int, err error)
}

// Scan reads values separated by spaces or newlines from standard input.
func Scan(a ...any) (n int, err error) { return Fscan(os.Stdin, a...) }

// Scanln is Scan up to the end of the line, which must come after the last value.
func Scanln(a ...any) (n int, err error) { return Fscanln(os.Stdin, a...) }

// Scanf reads values in the form of the format from standard input.
func Scanf(format string, a ...any) (n int, err error) { return Fscanf(os.Stdin, format, a...) }

// Sscan is Scan from a string.
func Sscan(str string, a ...any) (n int, err error) {
	s := newScanner()
	s.text = str
	s.newlineIsSpace = true
	return s.finish(s.values(a))
}

// Sscanln is Scanln from a string.
func Sscanln(str string, a ...any) (n int, err error) {
	s := newScanner()
	s.text = str
	s.newlineEnds = true
	return s.finish(s.values(a))
}

// Sscanf is Scanf from a string.
func Sscanf(str string, format string, a ...any) (n int, err error) {
	s := newScanner()
	s.text = str
	return s.finish(s.scanf(format, a))
}

// Fscan is Scan from r. Without an UnreadRune method of r, the character after the last value is lost.
func Fscan(r io.Reader, a ...any) (n int, err error) {
	s := newScanner()
	s.from(r)
	s.newlineIsSpace = true
	return s.finish(s.values(a))
}

// Fscanln is Scanln from r.
func Fscanln(r io.Reader, a ...any) (n int, err error) {
	s := newScanner()
	s.from(r)
	s.newlineEnds = true
	return s.finish(s.values(a))
}

// Fscanf is Scanf from r.
func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	s := newScanner()
	s.from(r)
	return s.finish(s.scanf(format, a))
}

const (
	endOfInput = -1      // instead of a character
	noWidth    = 1 << 30 // more characters than a value has
)

// scanner is the state of one call. It is the ScanState that a Scanner gets.
//
// A failure is kept in err; after one nothing more is read or stored.
type scanner struct {
	text   string // where characters come from: a string, at pos,
	pos    int
	runes  io.RuneScanner // or a reader that can take characters back,
	reader runeReader     // or any other

	token          []byte // what has been accepted of the value
	err            error
	count          int // characters read
	limit          int // count may not go beyond it
	width          int // of the directive
	last           int // bytes of text that the last character had
	ended          bool
	newlineIsSpace bool
	newlineEnds    bool
}

// scanners holds scanners for the next calls.
var scanners pool

func newScanner() *scanner {
	if s, ok := take(&scanners).(*scanner); ok {
		return s
	}
	return &scanner{limit: noWidth, width: noWidth}
}

func (s *scanner) from(r io.Reader) {
	if runes, ok := r.(io.RuneScanner); ok {
		s.runes = runes
	} else {
		s.reader = runeReader{r: r, last: endOfInput}
	}
}

// finish returns the results of a call and makes the scanner available for the next one.
func (s *scanner) finish(n int) (int, error) {
	err := s.err
	*s = scanner{token: s.token[:0], limit: noWidth, width: noWidth}
	if cap(s.token) <= 1024 {
		scanners.put(s)
	}
	return n, err
}

// ReadRune reads the next character.
func (s *scanner) ReadRune() (r rune, size int, err error) {
	if s.ended || s.count >= s.limit {
		return 0, 0, io.EOF
	}
	switch {
	case s.runes != nil:
		r, size, err = s.runes.ReadRune()
	case s.reader.r != nil:
		r, size, err = s.reader.ReadRune()
	case s.pos == len(s.text):
		err = io.EOF
	default:
		r, size = rune(s.text[s.pos]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s.text[s.pos:])
		}
		s.pos += size
		s.last = size
	}
	if err != nil {
		if err == io.EOF {
			s.ended = true
		}
		return r, size, err
	}
	s.count++
	if r == '\n' && s.newlineEnds {
		s.ended = true
	}
	return r, size, nil
}

// UnreadRune takes the last character back.
func (s *scanner) UnreadRune() error {
	switch {
	case s.runes != nil:
		s.runes.UnreadRune()
	case s.reader.r != nil:
		s.reader.UnreadRune()
	default:
		s.pos -= s.last
		s.last = 0
	}
	s.ended = false
	s.count--
	return nil
}

// SkipSpace is skipSpace for a Scanner, which a failure takes the control from.
func (s *scanner) SkipSpace() {
	s.skipSpace()
	if s.err != nil {
		panic(scanFailure{})
	}
}

// scanFailure is the panic that ends a Scan method.
type scanFailure struct{}

// Token reads a token for a Scanner.
func (s *scanner) Token(skipSpace bool, f func(rune) bool) (token []byte, err error) {
	if f == nil {
		f = isNoSpace
	}
	s.token = s.token[:0]
	s.word(skipSpace, f)
	err = s.err
	s.err = nil
	if err != nil {
		return nil, err
	}
	return s.token, nil
}

// Width returns the directive's width.
func (s *scanner) Width() (wid int, ok bool) {
	if s.width == noWidth {
		return 0, false
	}
	return s.width, true
}

// Read makes a ScanState a reader, so that it can be given to Fscan.
func (s *scanner) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

// runeReader reads characters byte by byte, never more than one character ahead.
type runeReader struct {
	r       io.Reader
	last    rune // the last character; endOfInput: none
	again   bool // it is to be read once more
	pending [utf8.UTFMax]byte
	waiting int // bytes in pending: read, but not part of a character yet
}

func (r *runeReader) ReadRune() (c rune, size int, err error) {
	if r.again {
		r.again = false
		return r.last, utf8.RuneLen(r.last), nil
	}
	for r.waiting == 0 || !utf8.FullRune(r.pending[:r.waiting]) {
		if _, err := io.ReadFull(r.r, r.pending[r.waiting:r.waiting+1]); err != nil {
			if err == io.EOF && r.waiting > 0 {
				break
			}
			return 0, 0, err
		}
		r.waiting++
	}
	c, size = utf8.DecodeRune(r.pending[:r.waiting])
	copy(r.pending[:], r.pending[size:r.waiting])
	r.waiting -= size
	r.last = c
	return c, size, nil
}

func (r *runeReader) UnreadRune() { r.again = r.last != endOfInput }
