package rand

// systemCall makes a system call; a negative result is an error's number.
//
//go:linkname systemCall mg_syscall
func systemCall(number int, a, b, c, d, e uintptr) int
