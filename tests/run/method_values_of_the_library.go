// Method values of one type in several packages: the program's and the library's own.
package main

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
)

func main() {
	upper := unicode.TurkishCase.ToUpper
	fmt.Println(string(upper('i')), strings.ToUpperSpecial(unicode.TurkishCase, "iı"))
	var b bytes.Buffer
	write := b.WriteString
	write("written")
	fmt.Println(b.String())
}
