package main

type T struct{}

func (T) M(int) {}

func main() {
	var t T
	var i interface{ N() }
	go t.M // ERROR 5 "expression in go must be function call"
	go t.M() // ERROR 5 "not enough arguments in call to t\.M\n\thave \(\)\n\twant \(int\)"
	go i.X() // ERROR 7 "i\.X undefined \(type interface\{N\(\)\} has no field or method X\)"
	go make(chan int) // ERROR 5 "go discards result of make\(chan int\) \(value of type chan int\)"
	go cap([]int{}) // ERROR 5 "go discards result of cap\(\[\]int\{\}\) \(value of type int\)"
	defer complex(1, 2) // ERROR 8 "defer discards result of complex\(1, 2\) \(untyped complex constant \(1 \+ 2i\)\)"
	go func(int) {}() // ERROR 5 "not enough arguments in call to func\(int\) \{\}\n\thave \(\)\n\twant \(int\)"
	go nil() // ERROR 5 "invalid operation: cannot call nil: untyped nil is not a function"
	go main().x // ERROR 5 "expression in go must be function call" 5 "main\(\) \(no value\) used as value or type" 5 "too many errors"
}
