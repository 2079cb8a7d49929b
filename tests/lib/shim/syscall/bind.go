package syscall

import (
	"os"
	real "syscall"
)

func systemCall(number, a, b, c, d, e int) int {
	n, _, err := real.Syscall6(uintptr(number), uintptr(a), uintptr(b), uintptr(c), uintptr(d), uintptr(e), 0)
	if err != 0 {
		return -int(err)
	}
	return int(n)
}

func exit(code int) { os.Exit(code) }
