// append with its growth apart, copy, make, literals, strings.
package main

var table = []int{2, 3, 5, 7}

func push(s []int, x int) []int       { return append(s, x) }
func pushAll(s, t []int) []int        { return append(s, t...) }
func text(b []byte, s string) []byte  { return append(b, s...) }
func room(n int) []string             { return make([]string, n, 10) }
func literal() [5]int                 { return [...]int{1, 2, 3, 4, 5} }
func join(a, b, c string) string      { return a + b + c }
func less(a, b string) bool           { return a < b }
func part(s string, i int) string     { return s[i:] }

func runes(s string) (n int) {
	for i, r := range s {
		n += i * int(r)
	}
	return n
}

func main() {
	s := pushAll(push(table, 11), table)
	println(len(s), cap(room(3)), string(text(nil, "x")), literal()[2], join("a", "b", "c"), less("a", "b"), part("abc", 1))
	println(runes("aé"), copy(s, table))
}
