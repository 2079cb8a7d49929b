// A parameter that is returned is tagged with the result and the level.
package main

type pair struct {
	p *int
	q **int
}

func same(p *int) *int { return p }

func named(p *int) (r *int) { r = p; return }

func second(a, b *int) (x int, y *int) { return *a, b }

func field(p *pair) *int { return p.p }

func deep(p *pair) *int { return *p.q }

func slice(s []int) []int { return s[1:] }

func element(s []*int) *int { return s[0] }

func text(s string) string { return s[1:] }

func whole(p pair) pair { return p }

func blank(_ *int, q *int) {}

func unused(*int) {}

func six(p *int) (a, b, c, d, e, f *int) { return p, nil, nil, nil, nil, p }

func sixth(p *int) (a, b, c, d, e, f *int) { return nil, nil, nil, nil, nil, p }

func main() {
	x := 1
	p := &x
	_, y := second(p, p)
	println(*same(p), *named(p), *y, *field(&pair{p: p}), *deep(&pair{q: &p}), slice([]int{1, 2})[0], *element([]*int{p}), text("abc"))
	println(*whole(pair{p: p}).p)
	blank(p, p)
	unused(p)
	a, _, _, _, _, _ := six(p)
	_, _, _, _, _, f := sixth(p)
	println(*a, *f)
}
