package os

import "unsafe"

// The C functions return a byte count, a file number or 0, and -errno on failure.

//go:linkname write mg_write
//go:noescape
func write(fd int, p unsafe.Pointer, n int) int

//go:linkname read mg_read
//go:noescape
func read(fd int, p unsafe.Pointer, n int) int

//go:linkname open mg_open
//go:noescape
func open(path unsafe.Pointer, n int, flags int, mode int) int

//go:linkname closeFile mg_close
func closeFile(fd int) int

// The addresses among the arguments are those of memory that nobody else may free meanwhile.
//
//go:linkname systemCall mg_syscall
func systemCall(number int, a, b, c, d, e uintptr) int

//go:linkname exit mg_exit
func exit(code int)

//go:linkname argc mg_argc
func argc() int

//go:linkname argv mg_argv
func argv(i int) string

//go:linkname getenv mg_getenv
//go:noescape
func getenv(name unsafe.Pointer, n int) string

//go:linkname setenv mg_setenv
//go:noescape
func setenv(name unsafe.Pointer, n int, value unsafe.Pointer, vn int) int

//go:linkname environ mg_environ
func environ(i int) string
