package main

import (
	"fmt"
	"os"
)

func main() {
	x := fmt // ERROR 7 "use of package fmt not in selector"
	fmt() // ERROR 2 "use of package fmt not in selector"
	os = nil // ERROR 2 "use of package os not in selector"
	_ = fmt.Println.x // ERROR 18 "fmt\.Println\.x undefined \(type func\(a \.\.\.any\) \(n int, err error\) has no field or method x\)"
	var p fmt.Printer // ERROR 6 "declared and not used: p" 12 "undefined: fmt\.Printer"
	fmt.Println = nil // ERROR 2 "use of package fmt not in selector" 2 "cannot assign to fmt\.Println \(neither addressable nor a map index expression\)"
	y := os.Exit(1) // ERROR 2 "declared and not used: y" 7 "os\.Exit\(1\) \(no value\) used as value" 2 "too many errors"
	_ = x
}
