package os

import (
	"errors"
	"time"
)

// TempDir returns where temporary files go.
func TempDir() string {
	if dir := Getenv("TMPDIR"); dir != "" {
		return dir
	}
	return "/tmp"
}

// CreateTemp makes a new file for reading and writing in dir, TempDir() for "". The last * of the pattern, or its end,
// stands for a number.
func CreateTemp(dir, pattern string) (*File, error) {
	var f *File
	err := withNumbers("createtemp", dir, pattern, func(name string) (err error) {
		f, err = OpenFile(name, O_RDWR|O_CREATE|O_EXCL, 0o600)
		return err
	})
	if err != nil {
		return nil, err
	}
	return f, nil
}

// MkdirTemp makes a new directory like CreateTemp a file.
func MkdirTemp(dir, pattern string) (string, error) {
	made := ""
	err := withNumbers("mkdirtemp", dir, pattern, func(name string) error {
		made = name
		return Mkdir(name, 0o700)
	})
	if err != nil {
		return "", err
	}
	return made, nil
}

// numberState is the state of the generator of numbers for names.
var numberState uint64

// withNumbers calls create with names by the pattern until one does not exist yet.
func withNumbers(op, dir, pattern string, create func(name string) error) error {
	if dir == "" {
		dir = TempDir()
	}
	prefix, suffix := pattern, ""
	for i := 0; i < len(pattern); i++ {
		if pattern[i] == PathSeparator {
			return &PathError{op, pattern, errors.New("pattern contains path separator")}
		}
		if pattern[i] == '*' {
			prefix, suffix = pattern[:i], pattern[i+1:]
		}
	}
	if dir[len(dir)-1] != PathSeparator {
		dir += string(PathSeparator)
	}
	if loadUint64(&numberState) == 0 {
		now := time.Now()
		casUint64(&numberState, 0, uint64(now.UnixNano())^uint64(Getpid())<<40)
	}
	const most = 10000
	for i := 0; ; i++ {
		err := create(dir + prefix + decimal(nextNumber()) + suffix)
		if !IsExist(err) {
			return err
		}
		if i == most {
			return &PathError{op, dir + prefix + "*" + suffix, ErrExist}
		}
	}
}

// nextNumber makes a step of a linear congruential generator; its high bits are the good ones.
func nextNumber() uint64 {
	for {
		old := loadUint64(&numberState)
		new := old*6364136223846793005 + 1442695040888963407
		if casUint64(&numberState, old, new) {
			return new >> 32
		}
	}
}

func decimal(n uint64) string {
	var buf [20]byte
	i := len(buf)
	for {
		i--
		buf[i] = byte('0' + n%10)
		n /= 10
		if n == 0 {
			return string(buf[i:])
		}
	}
}
