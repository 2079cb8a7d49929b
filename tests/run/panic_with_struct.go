package main

type T struct {
	a int
	b string
}

func main() {
	defer println("deferred")
	panic(T{1, "two"})
}
