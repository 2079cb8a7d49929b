package main

func main() {
	for i := 0; i < 3; i++ {
	}
	println(i) // ERROR 10 "undefined: i"
	if x := 1; x > 0 {
	}
	println(x) // ERROR 10 "undefined: x"
	{
		y := 2 // ERROR 3 "declared and not used: y"
	}
	println(y) // ERROR 10 "undefined: y"
	for k, v := range []int{} { // ERROR 6 "declared and not used: k" 9 "declared and not used: v"
	}
	_ = k + v // ERROR 6 "undefined: k" 10 "undefined: v"
}
