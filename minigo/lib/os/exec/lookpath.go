package exec

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

// ErrNotFound is the error of LookPath when no folder has the program.
var ErrNotFound = errors.New("executable file not found in $PATH")

// ErrDot tells that a program was found in the current directory only because PATH names it.
var ErrDot = errors.New("cannot run executable found relative to current directory")

// Error is the error of LookPath: the name and what is wrong.
type Error struct {
	Name string
	Err  error
}

func (e *Error) Error() string { return "exec: " + strconv.Quote(e.Name) + ": " + e.Err.Error() }

func (e *Error) Unwrap() error { return e.Err }

// LookPath finds the program in the folders that PATH names; a name with a slash is looked for where it says.
func LookPath(file string) (string, error) {
	if strings.Contains(file, "/") {
		if err := checkExecutable(file); err != nil {
			return "", &Error{file, err}
		}
		return file, nil
	}
	for _, folder := range filepath.SplitList(os.Getenv("PATH")) {
		if folder == "" {
			folder = "."
		}
		path := filepath.Join(folder, file)
		if checkExecutable(path) != nil {
			continue
		}
		if !filepath.IsAbs(path) {
			return path, &Error{file, ErrDot}
		}
		return path, nil
	}
	return "", &Error{file, ErrNotFound}
}

func checkExecutable(file string) error {
	info, err := os.Stat(file)
	if err != nil {
		return err
	}
	if info.IsDir() {
		return syscall.EISDIR
	}
	if info.Mode()&0o111 == 0 {
		return fs.ErrPermission
	}
	return nil
}
