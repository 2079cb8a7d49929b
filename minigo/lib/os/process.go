// Package os gives a program its arguments, environment and files.
package os

import (
	"errors"
	"internal/exitcheck"
	"syscall"
	"unsafe"
)

// Args holds the program's name and its arguments.
var Args = arguments()

func arguments() []string {
	args := make([]string, argc())
	for i := range args {
		args[i] = argv(i)
	}
	return args
}

// Exit ends the program with the status; deferred calls do not run.
func Exit(code int) {
	if code == 0 && exitcheck.Refuse.Load() {
		panic("unexpected call to os.Exit(0) during test")
	}
	exit(code)
}

// Getpid returns the number of the process.
func Getpid() int { return syscall.Getpid() }

// Getppid returns the number of the process that started this one.
func Getppid() int { return syscall.Getppid() }

// Getuid returns the number of the user.
func Getuid() int { return syscall.Getuid() }

// Geteuid returns the number of the user whose rights the process has.
func Geteuid() int { return syscall.Geteuid() }

// Getgid returns the number of the group.
func Getgid() int { return syscall.Getgid() }

// Getegid returns the number of the group whose rights the process has.
func Getegid() int { return syscall.Getegid() }

// Getpagesize returns the size of a page of memory.
func Getpagesize() int { return 4096 }

// Hostname returns the computer's name.
func Hostname() (name string, err error) {
	// uname(2) gives six texts; the second is the name.
	const textBytes = 65
	texts := new([6 * textBytes]byte)
	if _, err := call(callUname, address(unsafe.Pointer(texts)), 0, 0, 0); err != nil {
		return "", &SyscallError{"uname", err}
	}
	node := texts[textBytes : 2*textBytes]
	n := 0
	for n < len(node) && node[n] != 0 {
		n++
	}
	return string(node[:n]), nil
}

// Executable returns the path of the running program; under `minigo run`, that of the program that runs it.
func Executable() (string, error) {
	path, err := Readlink("/proc/self/exe")
	const removed = " (deleted)"
	if n := len(path) - len(removed); n > 0 && path[n:] == removed {
		path = path[:n]
	}
	return path, err
}

// UserHomeDir returns the user's home directory, which HOME says.
func UserHomeDir() (string, error) {
	if home := Getenv("HOME"); home != "" {
		return home, nil
	}
	return "", errors.New("$HOME is not defined")
}

// UserCacheDir returns where the user's cached data goes.
func UserCacheDir() (string, error) { return userDir("XDG_CACHE_HOME", "/.cache") }

// UserConfigDir returns where the user's settings go.
func UserConfigDir() (string, error) { return userDir("XDG_CONFIG_HOME", "/.config") }

func userDir(variable, below string) (string, error) {
	if dir := Getenv(variable); dir != "" {
		if dir[0] != '/' {
			return "", errors.New("path in $" + variable + " is relative")
		}
		return dir, nil
	}
	if home := Getenv("HOME"); home != "" {
		return home + below, nil
	}
	return "", errors.New("neither $" + variable + " nor $HOME are defined")
}
