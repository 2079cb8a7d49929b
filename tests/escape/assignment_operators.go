// x op= y lets y flow to x.
package main

type acc struct{ s string }

func (a *acc) add(t string) { a.s += t }

func local(parts []string) string {
	out := ""
	for _, p := range parts {
		out += p + ","
	}
	return out
}

var total string

func global(s string) { total += s }

func main() {
	var a acc
	a.add("x")
	global("y")
	println(a.s, local([]string{"a", "b"}), total)
}
