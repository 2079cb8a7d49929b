// What a program is told of how it was made, and texts of 32 characters.
package main

import (
	"encoding/base32"
	"fmt"
	"io"
	"runtime/debug"
	"strings"
)

func main() {
	info := &debug.BuildInfo{
		GoVersion: "go1.2", Path: "x/y", Main: debug.Module{Path: "x", Version: "v1", Sum: "h1"},
		Deps:     []*debug.Module{{Path: "d"}, {Path: "e", Replace: &debug.Module{Path: "f", Version: "v2"}}},
		Settings: []debug.BuildSetting{{Key: "a", Value: "b c"}, {Key: "-x=", Value: "\""}, {Key: "q", Value: "a=b"}},
	}
	fmt.Print(info)
	fmt.Printf("%q\n", new(debug.BuildInfo).String())

	for _, s := range []string{"", "f", "fo", "foo", "foob", "fooba", "foobar"} {
		fmt.Println(base32.StdEncoding.EncodeToString([]byte(s)), base32.HexEncoding.WithPadding(base32.NoPadding).EncodeToString([]byte(s)))
	}
	for _, s := range []string{"MZXW6===", "MZXW6YTBOI======", "MZX\nW6YQ=", "MZXW6==", "MZXW6=A=", "M1======", "MZXW6Y=="} {
		b, err := base32.StdEncoding.DecodeString(s)
		fmt.Printf("%q %v\n", b, err)
	}
	b, err := io.ReadAll(base32.NewDecoder(base32.StdEncoding, strings.NewReader("MZXW6\nYTBOI======")))
	fmt.Printf("%q %v\n", b, err)
	var out strings.Builder
	w := base32.NewEncoder(base32.StdEncoding, &out)
	fmt.Fprint(w, "some words ")
	fmt.Fprint(w, "more")
	fmt.Println(w.Close(), out.String())
}
