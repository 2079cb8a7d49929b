// Folders, file information, positions, temporary files, links, environment: with the errors of each.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
	"time"
)

// hide replaces the temporary folder's name in a text.
var hide func(any) string

func show(a ...any) {
	for i, x := range a {
		if i > 0 {
			fmt.Print(" ")
		}
		fmt.Print(hide(fmt.Sprint(x)))
	}
	fmt.Println()
}

func main() {
	dir, err := os.MkdirTemp("", "minigo*test")
	hide = func(x any) string { return strings.ReplaceAll(fmt.Sprint(x), dir, "DIR") }
	show(err, strings.HasSuffix(dir, "test"), strings.HasPrefix(dir, os.TempDir()))
	defer os.RemoveAll(dir)

	show(os.Mkdir(dir+"/a", 0o755), os.Mkdir(dir+"/a", 0o755), os.Mkdir(dir+"/x/y", 0o755))
	show(os.MkdirAll(dir+"/a/b/c/", 0o750), os.MkdirAll(dir+"/a/b/c", 0o750), os.MkdirAll("", 0o700))
	show(os.WriteFile(dir+"/a/file", []byte("hello, world"), 0o640), os.WriteFile(dir+"/a/run", nil, 0o755))
	show(os.MkdirAll(dir+"/a/file/b", 0o750))
	show(os.Symlink("file", dir+"/a/link"), os.Link(dir+"/a/file", dir+"/a/hard"), os.Symlink("x", dir+"/a/link"))
	target, err := os.Readlink(dir + "/a/link")
	show(target, err)
	_, err = os.Readlink(dir + "/a/file")
	show(err)

	info, err := os.Stat(dir + "/a/link")
	show(info.Name(), info.Size(), info.Mode(), info.IsDir(), info.Mode().IsRegular(), err, time.Since(info.ModTime()) < time.Minute)
	link, err := os.Lstat(dir + "/a/link")
	show(link.Name(), link.Mode(), link.Mode().Type(), link.Mode()&fs.ModeSymlink != 0, err)
	_, err = os.Stat(dir + "/missing")
	show(err, os.IsNotExist(err), errors.Is(err, fs.ErrNotExist))
	_, err = os.Lstat(dir + "/a/file/x")
	show(err)
	hard, _ := os.Stat(dir + "/a/hard")
	show(os.SameFile(info, hard), os.SameFile(info, link))
	null, err := os.Stat(os.DevNull)
	show(null.Mode(), null.Name(), err)
	root, err := os.Stat("/")
	show(root.Name(), root.IsDir(), fs.FormatFileInfo(hard) != "")

	entries, err := os.ReadDir(dir + "/a")
	for _, e := range entries {
		i, err := e.Info()
		show(e.Name(), e.IsDir(), e.Type(), e, i.Mode(), err)
	}
	_, err = os.ReadDir(dir + "/a/file")
	show(err)
	_, err = os.ReadDir(dir + "/missing")
	show(err)
	d, err := os.Open(dir + "/a")
	show(err)
	count := 0
	for {
		names, err := d.Readdirnames(2)
		count += len(names)
		if err != nil {
			show(len(names), err, err == io.EOF)
			break
		}
	}
	show(count)
	_, err = d.Read(make([]byte, 5))
	show(err)
	d.Close()
	_, err = d.ReadDir(0)
	show(err)

	show(fs.WalkDir(os.DirFS(dir), ".", func(path string, d fs.DirEntry, err error) error {
		show("walk", path, d.IsDir(), err)
		if d.Name() == "c" {
			return fs.SkipDir
		}
		return nil
	}))
	data, err := fs.ReadFile(os.DirFS(dir), "a/file")
	show(string(data), err)
	_, err = fs.ReadFile(os.DirFS(dir), "../x")
	show(err)
	_, err = os.DirFS(dir).Open("a/none")
	show(err)
	sub, err := fs.Sub(os.DirFS(dir), "a")
	data, err = fs.ReadFile(sub, "file")
	show(string(data), err)
	_, err = fs.Stat(sub, "nothing")
	show(err)

	f, err := os.OpenFile(dir+"/a/file", os.O_RDWR, 0)
	buf := make([]byte, 5)
	n, err := f.ReadAt(buf, 7)
	show(n, err, string(buf))
	n, err = f.ReadAt(buf, 10)
	show(n, err, string(buf[:n]))
	_, err = f.ReadAt(buf, -1)
	show(err)
	at, err := f.Seek(-3, io.SeekEnd)
	show(at, err)
	_, err = f.Seek(-100, io.SeekStart)
	show(err)
	fmt.Fprint(f, "LD!!")
	n, err = f.WriteAt([]byte("H"), 0)
	show(n, err)
	f.Seek(0, 0)
	data, err = io.ReadAll(f)
	show(string(data), err)
	show(f.Truncate(4), f.Truncate(-1), f.Sync())
	data, _ = os.ReadFile(dir + "/a/file")
	show(string(data), len(data))
	show(f.Chmod(0o600), f.Close(), f.Chmod(0o600), f.Sync())
	info, _ = os.Stat(dir + "/a/file")
	show(info.Mode())
	_, err = f.Stat()
	show(err)
	_, err = f.Seek(0, 0)
	show(err)
	f, err = os.OpenFile(dir+"/a/file", os.O_APPEND|os.O_WRONLY, 0)
	f.WriteString("+more")
	_, err = f.WriteAt([]byte("x"), 0)
	show(err)
	f.Close()
	data, _ = os.ReadFile(dir + "/a/file")
	show(string(data))
	_, err = os.OpenFile(dir+"/a/file", os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	show(err, os.IsExist(err))

	when := time.Date(2001, 2, 3, 4, 5, 6, 789, time.UTC)
	show(os.Chtimes(dir+"/a/file", when, when), os.Chmod(dir+"/a/file", 0o444|os.ModeSetuid))
	info, _ = os.Stat(dir + "/a/file")
	show(info.ModTime().UTC(), info.Mode(), strings.HasSuffix(fs.FormatFileInfo(info), "file"))
	show(os.Truncate(dir+"/nothing", 1), os.Chmod(dir+"/nothing", 0), os.Chtimes(dir+"/nothing", when, when))

	show(os.Rename(dir+"/a/run", dir+"/a/ran"), os.Rename(dir+"/a/run", dir+"/z"), os.Rename(dir+"/a/ran", dir+"/a/b"))
	show(os.Remove(dir+"/a"), os.Remove(dir+"/a/ran"), os.Remove(dir+"/a/ran"))
	show(os.RemoveAll(dir+"/a"), os.RemoveAll(dir+"/a"), os.RemoveAll("x/."))

	t, err := os.CreateTemp(dir, "data-*.txt")
	show(err, strings.HasPrefix(t.Name(), dir+"/data-"), strings.HasSuffix(t.Name(), ".txt"))
	fmt.Fprintln(t, "temporary")
	t.Close()
	_, err = os.CreateTemp(dir, "a/b")
	show(err)
	_, err = os.MkdirTemp(dir+"/none", "b")
	show(err != nil, os.IsNotExist(err))

	show(os.Chdir(dir))
	wd, err := os.Getwd()
	show(wd, err)
	show(os.Chdir("nowhere"))

	show(os.Setenv("MINIGO_A", "1"), os.Setenv("MINIGO_B", ""), os.Setenv("", "x"), os.Setenv("A=B", "x"))
	a, ok := os.LookupEnv("MINIGO_B")
	show(os.Getenv("MINIGO_A"), a, ok)
	show(os.ExpandEnv("$MINIGO_A ${MINIGO_A}b $MINIGO_Ab $ ${} ${x $$ $1x $"))
	show(os.Expand("$a-${b}c$d.$*", func(s string) string { return "<" + s + ">" }))
	found := 0
	for _, e := range os.Environ() {
		if strings.HasPrefix(e, "MINIGO_A=") || strings.HasPrefix(e, "MINIGO_B=") {
			found++
		}
	}
	show(found, os.Unsetenv("MINIGO_A"), os.Unsetenv("MINIGO_A"))
	_, ok = os.LookupEnv("MINIGO_A")
	show(ok)

	host, err := os.Hostname()
	show(host != "", err, os.Getpid() > 0, os.Getppid() > 0, os.Getpagesize())
	exe, err := os.Executable()
	show(exe[0] == '/', err)
	r, w, err := os.Pipe()
	w.WriteString("through the pipe")
	w.Close()
	data, err = io.ReadAll(r)
	show(string(data), err)
	n64, err := io.Copy(os.Stdout, strings.NewReader("copied\n"))
	show(n64, err)
	show(os.NewSyscallError("call", nil), os.NewSyscallError("call", fs.ErrExist))
	var none *os.File
	show(none.Close(), none.Sync())
	show(fs.FileMode(0o7777)|fs.ModeDir|fs.ModeSticky|fs.ModeSetgid, fs.ModeIrregular, fs.FileMode(0))
	show(os.Stdout.SetDeadline(when))
}
