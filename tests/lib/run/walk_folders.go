// Folders, files and links: walking, patterns, where links lead.
package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	temporary, err := os.MkdirTemp("", "walk")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(temporary)
	root := filepath.Join(temporary, "tree")
	show := func(path string) string { return strings.ReplaceAll(path, root, "ROOT") }
	for _, dir := range []string{"a/b/c", "a/x", "z"} {
		fmt.Println(os.MkdirAll(filepath.Join(root, dir), 0o755))
	}
	for _, name := range []string{"a/1.txt", "a/2.go", "a/b/3.txt", "a/b/c/4.txt", "top.txt"} {
		fmt.Println(os.WriteFile(filepath.Join(root, name), bytes.Repeat([]byte("x"), len(name)), 0o644))
	}
	fmt.Println(os.Symlink("a/b", filepath.Join(root, "link")), os.Symlink(root+"/none", filepath.Join(root, "z/broken")))
	fmt.Println(os.Symlink("loop", filepath.Join(root, "loop")))

	fmt.Println(filepath.Walk(root, func(path string, info fs.FileInfo, err error) error {
		size := int64(0)
		if info.Mode().IsRegular() {
			size = info.Size()
		}
		fmt.Println(show(path), info.Mode(), info.IsDir(), size, err)
		if info.Name() == "c" {
			return filepath.SkipDir
		}
		return nil
	}))
	fmt.Println(filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		fmt.Println(show(path), d, err)
		if d.Name() == "2.go" {
			return filepath.SkipDir
		}
		if d.Name() == "top.txt" {
			return filepath.SkipAll
		}
		return nil
	}))
	fmt.Println(filepath.Walk(root+"/none", func(path string, info fs.FileInfo, err error) error {
		fmt.Println(show(path), info == nil, show(err.Error()))
		return nil
	}))
	for _, pattern := range []string{"*.txt", "*/*.txt", "*/?.go", "none", "a", "a/[", "*/b/*"} {
		names, err := filepath.Glob(filepath.Join(root, pattern))
		fmt.Println(pattern, show(strings.Join(names, " ")), err)
	}
	for _, path := range []string{"link", "link/c/../3.txt", "a/./b", "loop", "z/broken", "top.txt/x", "link/../x"} {
		to, err := filepath.EvalSymlinks(root + "/" + path)
		fmt.Println(path, show(to), err != nil && err.Error() != "")
		if err != nil {
			fmt.Println(show(err.Error()))
		}
	}
	os.Chdir(root)
	abs, err := filepath.Abs("a/../z")
	fmt.Println(show(abs), err)
}
