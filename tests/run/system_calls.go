// System calls, mappings and pipes; types and assertions by type parameters in reflect.
package main

import (
	"fmt"
	"reflect"
	"runtime"
	"syscall"
)

type S struct{ a int }

func (s S) String() string { return "S!" }

func main() {
	runtime.MemProfileRate = 0
	b, err := syscall.Mmap(-1, 0, 3*syscall.Getpagesize(), syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	fmt.Println(len(b), err)
	b[5] = 7
	fmt.Println(syscall.Mprotect(b[4096:8192], syscall.PROT_NONE), syscall.Munmap(b))
	fmt.Println(syscall.Kill(syscall.Getpid(), 0), syscall.Kill(1<<30, syscall.SIGCHLD))
	fmt.Println(reflect.TypeFor[S](), reflect.TypeFor[fmt.Stringer](), reflect.TypeFor[map[string][]int]())
	fmt.Println(reflect.TypeAssert[int](reflect.ValueOf(3)))
	fmt.Println(reflect.TypeAssert[fmt.Stringer](reflect.ValueOf(S{1})))
	fmt.Println(reflect.TypeAssert[string](reflect.ValueOf(S{1})))
	var p [2]int
	fmt.Println(syscall.Pipe(p[:]))
	fmt.Println(syscall.Write(p[1], []byte("hello")))
	buf := make([]byte, 10)
	n, err := syscall.Read(p[0], buf)
	fmt.Println(n, err, string(buf[:n]), syscall.Close(p[0]), syscall.Close(99))
	fmt.Println(syscall.SIGINT, syscall.SIGTERM, syscall.Signal(40))
	_, _, e := syscall.Syscall(syscall.SYS_GETPID, 0, 0, 0)
	fmt.Println(e == 0)
	s := "abc"
	h := reflect.StringHeader{Len: len(s)}
	fmt.Println(h.Len)
	syscall.Exit(3)
}
