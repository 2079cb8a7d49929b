package exec

import "strconv"

// endBytes is how much ends keeps at each end.
const endBytes = 32 << 10

// ends keeps the first and the last bytes written to it.
type ends struct {
	first, last []byte
	skipped     int64
}

func (e *ends) Write(p []byte) (int, error) {
	n := len(p)
	room := min(endBytes-len(e.first), len(p))
	e.first = append(e.first, p[:room]...)
	e.last = append(e.last, p[room:]...)
	if over := len(e.last) - endBytes; over > 0 {
		e.skipped += int64(over)
		e.last = append(e.last[:0], e.last[over:]...)
	}
	return n, nil
}

// bytes returns what is kept, with a line that tells how much is missing.
func (e *ends) bytes() []byte {
	all := append([]byte{}, e.first...)
	if e.skipped > 0 {
		all = append(all, "\n... omitting "+strconv.FormatInt(e.skipped, 10)+" bytes ...\n"...)
	}
	return append(all, e.last...)
}
