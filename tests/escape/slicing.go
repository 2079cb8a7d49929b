// Slicing an array takes its address; slicing a slice copies it.
package main

func array() []int {
	var a [4]int
	return a[1:3]
}

func arrayStays() int {
	var a [4]int
	s := a[:]
	return len(s)
}

func slice(s []int) []int { return s[:1] }

func pointer(a *[4]int) []int { return a[2:] }

func three(s []int) []int { return s[0:1:2] }

func text(s string) string { return s[1:2] }

type buffer struct {
	data [8]byte
	rest []byte
}

func (b *buffer) bytes() []byte { return b.data[:] }

func field() int {
	var b buffer
	return len(b.data[2:])
}

func main() {
	var b buffer
	println(len(array()), arrayStays(), len(slice([]int{1})), len(pointer(&[4]int{})), len(three([]int{1, 2})), text("abc"), len(b.bytes()), field())
}
