package os

import (
	"syscall"
	"unsafe"
)

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

// Setenv sets the environment variable.
func Setenv(key, value string) error {
	data := unsafe.Pointer(unsafe.StringData(value))
	if value == "" {
		data = unsafe.Pointer(&emptyValue)
	}
	return changeVariable(key, data, len(value))
}

var emptyValue byte

// Unsetenv removes the environment variable.
func Unsetenv(key string) error {
	if _, set := LookupEnv(key); !set {
		return nil
	}
	return changeVariable(key, nil, 0)
}

// changeVariable sets the variable, or removes it for a value without address.
func changeVariable(key string, value unsafe.Pointer, n int) error {
	code := setenv(unsafe.Pointer(unsafe.StringData(key)), len(key), value, n)
	if code < 0 {
		return &SyscallError{"setenv", syscall.Errno(-code)}
	}
	return nil
}

// Environ returns a copy of the environment as key=value.
func Environ() []string {
	n := environ(nil, 0)
	for {
		list := make([]string, n)
		n = environ(unsafe.Pointer(unsafe.SliceData(list)), len(list))
		if n <= len(list) { // no other goroutine has added any meanwhile
			return list[:n]
		}
	}
}

// Clearenv removes all environment variables.
func Clearenv() {
	for _, text := range Environ() {
		for i := 1; i < len(text); i++ {
			if text[i] == '=' {
				Unsetenv(text[:i])
				break
			}
		}
	}
}

// ExpandEnv replaces $name and ${name} by the values of environment variables.
func ExpandEnv(s string) string { return Expand(s, Getenv) }

// Expand replaces $name and ${name} by what mapping gives for the name.
func Expand(s string, mapping func(string) string) string {
	var out []byte
	start := 0 // of what is not yet in out
	for i := 0; i+1 < len(s); {
		if s[i] != '$' {
			i++
			continue
		}
		name, size := variableName(s[i+1:])
		if name == "" && size == 0 {
			i++ // a dollar by itself stays
			continue
		}
		out = append(out, s[start:i]...)
		if name != "" {
			out = append(out, mapping(name)...)
		}
		i += 1 + size
		start = i
	}
	if out == nil && start == 0 {
		return s
	}
	return string(append(out, s[start:]...))
}

// variableName returns the name that s, what follows a dollar, begins with, and the bytes it takes up. Wrong syntax has
// no name but takes up bytes.
func variableName(s string) (name string, size int) {
	if s[0] == '{' {
		for i := 1; i < len(s); i++ {
			if s[i] == '}' {
				return s[1:i], i + 1
			}
		}
		return "", 1
	}
	if isSpecial(s[0]) {
		return s[:1], 1
	}
	n := 0
	for n < len(s) && (s[n] == '_' || '0' <= s[n] && s[n] <= '9' || 'a' <= s[n]|0x20 && s[n]|0x20 <= 'z') {
		n++
	}
	return s[:n], n
}

// isSpecial reports whether c alone is the name of a variable of the shell.
func isSpecial(c byte) bool {
	switch c {
	case '*', '#', '$', '@', '!', '?', '-':
		return true
	}
	return '0' <= c && c <= '9'
}
