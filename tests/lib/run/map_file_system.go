// A file system that is a map: opening, listing, walking, globbing, links, errors; and structs.HostLayout.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"structs"
	"testing/fstest"
	"time"
	"unsafe"
)

type laid struct {
	_ structs.HostLayout
	a byte
	b int64
}

func main() {
	fmt.Println(unsafe.Sizeof(laid{}), unsafe.Offsetof(laid{}.b))
	fsys := fstest.MapFS{
		"hello.txt":      {Data: []byte("hello, world"), Mode: 0o644, ModTime: time.Unix(1e9, 0).UTC()},
		"a/b/c.txt":      {Data: []byte("deep")},
		"a/b/d.go":       {Data: []byte("package d"), Mode: 0o600},
		"a/x.go":         {},
		"empty":          {Mode: fs.ModeDir | 0o700},
		"link":           {Data: []byte("hello.txt"), Mode: fs.ModeSymlink},
		"a/up":           {Data: []byte("../a/b"), Mode: fs.ModeSymlink | 0o777},
		"dangling":       {Data: []byte("nowhere"), Mode: fs.ModeSymlink},
	}
	fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		fmt.Println(path, d, err)
		return nil
	})
	for _, name := range []string{"hello.txt", "a/b/c.txt", "link", "a/up/c.txt", "dangling", "a", "empty", "nope", "/bad", "a/../a", "", "."} {
		data, err := fs.ReadFile(fsys, name)
		fmt.Printf("%q: %q %v %v\n", name, data, err, errors.Is(err, fs.ErrNotExist))
		info, err := fsys.Stat(name)
		if err == nil {
			fmt.Println("  ", info.Name(), info.Size(), info.Mode(), info.IsDir(), info.ModTime().IsZero(), info)
		} else {
			fmt.Println("  ", err)
		}
		info, err = fsys.Lstat(name)
		if err == nil {
			fmt.Println("  ", info.Name(), info.Mode())
		} else {
			fmt.Println("  ", err)
		}
		target, err := fsys.ReadLink(name)
		fmt.Printf("   %q %v\n", target, err)
		list, err := fsys.ReadDir(name)
		fmt.Println("  ", list, err)
	}
	for _, pattern := range []string{"*", "*/*.go", "a/*/*", "[", "*.txt"} {
		found, err := fs.Glob(fsys, pattern)
		fmt.Println(pattern, found, err)
	}
	sub, err := fs.Sub(fsys, "a")
	fmt.Println(err)
	data, err := fs.ReadFile(sub, "b/d.go")
	fmt.Printf("%q %v\n", data, err)
	_, err = fs.ReadFile(sub, "none")
	fmt.Println(err)

	f, _ := fsys.Open("hello.txt")
	s := f.(io.Seeker)
	fmt.Println(s.Seek(7, io.SeekStart))
	rest, err := io.ReadAll(f)
	fmt.Printf("%q %v\n", rest, err)
	fmt.Println(s.Seek(-3, io.SeekEnd))
	fmt.Println(s.Seek(-30, io.SeekCurrent))
	buf := make([]byte, 4)
	for _, at := range []int64{0, 10, 12, 13, -1} {
		n, err := f.(io.ReaderAt).ReadAt(buf, at)
		fmt.Printf("%q %v\n", buf[:n], err)
	}
	fmt.Println(f.Close())
	dir, _ := fsys.Open("a/b")
	_, err = dir.Read(buf)
	fmt.Println(err)
	for {
		list, err := dir.(fs.ReadDirFile).ReadDir(1)
		fmt.Println(list, err)
		if err != nil {
			break
		}
	}
	root, err := os.MkdirTemp("", "mapfs")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(root)
	os.WriteFile(filepath.Join(root, "f"), []byte("real"), 0o600)
	data, err = fs.ReadFile(os.DirFS(root), "f")
	fmt.Printf("%q %v\n", data, err)
}
