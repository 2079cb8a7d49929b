package regexp

import (
	"io"
	"unicode/utf8"
)

// matches calls each with the positions of up to n successive matches, all if n is negative. The slice is used again.
//
// An empty match right after another match does not count.
func (re *Regexp) matches(s string, n int, places []int, each func(places []int)) {
	last := -1
	for pos := 0; n != 0 && pos <= len(s); {
		if !re.search(s, pos, places) {
			return
		}
		counts := true
		if places[1] == pos {
			counts = places[0] != last
			pos += max(1, width(s, pos))
		} else {
			pos = places[1]
		}
		last = places[1]
		if counts {
			each(places)
			n--
		}
	}
}

// width returns the number of bytes of the character at pos; 0 at the end.
func width(s string, pos int) int {
	if pos < len(s) && s[pos] < utf8.RuneSelf {
		return 1
	}
	_, n := utf8.DecodeRuneInString(s[pos:])
	return n
}

// Find returns the first match in b, nil when there is none.
func (re *Regexp) Find(b []byte) []byte {
	var places [2]int
	if !re.search(textOf(b), 0, places[:]) {
		return nil
	}
	return b[places[0]:places[1]:places[1]]
}

// FindString returns the first match in s, "" when there is none.
func (re *Regexp) FindString(s string) string {
	var places [2]int
	if !re.search(s, 0, places[:]) {
		return ""
	}
	return s[places[0]:places[1]]
}

// FindIndex returns where the first match in b begins and ends, nil when there is none.
func (re *Regexp) FindIndex(b []byte) (m []int) { return re.FindStringIndex(textOf(b)) }

// FindStringIndex returns where the first match in s begins and ends, nil when there is none.
func (re *Regexp) FindStringIndex(s string) (m []int) {
	var places [2]int
	if !re.search(s, 0, places[:]) {
		return nil
	}
	return []int{places[0], places[1]}
}

// FindReaderIndex returns where the first match in what r reads begins and ends, nil when there is none.
func (re *Regexp) FindReaderIndex(r io.RuneReader) (m []int) {
	places := make([]int, 2)
	if !re.searchReader(r, places) {
		return nil
	}
	return places
}

// FindSubmatch returns the first match in b and its groups, nil when there is none; a group that took no part is nil.
func (re *Regexp) FindSubmatch(b []byte) [][]byte {
	places := re.places()
	if !re.search(textOf(b), 0, places) {
		return nil
	}
	return partsOf(b, places)
}

// FindStringSubmatch returns the first match in s and its groups, nil when there is none; a group that took no part is "".
func (re *Regexp) FindStringSubmatch(s string) []string {
	places := re.places()
	if !re.search(s, 0, places) {
		return nil
	}
	return stringsOf(s, places)
}

func partsOf(b []byte, places []int) [][]byte {
	parts := make([][]byte, len(places)/2)
	for i := range parts {
		if from, to := places[2*i], places[2*i+1]; from >= 0 {
			parts[i] = b[from:to:to]
		}
	}
	return parts
}

func stringsOf(s string, places []int) []string {
	parts := make([]string, len(places)/2)
	for i := range parts {
		if from, to := places[2*i], places[2*i+1]; from >= 0 {
			parts[i] = s[from:to]
		}
	}
	return parts
}

// FindSubmatchIndex returns where the first match in b and its groups begin and end, nil when there is none.
func (re *Regexp) FindSubmatchIndex(b []byte) []int { return re.FindStringSubmatchIndex(textOf(b)) }

// FindStringSubmatchIndex returns where the first match in s and its groups begin and end, nil when there is none.
func (re *Regexp) FindStringSubmatchIndex(s string) []int {
	places := re.places()
	if !re.search(s, 0, places) {
		return nil
	}
	return places
}

// FindReaderSubmatchIndex returns where the first match in what r reads and its groups begin and end, nil when there is none.
func (re *Regexp) FindReaderSubmatchIndex(r io.RuneReader) []int {
	places := re.places()
	if !re.searchReader(r, places) {
		return nil
	}
	return places
}

// FindAll returns up to n successive matches in b, all if n is negative; nil when there is none.
func (re *Regexp) FindAll(b []byte, n int) [][]byte {
	var all [][]byte
	var places [2]int
	re.matches(textOf(b), n, places[:], func(m []int) { all = append(all, b[m[0]:m[1]:m[1]]) })
	return all
}

// FindAllString returns up to n successive matches in s, all if n is negative; nil when there is none.
func (re *Regexp) FindAllString(s string, n int) []string {
	var all []string
	var places [2]int
	re.matches(s, n, places[:], func(m []int) { all = append(all, s[m[0]:m[1]]) })
	return all
}

// FindAllIndex is FindAll with positions.
func (re *Regexp) FindAllIndex(b []byte, n int) [][]int { return re.FindAllStringIndex(textOf(b), n) }

// FindAllStringIndex is FindAllString with positions.
func (re *Regexp) FindAllStringIndex(s string, n int) [][]int {
	var all [][]int
	var places [2]int
	re.matches(s, n, places[:], func(m []int) { all = append(all, []int{m[0], m[1]}) })
	return all
}

// FindAllSubmatch is FindAll with groups.
func (re *Regexp) FindAllSubmatch(b []byte, n int) [][][]byte {
	var all [][][]byte
	re.matches(textOf(b), n, re.places(), func(m []int) { all = append(all, partsOf(b, m)) })
	return all
}

// FindAllStringSubmatch is FindAllString with groups.
func (re *Regexp) FindAllStringSubmatch(s string, n int) [][]string {
	var all [][]string
	re.matches(s, n, re.places(), func(m []int) { all = append(all, stringsOf(s, m)) })
	return all
}

// FindAllSubmatchIndex is FindAllSubmatch with positions.
func (re *Regexp) FindAllSubmatchIndex(b []byte, n int) [][]int {
	return re.FindAllStringSubmatchIndex(textOf(b), n)
}

// FindAllStringSubmatchIndex is FindAllStringSubmatch with positions.
func (re *Regexp) FindAllStringSubmatchIndex(s string, n int) [][]int {
	var all [][]int
	re.matches(s, n, re.places(), func(m []int) { all = append(all, append([]int(nil), m...)) })
	return all
}

// Split cuts s at the matches into up to n parts, all if n is negative.
func (re *Regexp) Split(s string, n int) []string {
	if n == 0 {
		return nil
	}
	if re.expr != "" && s == "" {
		return []string{""}
	}
	parts := []string{}
	start, cut := 0, 0
	var places [2]int
	re.matches(s, n, places[:], func(m []int) {
		if n > 0 && len(parts) >= n-1 {
			return
		}
		cut = m[0]
		if m[1] != 0 {
			parts = append(parts, s[start:cut])
		}
		start = m[1]
	})
	if cut != len(s) {
		parts = append(parts, s[start:])
	}
	return parts
}
