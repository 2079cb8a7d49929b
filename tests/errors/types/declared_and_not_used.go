package main

func main() {
	x := 1 // ERROR 2 "declared and not used: x"
	var y, z int // ERROR 6 "declared and not used: y"
	_ = z
	a, b := 1, 2 // ERROR 5 "declared and not used: b"
	_ = a
	c := func() { // ERROR 2 "declared and not used: c"
		inner := 2 // ERROR 3 "declared and not used: inner"
	}
	for i := 0; ; { // ERROR 6 "declared and not used: i"
	}
}
