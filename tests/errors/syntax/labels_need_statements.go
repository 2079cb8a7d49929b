package main

func main() {
	L: // ERROR 2 "label L defined and not used"
}

func f() {
	goto
	break 5 // ERROR 2 "syntax error: unexpected keyword break, expected name"
	continue x y // ERROR 13 "syntax error: unexpected name y at end of statement"
}
