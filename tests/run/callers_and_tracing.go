package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
)

type T struct{}

func (T) value() string    { return where(1) }
func (*T) pointer() string { return where(1) }

func where(skip int) string {
	pc, file, line, ok := runtime.Caller(skip)
	if !ok {
		return "unknown"
	}
	name := "?"
	frame, _ := runtime.CallersFrames([]uintptr{pc}).Next()
	if frame.Function != "" {
		name = frame.Function
	}
	return fmt.Sprintf("%s %s:%d", name, file[strings.LastIndex(file, "/")+1:], line)
}

// call is a variable so that nothing is inlined through it.
var call = func(f func()) { f() }

func init() {
	old := call
	call = func(f func()) { old(f) }
}

func outer() []string { return inner() }

func inner() []string {
	pcs := make([]uintptr, 10)
	n := runtime.Callers(1, pcs)
	frames := runtime.CallersFrames(pcs[:n])
	var names []string
	for {
		f, more := frames.Next()
		if strings.HasPrefix(f.Function, "main.") {
			names = append(names, fmt.Sprintf("%s:%d", f.Function, f.Line))
		}
		if !more {
			break
		}
	}
	return names
}

func depth() int {
	pcs := make([]uintptr, 100)
	return runtime.Callers(0, pcs)
}

func recurse(n int) int {
	if n == 0 {
		return depth()
	}
	return recurse(n-1) + 0
}

func main() {
	fmt.Println(where(1))
	fmt.Println(T{}.value(), (&T{}).pointer())
	call(func() {
		fmt.Println(where(1))
		call(func() { fmt.Println(where(1)) })
	})
	f := func() string { return where(1) }
	fmt.Println(f())
	for _, n := range outer() {
		fmt.Println(n)
	}
	fmt.Println(recurse(10) - recurse(0))
	_, _, _, ok := runtime.Caller(1000)
	fmt.Println(ok)
	stack := string(debug.Stack())
	fmt.Println(strings.HasPrefix(stack, "goroutine 1 [running]:\n"), strings.Contains(stack, "main.main()"))
	buf := make([]byte, 40)
	fmt.Println(string(buf[:runtime.Stack(buf, false)])[:22])
	fmt.Println(runtime.GOOS, runtime.GOARCH, len(os.Args) >= 1)
	defer func() {
		recover()
		fmt.Println(where(1))
	}()
	panic(1)
}
