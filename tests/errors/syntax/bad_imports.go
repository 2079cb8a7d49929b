package main

import fmt // ERROR 11 "missing import path"
import "a" "b"
func main() {}
