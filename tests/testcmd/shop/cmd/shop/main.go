// Command shop does not do much.
package main

import "fmt"

func greeting() string { return "welcome" }

func main() { fmt.Println(greeting()) }
