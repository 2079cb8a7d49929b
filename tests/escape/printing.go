// print and println look at their operands only.
package main

func main() {
	x := 1
	p := &x
	s := "a"
	println(p, *p, s+"b", len(s))
	print(&x, "\n")
	b := []byte(s)
	println(string(b))
}
