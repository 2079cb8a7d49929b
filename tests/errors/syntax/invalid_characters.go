package main

func main() {
	x := 1 @ 2 // ERROR 9 "invalid character U\+0040 '@'" 11 "syntax error: unexpected literal 2 at end of statement"
	y := a # b // ERROR 9 "invalid character U\+0023 '#'" 11 "syntax error: unexpected name b at end of statement"
	z := 'a // ERROR 9 "newline in rune literal"
	$w := 1 // ERROR 2 "invalid character U\+0024 '\$'"
	u := “quoted” // ERROR 7 "invalid character U\+201C '“' in identifier" 16 "invalid character U\+201D '”' in identifier"
}
