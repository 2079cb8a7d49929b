package main

//go:linkname f a.b c // ERROR 3 "usage: //go:linkname localname \[linkname\]"
//go:systemstack // ERROR 3 "//go:systemstack only allowed in runtime"
func f() {} //go:noinline // ERROR 15 "misplaced compiler directive"

//go:noinline // ERROR 3 "misplaced compiler directive"
type (
	T int
)

func main() {
	//go:nosplit // ERROR 4 "misplaced compiler directive"
	{
		f()
		//go:nosplit // ERROR 5 "misplaced compiler directive"
	}
	//go:unknown
	//go:generate x
}

func unfinished()

//go:noinline // ERROR 3 "misplaced compiler directive"
