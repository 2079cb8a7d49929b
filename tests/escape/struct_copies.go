// Copying a struct copies its pointers with it.
package main

type inner struct{ p *int }
type outer struct {
	in  inner
	arr [2]inner
}

var sink inner

func store(o outer) { sink = o.in }

func storeElement(o *outer) { sink = o.arr[1] }

func get(o *outer) inner { return o.in }

func replace(o *outer, in inner) { o.in = in }

func local() int {
	x := 1
	o := outer{in: inner{&x}}
	c := o
	c.arr[0] = c.in
	return *c.arr[0].p
}

func main() {
	x, y := 1, 2
	store(outer{in: inner{&x}})
	o := outer{in: inner{&y}}
	storeElement(&o)
	replace(&o, get(&o))
	println(local(), *sink.p == 1)
}
