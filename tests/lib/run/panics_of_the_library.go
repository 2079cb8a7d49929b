// What the functions of the library panic with, and whether it is an error.
package main

import (
	"errors"
	"fmt"
	"math/bits"
	"sort"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isErr := r.(error)
		fmt.Printf("%s: %v %v\n", name, r, isErr)
	}()
	f()
}

func main() {
	var b strings.Builder
	try("repeat", func() { strings.Repeat("x", -1) })
	try("repeat2", func() { strings.Repeat("xxxxxxxxxxxx", 1<<62) })
	try("replacer", func() { strings.NewReplacer("x") })
	try("grow", func() { b.Grow(-1) })
	try("base", func() { strconv.FormatInt(100, 1) })
	try("base2", func() { strconv.FormatUint(100, 37) })
	try("bits", func() { strconv.FormatFloat(1, 'g', 1, 16) })
	try("date", func() { time.Date(1, 1, 1, 1, 1, 1, 1, nil) })
	try("in", func() { time.Now().In(nil) })

	try("div0", func() { bits.Div64(1, 0, 0) })
	try("divover", func() { bits.Div64(5, 0, 2) })
	try("div32", func() { bits.Div32(5, 0, 2) })
	try("div320", func() { bits.Div32(5, 0, 0) })
	try("rem0", func() { bits.Rem64(5, 0, 0) })
	try("slice", func() { sort.Slice(5, func(i, j int) bool { return false }) })
	try("slicenil", func() { sort.Slice(nil, func(i, j int) bool { return false }) })
	try("as", func() { errors.As(errors.New("x"), nil) })
	try("as2", func() { errors.As(errors.New("x"), 5) })
	try("as3", func() { var x *int; errors.As(errors.New("x"), &x) })
	try("encode", func() { utf8.EncodeRune(make([]byte, 1), 'é') })
	try("encode3", func() { utf8.EncodeRune(make([]byte, 2), '世') })
	var n *strings.Builder
	try("nilbuilder", func() { n.WriteString("x") })

}
