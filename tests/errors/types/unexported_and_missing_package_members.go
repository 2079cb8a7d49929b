package main

import (
	"fmt"
	"os"
	"strings"
)

func main() {
	fmt.println("x") // ERROR 6 "undefined: fmt\.println \(but have Println\)"
	strings.toUpper("a") // ERROR 10 "undefined: strings\.toUpper \(but have ToUpper\)"
	strings.Nope("a") // ERROR 10 "undefined: strings\.Nope"
	os.Args.x = 1 // ERROR 10 "os\.Args\.x undefined \(type \[\]string has no field or method x\)"
	var b strings.Builder
	b.buf = nil // ERROR 4 "b\.buf undefined \(cannot refer to unexported field buf\)"
	b.Foo() // ERROR 4 "b\.Foo undefined \(type strings\.Builder has no field or method Foo\)"
	os.Exit() // ERROR 2 "not enough arguments in call to os\.Exit\n\thave \(\)\n\twant \(int\)"
	os.Exit("1") // ERROR 10 "cannot use \x221\x22 \(untyped string constant\) as int value in argument to os\.Exit"
	fmt.Sprintf(1) // ERROR 14 "cannot use 1 \(untyped int constant\) as string value in argument to fmt\.Sprintf"
	strings.ToUpper(5) // ERROR 18 "cannot use 5 \(untyped int constant\) as string value in argument to strings\.ToUpper" 18 "too many errors"
}
