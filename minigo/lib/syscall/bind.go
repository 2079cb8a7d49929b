package syscall

//go:linkname systemCall mg_syscall
func systemCall(number, a, b, c, d, e int) int

//go:linkname exit mg_exit
func exit(code int)
