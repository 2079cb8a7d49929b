package main

type B bool

func main() {
	defer println("deferred")
	panic(B(true))
}
