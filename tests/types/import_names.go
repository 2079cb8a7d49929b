package main

import (
	"fmt" // ERROR 2 "\x22fmt\x22 imported and not used"
	"fmt" // ERROR 2 "fmt redeclared in this block\n\timport_names\.go:4:2: other declaration of fmt" 2 "\x22fmt\x22 imported and not used"
	f "fmt"
	. "errors" // ERROR 2 "\x22errors\x22 imported and not used"
	_ "os"
	. "math"
	init "strconv" // ERROR 2 "cannot import package as init - init must be a func"
	main "io" // ERROR 2 "\x22io\x22 imported as main and not used"
)

var fmt = 1 // ERROR 5 "fmt already declared through import of package fmt \(\x22fmt\x22\)\n\timport_names\.go:4:2: other declaration of fmt"


func main() { f.Println(Pi) } // ERROR 6 "main already declared through import of package io \(\x22io\x22\)\n\timport_names\.go:11:2: other declaration of main"
