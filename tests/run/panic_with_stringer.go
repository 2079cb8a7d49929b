package main

type S int

func (s S) String() string { return "stringer" }

func main() {
	defer println("deferred")
	panic(S(3))
}
