package main

func main() {
	_ = 0x // ERROR 8 "hexadecimal literal has no digits"
	_ = 0b12 // ERROR 9 "invalid digit '2' in binary literal"
	_ = 089 // ERROR 7 "invalid digit '8' in octal literal"
	_ = 1_ // ERROR 7 "'_' must separate successive digits"
	_ = 1__0 // ERROR 8 "'_' must separate successive digits"
	_ = 1e // ERROR 8 "exponent has no digits"
	_ = 0x1.5 // ERROR 11 "hexadecimal mantissa requires a 'p' exponent"
	_ = 0o8 // ERROR 8 "invalid digit '8' in octal literal"
	_ = 12abc // ERROR 8 "syntax error: unexpected name abc at end of statement"
}
