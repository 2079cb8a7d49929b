package main

func main() {
	_ = '' // ERROR 7 "empty rune literal or unescaped '"
	_ = 'ab' // ERROR 6 "more than one character in rune literal"
	_ = '\q' // ERROR 8 "unknown escape"
	_ = "\z" // ERROR 8 "unknown escape"
	_ = '\xZZ' // ERROR 9 "invalid character 'Z' in hexadecimal escape"
	_ = "\u12" // ERROR 11 "invalid character '\x22' in hexadecimal escape"
	_ = '\' // ERROR 9 "newline in rune literal"
	_ = "abc // ERROR 10 "newline in string"
	_ = '\777' // ERROR 11 "octal escape value 511 > 255"
	_ = "\U00110000" // ERROR 17 "escape is invalid Unicode code point U\+110000" 17 "too many errors"
}
