package main

func main() {
	/* never closed // ERROR 2 "comment not terminated"
}
