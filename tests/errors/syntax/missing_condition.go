package main

func main() {
	if { // ERROR 5 "syntax error: missing condition in if statement"
	}
	for i := 0; i < 3 { // ERROR 20 "syntax error: unexpected \{, expected semicolon or newline"
	} // ERROR 2 "syntax error: unexpected \}, expected expression"
	if x := 1 { // ERROR 7 "syntax error: cannot use x := 1 as value"
	}
	switch x := 1 { // ERROR 11 "syntax error: cannot use x := 1 as value"
	}
}
