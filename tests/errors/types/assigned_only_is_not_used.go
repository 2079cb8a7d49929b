package main

func main() {
	x := 1 // ERROR 2 "declared and not used: x"
	x = 2
	var p *int // ERROR 6 "declared and not used: p"
	p = nil
	s := []int{1}
	s[0] = 2
	t := struct{ a int }{}
	t.a = 1
	n := 0
	n++
	m := 0
	m += 1
}
