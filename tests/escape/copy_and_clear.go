// copy moves elements, and with them what they point to.
package main

func pointers(dst, src []*int) int { return copy(dst, src) }

func numbers(dst, src []int) int { return copy(dst, src) }

func text(dst []byte, s string) int { return copy(dst, s) }

func wipe(s []*int) { clear(s) }

func main() {
	x := 1
	a, b := []*int{&x}, make([]*int, 1)
	println(pointers(b, a), numbers([]int{1}, []int{2}), text(make([]byte, 3), "abc"))
	wipe(a)
}
