// Type sets of strings and byte slices: copied from, appended from.
package main

import "fmt"

func fill[T string | []byte](dst []byte, p T) int { return copy(dst, p) }

func grow[T ~string | ~[]byte](dst []byte, p T) []byte { return append(dst, p...) }

type name string

func main() {
	b := make([]byte, 4)
	fmt.Println(fill(b, "abcdef"), string(b), fill(b, []byte("xy")), string(b))
	fmt.Println(string(grow(b, name("!"))), string(grow(nil, []byte{65})))
}
