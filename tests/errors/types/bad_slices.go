package main

func f() [3]int { return [3]int{} }

func main() {
	a := [3]int{}
	s := []int{1}
	_ = a[2:1] // ERROR 10 "invalid slice indices: 1 < 2"
	_ = a[:4] // ERROR 9 "invalid argument: index 4 out of bounds \[0:4\]"
	_ = s[-1:] // ERROR 8 "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = s[2:1] // ERROR 10 "invalid slice indices: 1 < 2"
	_ = "abc"[1:2:3] // ERROR 16 "invalid operation: 3-index slice of string"
	_ = f()[:] // ERROR 6 "cannot slice unaddressable value f\(\) \(value of type \[3\]int\)"
	n := 1
	_ = n[:] // ERROR 6 "cannot slice n \(variable of type int\)"
	_ = s["a":] // ERROR 8 "cannot convert \x22a\x22 \(untyped string constant\) to type int"
}
