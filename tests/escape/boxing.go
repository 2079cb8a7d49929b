// Conversion to an interface boxes everything but pointers.
package main

type small struct{ n int }
type wrap struct{ p *int }

var sink any

func keepAny(x any) { sink = x }

func dropAny(x any) {}

func isInt(x any) bool {
	_, ok := x.(int)
	return ok
}

func main() {
	i := 3
	i++
	keepAny(i)
	dropAny(i)
	keepAny("text")
	dropAny("text")
	keepAny(small{i})
	dropAny(small{1})
	keepAny(&i)
	keepAny(wrap{&i})
	keepAny([]int{1, 2})
	dropAny([]int{1, 2})
	keepAny([2]int{1, 2})
	keepAny(func() {})
	keepAny(nil)
	println(isInt(i), isInt(3.5))
	var e any = i
	e = e
	sink = any(i)
	sink = i
	var k any = 'x'
	_ = k
}
