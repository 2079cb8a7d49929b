package main

type T struct { // ERROR 6 "invalid recursive type: T refers to itself"
	a int
	t T
}

type A struct{ b B } // ERROR 6 "invalid recursive type A\n\tinvalid_recursive_types\.go:8:6: A refers to B\n\tinvalid_recursive_types\.go:9:6: B refers to C\n\tinvalid_recursive_types\.go:10:6: C refers to A"
type B struct{ c [2]C }
type C struct{ a A }

type D [2]D // ERROR 6 "invalid recursive type: D refers to itself"
type E E // ERROR 6 "invalid recursive type: E refers to itself"
type F *F
type G interface{ G } // ERROR 6 "invalid recursive type: G refers to itself"
type ok struct{ next *ok }
type ok2 []ok2

func main() {}
