package main

var x = iota // ERROR 9 "cannot use iota outside constant declaration"

func main() {
	y := iota // ERROR 7 "cannot use iota outside constant declaration"
	const c = iota + x
	_ = y
}
