// A conversion to []byte that nothing writes to needs no copy.
package main

func use(b []byte) int { return len(b) }

func write(b []byte) { b[0] = 1 }

func main() {
	s := "hello"
	println(use([]byte(s)))
	write([]byte(s))
	b := []byte(s)
	b = append(b, 'x')
	c := []byte(s)
	copy(c, "y")
	d := []byte(s)
	clear(d)
	e := []byte("constant")
	println(len(b), len(c), len(d), e[0])
}
