// Cases that are interface values in switches without a tag or with a constant one; types with methods in them.
package main

import "fmt"

type B bool

func (b B) String() string { return fmt.Sprint("B(", bool(b), ")") }

func yes() bool { return true }

func main() {
	var i any = true
	switch {
	case i:
		fmt.Println("i")
	case false:
		fmt.Println("false")
	}
	var s fmt.Stringer = B(true)
	switch B(true) {
	case s:
		fmt.Println(s)
	}
	switch i = 3; 3 {
	case i:
		fmt.Println("three")
	}
	i = false
	switch yes() {
	case i:
		fmt.Println("bad")
	case i == false:
		fmt.Println("i is false")
	}
	switch i {
	case 1, "x", nil, B(false):
		fmt.Println("bad")
	case false:
		fmt.Println("false")
	}
	switch true := false; true {
	case i, yes():
		fmt.Println("true is false")
	}
	switch x := any(nil); {
	case x == nil, i:
		fmt.Println("nil")
		fallthrough
	case x != nil:
		fmt.Println("fell")
	}
}
