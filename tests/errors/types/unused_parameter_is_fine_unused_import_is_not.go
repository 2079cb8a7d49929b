package main

import "strings" // ERROR 8 "\x22strings\x22 imported and not used"

func f(unused int) {}

func main() { f(1) }
