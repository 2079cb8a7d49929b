package main

type T struct{}

func main() {
	a := [3]int{}
	s := []int{1, 2}
	str := "abc"
	_ = a[3] // ERROR 8 "invalid argument: index 3 out of bounds \[0:3\]"
	_ = a[-1] // ERROR 8 "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = s[-1] // ERROR 8 "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = s["x"] // ERROR 8 "cannot convert \x22x\x22 \(untyped string constant\) to type int"
	_ = s[1.5] // ERROR 8 "1\.5 \(untyped float constant\) truncated to int"
	_ = str[5]
	_ = "abc"[3] // ERROR 12 "invalid argument: index 3 out of bounds \[0:3\]"
	_ = T{}[0] // ERROR 9 "cannot index T\{\} \(value of struct type T\)"
	n := 5
	_ = n[0] // ERROR 7 "cannot index n \(variable of type int\)"
	_ = (&s)[0] // ERROR 10 "cannot index \(&s\) \(value of type \*\[\]int\)"
}
