package main

func main() {
	f := func() {
	outer: // ERROR 2 "label outer defined and not used"
		x := 1 // ERROR 3 "declared and not used: x"
	}
	f()
}
