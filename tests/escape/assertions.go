// An assertion to a boxed type is one deref.
package main

type box struct{ p *int }

func pointer(x any) *int { return x.(*int) }

func boxed(x any) *int { return x.(struct{ p, q *int }).p }

func shaped(x any) *int { return x.(box).p }

func commaOk(x any) (*int, bool) {
	p, ok := x.(*int)
	return p, ok
}

func slice(x any) []int {
	if s, ok := x.([]int); ok {
		return s
	}
	return nil
}

func iface(x any) error {
	e, _ := x.(error)
	return e
}

func number(x any) int { return x.(int) }

func main() {
	n := 1
	p, _ := commaOk(&n)
	println(*pointer(&n), *boxed(struct{ p, q *int }{&n, nil}), *shaped(box{&n}), *p, len(slice([]int{1})), iface(1) == nil, number(4))
}
