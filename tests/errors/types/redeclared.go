package main

import "fmt" // ERROR 8 "\x22fmt\x22 imported and not used" 8 "too many errors"

var a int
var a string // ERROR 5 "a redeclared in this block\n\tredeclared\.go:5:5: other declaration of a"

type T struct {
	x int
	x string // ERROR 2 "x redeclared\n\tredeclared\.go:9:2: other declaration of x"
}

func (T) m() {}
func (T) m() {} // ERROR 10 "method T\.m already declared at redeclared\.go:13:10"
func (T) x() {} // ERROR 10 "field and method with the same name x\n\tredeclared\.go:9:2: other declaration of x"

func f(p int, p string) {} // ERROR 15 "p redeclared in this block\n\tredeclared\.go:17:8: other declaration of p"
func f()                {} // ERROR 6 "f redeclared in this block\n\tredeclared\.go:17:6: other declaration of f"

const fmt = 1 // ERROR 7 "fmt already declared through import of package fmt \(\x22fmt\x22\)\n\tredeclared\.go:3:8: other declaration of fmt"

func main() {
	b := 1
	var b int // ERROR 6 "b redeclared in this block\n\tredeclared\.go:23:2: other declaration of b"
	b := 2 // ERROR 4 "no new variables on left side of :="
	b, c := 1, 2
	_, _ = b, c
}
