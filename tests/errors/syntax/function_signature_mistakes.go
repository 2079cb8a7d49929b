package main

func f(a int b string) {} // ERROR 14 "syntax error: unexpected name b in parameter list; possibly missing comma or \)"

func g(a, int) {}

func (t T) (x int) {} // ERROR 12 "syntax error: unexpected \(, expected name"

func h() int, string {} // ERROR 13 "syntax error: unexpected comma after top level declaration"

func main() {}
