// Files, standard streams, readers and writers, wrapped errors, environment and exit.
package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
)

type notFound struct{ name string }

func (n notFound) Error() string        { return n.name + " not found" }
func (n notFound) Is(target error) bool { return target == fs.ErrNotExist }

type upper struct{ w io.Writer }

func (u upper) Write(p []byte) (int, error) { return u.w.Write([]byte(strings.ToUpper(string(p)))) }

func main() {
	_, err := os.Open("/nonexistent/file")
	fmt.Println(err, errors.Is(err, os.ErrNotExist), os.IsNotExist(err))
	var path *fs.PathError
	if errors.As(err, &path) {
		fmt.Println(path.Op, path.Path, path.Err)
	}
	_, err = os.ReadFile("/")
	fmt.Println(err)
	fmt.Println(os.WriteFile("/nonexistent/x", nil, 0o600))
	_, err = os.Open("a\x00b")
	fmt.Println(err)
	data, err := os.ReadFile("/proc/self/comm")
	fmt.Println(len(data) > 0, err)
	f, err := os.Open("/dev/null")
	fmt.Println(f.Name(), err)
	n, err := f.Read(make([]byte, 10))
	fmt.Println(n, err, err == io.EOF)
	_, err = f.WriteString("x")
	fmt.Println(err)
	fmt.Println(f.Close(), f.Close())
	_, set := os.LookupEnv("SURELY_NOT_SET_ANYWHERE")
	fmt.Println(os.Getenv("SURELY_NOT_SET_ANYWHERE") == "", set, len(os.Args))

	text, err := io.ReadAll(io.LimitReader(strings.NewReader("hello, world"), 5))
	fmt.Println(string(text), err)
	m, err := io.Copy(upper{os.Stdout}, strings.NewReader("copied\n"))
	fmt.Println(m, err)
	var a, b strings.Builder
	fmt.Fprintf(io.MultiWriter(&a, &b, io.Discard), "%d-%d", 1, 2)
	fmt.Println(a.String(), b.String())
	rest, err := io.ReadAll(io.MultiReader(strings.NewReader("one "), strings.NewReader("two")))
	fmt.Println(string(rest), err)
	buf := make([]byte, 4)
	_, err = io.ReadFull(strings.NewReader("abc"), buf)
	fmt.Println(err, err == io.ErrUnexpectedEOF)
	io.WriteString(os.Stdout, "written\n")

	base := errors.New("base")
	wrapped := fmt.Errorf("context: %w", fmt.Errorf("deeper: %w", base))
	joined := errors.Join(wrapped, notFound{"key"}, nil)
	fmt.Println(wrapped, errors.Is(wrapped, base), errors.Unwrap(errors.Unwrap(wrapped)) == base)
	fmt.Printf("%v|%q\n", joined, joined.Error())
	var nf notFound
	fmt.Println(errors.As(joined, &nf), nf.name, errors.Is(joined, fs.ErrNotExist), errors.Is(joined, io.EOF))
	fmt.Fprintln(os.Stderr, "to standard error")
	defer fmt.Println("never printed")
	os.Exit(7)
}
