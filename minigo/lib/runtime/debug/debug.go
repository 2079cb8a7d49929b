// Package debug lets a program look at its stack and set the limits of the runtime.
package debug

import (
	"os"
	"runtime"
)

//go:linkname setmaxstack mg_setmaxstack
func setmaxstack(bytes int) int

// SetMaxStack sets the size in bytes that a goroutine's stack may reach, and returns the former setting.
func SetMaxStack(bytes int) int { return setmaxstack(bytes) }

// Stack returns the trace of the goroutine that calls it.
func Stack() []byte {
	buf := make([]byte, 1024)
	for {
		n := runtime.Stack(buf, false)
		if n < len(buf) {
			return buf[:n]
		}
		buf = make([]byte, 2*len(buf))
	}
}

// PrintStack prints what Stack returns to standard error.
func PrintStack() { os.Stderr.Write(Stack()) }
