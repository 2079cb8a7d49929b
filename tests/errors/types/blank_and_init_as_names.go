package main

var _ = 1
var _ = "a"

func _() { undefined1() } // ERROR 12 "undefined: undefined1"
func _() {}

func init() {}
func init() {}

func main() {
	init() // ERROR 2 "undefined: init"
	main.x() // ERROR 7 "main\.x undefined \(type func\(\) has no field or method x\)"
	_ = init // ERROR 6 "undefined: init"
}
