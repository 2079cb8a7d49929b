package main

type E struct{ f func() }

func main() {
	var a chan int
	var b chan string
	var r <-chan int
	var w chan<- int
	_ = a == b // ERROR 11 "invalid operation: a == b \(mismatched types chan int and chan string\)"
	_ = a == r
	_ = r == w // ERROR 11 "invalid operation: r == w \(mismatched types <-chan int and chan<- int\)"
	_ = a == nil
	_ = a == 1 // ERROR 11 "invalid operation: a == 1 \(mismatched types chan int and untyped int\)"
	_ = map[chan int]int{b: 1} // ERROR 23 "cannot use b \(variable of type chan string\) as chan int value in map literal"
	switch a {
	case b: // ERROR 7 "invalid case b in switch on a \(mismatched types chan string and chan int\)"
	case r, w, nil:
	}
	_ = any(a) == b
	var i interface{ M() } = a // ERROR 27 "cannot use a \(variable of type chan int\) as interface\{M\(\)\} value in variable declaration: chan int does not implement interface\{M\(\)\} \(missing method M\)"
	_ = i.(chan int) // ERROR 6 "impossible type assertion: i\.\(chan int\)\n\tchan int does not implement interface\{M\(\)\} \(missing method M\)"
	_ = a.(chan int) // ERROR 6 "invalid operation: a \(variable of type chan int\) is not an interface"
}
