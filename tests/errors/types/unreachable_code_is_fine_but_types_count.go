package main

func f() int {
	return 1
	return "never" // ERROR 9 "cannot use \x22never\x22 \(untyped string constant\) as int value in return statement"
}

func main() {
	for {
	}
	var x string = 1 // ERROR 17 "cannot use 1 \(untyped int constant\) as string value in variable declaration"
	panic("x")
	x + 1 // ERROR 2 "invalid operation: x \+ 1 \(mismatched types string and untyped int\)"
}
