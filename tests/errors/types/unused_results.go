package main

func f() int { return 1 }

func main() {
	x := 1
	x // ERROR 2 "x \(variable of type int\) is not used"
	f // ERROR 2 "f \(value of type func\(\) int\) is not used"
	1 + 2 // ERROR 2 "1 \+ 2 \(untyped int constant 3\) is not used"
	-x // ERROR 2 "-x \(value of type int\) is not used"
	"text" // ERROR 2 "\x22text\x22 \(untyped string constant\) is not used"
	x == 1 // ERROR 2 "x == 1 \(untyped bool value\) is not used"
	func() {} // ERROR 2 "func\(\) \{\} \(value of type func\(\)\) is not used"
	f()
	(f())
	[]int{1} // ERROR 2 "\[\]int\{…\} \(value of type \[\]int\) is not used"
	len("a") // ERROR 2 "len\(\x22a\x22\) \(constant 1 of type int\) is not used"
}
