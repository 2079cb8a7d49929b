package b

import "fmt"

var Y = f()

func f() int { fmt.Println("b var"); return 21 }
func init()  { fmt.Println("init b") }
