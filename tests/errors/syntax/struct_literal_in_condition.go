package main

type T struct{ a int }

func main() {
	if x == T{1} { // ERROR 15 "syntax error: unexpected \{ at end of statement"
	}
	for x := T{1}; ; { // ERROR 2 "syntax error: non-declaration statement outside function body"
	}
	switch T{1} {
	}
}
