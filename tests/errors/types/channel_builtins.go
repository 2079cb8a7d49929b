package main

func main() {
	c := make(chan int)
	const n = len(c) // ERROR 12 "len\(c\) \(value of type int\) is not constant"
	var a [cap(c)]int // ERROR 9 "array length cap\(c\) \(value of type int\) must be constant"
	len(c) // ERROR 2 "len\(c\) \(value of type int\) is not used"
	cap(c) // ERROR 2 "cap\(c\) \(value of type int\) is not used"
	_ = append(c, 1) // ERROR 13 "invalid append: argument must be a slice; have c \(variable of type chan int\)"
	copy(c, c) // ERROR 7 "invalid copy: argument must be a slice; have c \(variable of type chan int\)"
	delete(c, 1) // ERROR 9 "invalid argument: c \(variable of type chan int\) is not a map"
	clear(c) // ERROR 8 "invalid argument: cannot clear c \(variable of type chan int\): argument must be \(or constrained by\) map or slice"
	_ = c.x // ERROR 8 "c\.x undefined \(type chan int has no field or method x\)"
	c.close() // ERROR 4 "c\.close undefined \(type chan int has no field or method close\)" 4 "too many errors"
	_ = c{1}
}
