// Package os gives a program its arguments, environment and files.
package os

import (
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
func Exit(code int) { exit(code) }

// Getenv returns the value of the environment variable, "" when it is not set.
func Getenv(key string) string {
	value, _ := LookupEnv(key)
	return value
}

// LookupEnv returns the value of the environment variable and whether it is set.
func LookupEnv(key string) (string, bool) {
	value := getenv(unsafe.Pointer(unsafe.StringData(key)), len(key))
	return value, unsafe.StringData(value) != nil
}

// IsNotExist reports whether the error says that a file does not exist.
func IsNotExist(err error) bool { return is(err, ErrNotExist) }

// IsExist reports whether the error says that a file exists already.
func IsExist(err error) bool { return is(err, ErrExist) }

// IsPermission reports whether the error says that access is denied.
func IsPermission(err error) bool { return is(err, ErrPermission) }

// is looks only into a PathError, unlike errors.Is.
func is(err, class error) bool {
	if e, ok := err.(*PathError); ok {
		err = e.Err
	}
	if x, ok := err.(interface{ Is(error) bool }); ok && x.Is(class) {
		return true
	}
	return err == class
}
