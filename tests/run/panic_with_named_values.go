package main

type N string
type I int

func main() {
	defer println("deferred")
	defer func() { panic(I(7)) }()
	panic(N("named"))
}
