// A boxed local that can only be one constant is boxed as the constant.
package main

type celsius float64
type flag bool

var sink any

func keep(x any) { sink = x }

func main() {
	n := 10
	keep(n)
	s := "text"
	keep(s)
	m := 1
	m = 2
	keep(m)
	c := celsius(36.6)
	keep(c)
	var f flag = true
	keep(f)
	const k = 1.5e10
	keep(k)
	keep(uint8(200))
	keep('a')
	keep('\n')
	keep("quote \" and \t tab")
	keep("a very long string constant that goes on and on until it is longer than seventy two characters in all")
	keep(1 << 40)
	keep(-3)
	keep(2.0)
	keep(1e100)
	keep(float32(0.1))
	keep(true && false)
	keep(n + 1)
	keep(len("abc"))
}
