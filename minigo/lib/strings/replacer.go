package strings

import "io"

// Replacer replaces a list of strings by others.
type Replacer struct {
	pairs []string  // old, new, old, new, …
	first [256]bool // the bytes that an old string begins with
	empty bool      // there is an empty old string
}

// NewReplacer returns a replacer for pairs of old and new strings. At each place the first pair that fits is taken;
// replaced text is not looked at again.
func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	r := &Replacer{pairs: append([]string(nil), oldnew...)}
	for i := 0; i < len(oldnew); i += 2 {
		if oldnew[i] == "" {
			r.empty = true
		} else {
			r.first[oldnew[i][0]] = true
		}
	}
	return r
}

// lookup returns the index of the first pair whose old string s begins with, or -1.
func (r *Replacer) lookup(s string, ignoreEmpty bool) int {
	if !r.empty && (s == "" || !r.first[s[0]]) {
		return -1
	}
	for i := 0; i < len(r.pairs); i += 2 {
		old := r.pairs[i]
		if HasPrefix(s, old) && !(old == "" && ignoreEmpty) {
			return i
		}
	}
	return -1
}

// Replace returns s with all replacements.
func (r *Replacer) Replace(s string) string {
	var out []byte
	last := 0         // start of what is not yet in out
	wasEmpty := false // an empty string was replaced just here
	changed := false
	for i := 0; i <= len(s); {
		if !r.empty {
			for i < len(s) && !r.first[s[i]] {
				i++
			}
			if i == len(s) {
				break
			}
		}
		pair := r.lookup(s[i:], wasEmpty)
		wasEmpty = pair >= 0 && r.pairs[pair] == ""
		if pair < 0 {
			i++
			continue
		}
		changed = true
		out = append(out, s[last:i]...)
		out = append(out, r.pairs[pair+1]...)
		i += len(r.pairs[pair])
		last = i
	}
	if !changed {
		return s
	}
	return own(append(out, s[last:]...))
}

// WriteString writes s with all replacements to w.
func (r *Replacer) WriteString(w io.Writer, s string) (n int, err error) {
	return io.WriteString(w, r.Replace(s))
}
