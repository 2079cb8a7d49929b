package main

func main() {
	f := func(n int) string { // ERROR 2 "declared and not used: f"
		x := n // ERROR 3 "declared and not used: x"
		return n // ERROR 10 "cannot use n \(variable of type int\) as string value in return statement"
	}
	g := func() (int, error) {
		return 1 // ERROR 10 "not enough return values\n\thave \(number\)\n\twant \(int, error\)"
	}
	func() {
		undefinedName() // ERROR 3 "undefined: undefinedName"
	}()
	_ = func() int {
		for {
			return "x" // ERROR 11 "cannot use \x22x\x22 \(untyped string constant\) as int value in return statement"
		}
	}
	g()
}
