// The functions of io/ioutil, which programs from before Go 1.16 use.
package main

import (
	"fmt"
	"io/ioutil"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	dir, err := ioutil.TempDir("", "former")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	fmt.Println(ioutil.WriteFile(filepath.Join(dir, "a.txt"), []byte("some text"), 0o644))
	text, err := ioutil.ReadFile(filepath.Join(dir, "a.txt"))
	fmt.Println(string(text), err)
	f, err := ioutil.TempFile(dir, "b*.txt")
	fmt.Println(strings.HasPrefix(filepath.Base(f.Name()), "b"), err, f.Close())
	list, err := ioutil.ReadDir(dir)
	fmt.Println(len(list), list[0].Name(), list[0].Size(), err)
	_, err = ioutil.ReadDir(filepath.Join(dir, "none"))
	fmt.Println(os.IsNotExist(err))
	all, err := ioutil.ReadAll(ioutil.NopCloser(strings.NewReader("all of it")))
	fmt.Println(string(all), err)
	n, err := fmt.Fprint(ioutil.Discard, "nothing")
	fmt.Println(n, err)
}
