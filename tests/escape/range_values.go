// The value variable of a range is fed from the operand.
package main

func slice(s []*int) *int {
	var last *int
	for _, p := range s {
		last = p
	}
	return last
}

func array(a [2]*int) *int {
	for _, p := range a {
		return p
	}
	return nil
}

func pointerToArray(a *[2]*int) *int {
	for _, p := range a {
		return p
	}
	return nil
}

func keys(s []*int) int {
	n := 0
	for i := range s {
		n += i
	}
	return n
}

func ints(s []int) (sum int) {
	for _, v := range s {
		sum += v
	}
	return
}

func text(s string) (n int) {
	for _, r := range s {
		n += int(r)
	}
	return
}

func count(n int) (sum int) {
	for i := range n {
		sum += i
	}
	return
}

func existing(s []*int) *int {
	var p *int
	for _, p = range s {
	}
	return p
}

func main() {
	x := 1
	s := []*int{&x}
	println(*slice(s), *array([2]*int{&x, &x}), *pointerToArray(&[2]*int{&x, nil}), keys(s), ints([]int{1}), text("ab"), count(3))
	println(*existing(s))
}
