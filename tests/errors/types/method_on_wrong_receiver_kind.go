package main

import "strings"

func (s string) Upper() string { return "" } // ERROR 9 "cannot define new methods on non-local type string"

func (b *strings.Builder) Extra() {} // ERROR 10 "cannot define new methods on non-local type strings\.Builder"

func (int) m() {} // ERROR 7 "cannot define new methods on non-local type int"

func (*[]int) n() {} // ERROR 8 "invalid receiver type \*\[\]int"

func (func()) o() {} // ERROR 11 "invalid receiver type func\(\)"

func main() {}
