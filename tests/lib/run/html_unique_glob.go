// html escapes and entities, unique handles, fs.Glob and links in trees of files.
package main

import (
	"fmt"
	"hash/fnv"
	"html"
	"io/fs"
	"math/rand"
	"os"
	"strings"
	"unique"
)

var pieces = []string{"&", "#", "#x4", "#X1f600;", "#x", "x", "X", "amp", "lt", "gt", ";", "copy", "not", "notin", "notit", "AElig", "aacute", "bne", "NewLine", "Tab", "128", "150", "38", "0", "1", "d800", "110000", "99999999999", "é", " ", "=", "NotEqualTilde", "quot", "nbsp", "ac", "E", "ampamp", "hellip", "CounterClockwiseContourIntegral"}

func entities() {
	fmt.Println(html.EscapeString(`<a href="x?a=1&b=2">it's</a>`), html.UnescapeString("&lt;&eacute;&#225;&#x00E1;&amp;lt;&notit;&nosuch;&#0;&#x80;&"))
	r := rand.New(rand.NewSource(9))
	h := fnv.New64a()
	for i := range 3000 {
		var b strings.Builder
		for range r.Intn(8) {
			if r.Intn(2) == 0 {
				b.WriteString("&")
			}
			b.WriteString(pieces[r.Intn(len(pieces))])
		}
		s := html.UnescapeString(b.String())
		fmt.Fprintln(h, s, html.EscapeString(b.String()))
		if i%300 == 0 {
			fmt.Printf("%q %q\n", b.String(), s)
		}
	}
	fmt.Printf("%x\n", h.Sum64())
}

type pair struct {
	a string
	b int
}

func handles() {
	a, b := unique.Make("one"), unique.Make(strings.ToLower("ONE"))
	fmt.Println(a == b, a.Value(), a == unique.Make("two"))
	p := unique.Make(pair{"x", 1})
	fmt.Println(p == unique.Make(pair{"x", 1}), p == unique.Make(pair{"x", 2}), p.Value())
	var i any = 5
	fmt.Println(unique.Make(i) == unique.Make[any](5), unique.Make(5).Value(), unique.Make(i) == unique.Make[any](int8(5)))
	fmt.Printf("%T %T\n", a, p)
}

func check(err error) {
	if err != nil {
		fmt.Println("error:", err)
	}
}

func trees() {
	dir, err := os.MkdirTemp("", "trees")
	check(err)
	defer os.RemoveAll(dir)
	for _, name := range []string{"a.txt", "b.go", "sub/c.txt", "sub/d.go", "sub/deep/e.txt", "other/f.txt", "[odd].txt"} {
		if i := strings.LastIndex(name, "/"); i > 0 {
			check(os.MkdirAll(dir+"/"+name[:i], 0o755))
		}
		check(os.WriteFile(dir+"/"+name, []byte(name), 0o644))
	}
	check(os.Symlink("a.txt", dir+"/link"))
	tree := os.DirFS(dir)
	for _, pattern := range []string{"*", "*.txt", "*/*.txt", "sub/*", "sub/*/*", "a.txt", "none", "[", "*/[", "\\[odd].txt", "[a-b].*", "", "sub", "*/deep", "?.go", "*.txt/x"} {
		list, err := fs.Glob(tree, pattern)
		fmt.Println(pattern, list, err)
	}
	sub, err := fs.Sub(tree, "sub")
	check(err)
	for _, pattern := range []string{"*", ".", "*/*", "deep/e.txt", "["} {
		list, err := fs.Glob(sub, pattern)
		fmt.Println(pattern, list, err)
	}
	target, err := fs.ReadLink(tree, "link")
	fmt.Println(target, err)
	_, err = fs.ReadLink(tree, "a.txt")
	fmt.Println(err != nil)
	info, err := fs.Lstat(tree, "link")
	fmt.Println(info.Name(), info.Mode().Type(), err)
	info, err = fs.Stat(tree, "link")
	fmt.Println(info.Name(), info.Mode().Type(), info.Size(), err)
	_, err = fs.Lstat(sub, "none")
	fmt.Println(strings.ReplaceAll(err.Error(), dir, "DIR"))
	err = fs.WalkDir(sub, ".", func(path string, d fs.DirEntry, err error) error {
		fmt.Println(path, d.IsDir(), err)
		return nil
	})
	check(err)
	deeper, err := fs.Sub(sub, "deep")
	check(err)
	data, err := fs.ReadFile(deeper, "e.txt")
	fmt.Println(string(data), err)
}

func main() {
	entities()
	handles()
	trees()
}
