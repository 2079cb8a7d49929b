package main

func main() {
	defer println("deferred")
	panic(2.5)
}
