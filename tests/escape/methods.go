// The receiver is the first parameter; its address or target is taken as needed.
package main

type vec struct{ x, y int }

func (v *vec) self() *vec   { return v }
func (v *vec) px() *int     { return &v.x }
func (v vec) copy() vec     { return v }
func (v vec) sum() int      { return v.x + v.y }
func (v *vec) add(w *vec)   { v.x += w.x; v.y += w.y }
func (v *vec) chain() *vec  { v.x++; return v }
func (vec) none()           {}
func (v vec) address() *vec { return &v }

type list struct {
	head *node
	n    int
}
type node struct {
	next *node
	v    *int
}

func (l *list) push(p *int) { l.head = &node{l.head, p}; l.n++ }
func (l list) first() *int  { return l.head.v }

func main() {
	var v vec
	v.self().x = 1
	*v.px() = 2
	w := v.copy()
	v.add(&w)
	v.chain().chain()
	v.none()
	println(v.sum(), v.address().x)
	p := &vec{}
	p.add(p.self())
	println(p.sum())
	var l list
	x := 1
	l.push(&x)
	println(*l.first())
}
