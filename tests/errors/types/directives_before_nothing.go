//go:noinline // ERROR 3 "misplaced compiler directive"

package main

import _ "unsafe"

//go:nosplit

//go:noinline
func f() {}

//go:noinline // ERROR 3 "misplaced compiler directive"
var x int

//go:norace // ERROR 3 "misplaced compiler directive"

//go:noinline // ERROR 3 "misplaced compiler directive"
const c = 1

type (
	//go:noescape // ERROR 4 "misplaced compiler directive"
	T int
)

type t int

//go:linkname nothing here.nothing // ERROR 3 "//go:linkname must refer to declared function or variable"
//go:linkname t here.t // ERROR 3 "//go:linkname must refer to declared function or variable"
//go:linkname x here.x
//go:linkname x there.x // ERROR 3 "duplicate //go:linkname for x"
func main() {
	//go:noinline // ERROR 4 "misplaced compiler directive"
	var y int
	_ = y
}
