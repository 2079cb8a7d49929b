// Strings that are made at run time are storage.
package main

var sink string

func concat(a, b string) string { return a + b }

func stays(a, b string) int { return len(a + b) }

func chain(a, b, c string) string { return a + "-" + (b + "," + c) + "!" }

func fromBytes(b []byte) string { return string(b) }

func toBytes(s string) []byte { return []byte(s) }

func readOnly(s string) int {
	b := []byte(s)
	n := 0
	for _, c := range b {
		n += int(c)
	}
	return n
}

func written(s string) byte {
	b := []byte(s)
	b[0] = 'x'
	return b[0]
}

func runes(s string) []rune { return []rune(s) }

func fromRunes(r []rune) string { return string(r) }

func fromRune(r rune) string { return string(r) }

func compared(b []byte) bool { return string(b) == "abc" }

func grow(n int) (s string) {
	for i := 0; i < n; i++ {
		s += "x"
	}
	return
}

func main() {
	println(concat("a", "b"), stays("a", "b"), chain("a", "b", "c"), fromBytes([]byte("abc")), len(toBytes("x")))
	println(readOnly("abc"), written("abc"), len(runes("x")), fromRunes([]rune{'a'}), fromRune('b'), compared(nil), grow(3))
}
