package main

func main() {
	var s []int
	copy(s, "x") // ERROR 7 "invalid copy: arguments s \(variable of type \[\]int\) and \x22x\x22 \(untyped string constant\) have different element types int and byte"
	copy(s, nil) // ERROR 10 "invalid copy: argument must be a slice; have untyped nil"
	copy("x", s) // ERROR 7 "invalid copy: argument must be a slice; have \x22x\x22 \(untyped string constant\)"
	copy(s) // ERROR 2 "invalid operation: not enough arguments for copy\(s\) \(expected 2, found 1\)"
}
