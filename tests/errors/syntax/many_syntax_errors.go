package main

func main() {
	a b // ERROR 4 "syntax error: unexpected name b at end of statement"
	c d // ERROR 4 "syntax error: unexpected name d at end of statement"
	e f // ERROR 4 "syntax error: unexpected name f at end of statement"
	g h // ERROR 4 "syntax error: unexpected name h at end of statement"
	i j // ERROR 4 "syntax error: unexpected name j at end of statement"
	k l // ERROR 4 "syntax error: unexpected name l at end of statement"
	m n // ERROR 4 "syntax error: unexpected name n at end of statement"
	o p // ERROR 4 "syntax error: unexpected name p at end of statement"
	q r // ERROR 4 "syntax error: unexpected name r at end of statement"
	s t // ERROR 4 "syntax error: unexpected name t at end of statement" 4 "too many errors"
	u v
	w x
}
