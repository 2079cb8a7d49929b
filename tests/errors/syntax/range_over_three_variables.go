package main

func main() {
	for i, j, k := range []int{} { // ERROR 6 "declared and not used: i" 9 "declared and not used: j" 12 "range clause permits at most two iteration variables"
	}
	x := 1 // ERROR 2 "declared and not used: x"
}
