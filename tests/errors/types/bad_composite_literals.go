package main

type P struct{ x, y int }

func main() {
	_ = P{1} // ERROR 9 "too few values in struct literal of type P"
	_ = P{1, 2, 3} // ERROR 14 "too many values in struct literal of type P"
	_ = P{x: 1, 2} // ERROR 14 "mixture of field:value and value elements in struct literal"
	_ = P{z: 1} // ERROR 8 "unknown field z in struct literal of type P"
	_ = P{"a", 2} // ERROR 8 "cannot use \x22a\x22 \(untyped string constant\) as int value in struct literal"
	_ = []int{"a", 1.5} // ERROR 12 "cannot use \x22a\x22 \(untyped string constant\) as int value in array or slice literal" 17 "cannot use 1\.5 \(untyped float constant\) as int value in array or slice literal \(truncated\)"
	_ = [2]int{1, 2, 3} // ERROR 19 "index 2 is out of bounds \(>= 2\)"
	_ = [2]int{5: 1} // ERROR 13 "invalid argument: index 5 out of bounds \[0:2\]"
	_ = []int{-1: 0} // ERROR 12 "invalid argument: index -1 \(constant of type int\) must not be negative" 12 "too many errors"
	_ = int{1}
	_ = [...]int{"x": 1}
}
