// Package exec runs other programs.
package exec

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// ErrWaitDelay is the error of Wait when the program has ended, but its input and output have not after WaitDelay.
var ErrWaitDelay = errors.New("exec: WaitDelay expired before I/O complete")

// ExitError is the error of a program that was not successful.
type ExitError struct {
	*os.ProcessState
	Stderr []byte // what it wrote to standard error: from Output, if nobody else took it
}

func (e *ExitError) Error() string { return e.ProcessState.String() }

// Cmd is a program to run, once.
type Cmd struct {
	Path         string
	Args         []string // begin with the name
	Env          []string // nil: ours
	Dir          string   // where; empty: here
	Stdin        io.Reader
	Stdout       io.Writer
	Stderr       io.Writer
	ExtraFiles   []*os.File // the program's files from 3 on
	SysProcAttr  *syscall.SysProcAttr
	Process      *os.Process      // once started
	ProcessState *os.ProcessState // once waited for
	Err          error            // of finding the program
	Cancel       func() error     // called when the context is done
	WaitDelay    time.Duration    // how long input and output may take after the end; 0: as long as they want

	ctx         context.Context
	childFiles  []io.Closer   // to close here once the program has them
	parentFiles []io.Closer   // ours, to close when it has ended
	copying     []func() error // what has to be carried between the program and Stdin, Stdout, Stderr
	copied      chan error    // one for each of these
	watched     chan error    // what became of the context
	ended       chan struct{} // closed when the process has ended
}

// Command returns a Cmd for the program of that name.
func Command(name string, arg ...string) *Cmd {
	c := &Cmd{Path: name, Args: append([]string{name}, arg...)}
	if filepath.Base(name) == name {
		path, err := LookPath(name)
		if path != "" {
			c.Path = path
		}
		c.Err = err
	}
	return c
}

// CommandContext is Command with a context: when it is done, the program is killed, or what Cancel says.
func CommandContext(ctx context.Context, name string, arg ...string) *Cmd {
	if ctx == nil {
		panic("nil Context")
	}
	c := Command(name, arg...)
	c.ctx = ctx
	c.Cancel = func() error { return c.Process.Kill() }
	return c
}

// String returns the words of the command.
func (c *Cmd) String() string {
	if c.Err != nil {
		return strings.Join(c.Args, " ")
	}
	words := append([]string{c.Path}, c.Args[min(1, len(c.Args)):]...)
	return strings.Join(words, " ")
}

// Environ returns the environment that the program will get.
func (c *Cmd) Environ() []string {
	env, _ := c.environment()
	return env
}

// environment returns the variables, of each name the last one.
func (c *Cmd) environment() ([]string, error) {
	env := c.Env
	if env == nil {
		env = os.Environ()
		if c.Dir != "" {
			pwd, err := filepath.Abs(c.Dir)
			if err != nil {
				return env, err
			}
			env = append(env, "PWD="+pwd)
		}
	}
	var err error
	last := map[string]int{}
	for i, v := range env {
		if strings.IndexByte(v, 0) >= 0 {
			err = errors.New("exec: environment variable contains NUL")
			continue
		}
		name, _, _ := strings.Cut(v, "=")
		last[name] = i
	}
	kept := make([]string, 0, len(env))
	for i, v := range env {
		name, _, ok := strings.Cut(v, "=")
		if strings.IndexByte(v, 0) < 0 && (last[name] == i || !ok) {
			kept = append(kept, v)
		}
	}
	return kept, err
}

// ---- The program's files ----

func (c *Cmd) inputFile() (*os.File, error) {
	if c.Stdin == nil {
		return c.openNull(os.O_RDONLY)
	}
	if f, ok := c.Stdin.(*os.File); ok {
		return f, nil
	}
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	c.childFiles = append(c.childFiles, r)
	c.parentFiles = append(c.parentFiles, w)
	c.copying = append(c.copying, func() error {
		_, err := io.Copy(w, c.Stdin)
		if errors.Is(err, syscall.EPIPE) { // it did not want all of it
			err = nil
		}
		if closed := w.Close(); err == nil {
			err = closed
		}
		return err
	})
	return r, nil
}

func (c *Cmd) openNull(flag int) (*os.File, error) {
	f, err := os.OpenFile(os.DevNull, flag, 0)
	if err == nil {
		c.childFiles = append(c.childFiles, f)
	}
	return f, err
}

func (c *Cmd) outputFile(w io.Writer) (*os.File, error) {
	if w == nil {
		return c.openNull(os.O_WRONLY)
	}
	if f, ok := w.(*os.File); ok {
		return f, nil
	}
	r, child, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	c.childFiles = append(c.childFiles, child)
	c.parentFiles = append(c.parentFiles, r)
	c.copying = append(c.copying, func() error {
		_, err := io.Copy(w, r)
		r.Close()
		return err
	})
	return child, nil
}

// same reports whether both are the same writer.
func same(a, b io.Writer) bool {
	defer func() { recover() }() // of values that cannot be compared
	return a == b
}

func (c *Cmd) files() ([]*os.File, error) {
	in, err := c.inputFile()
	if err != nil {
		return nil, err
	}
	out, err := c.outputFile(c.Stdout)
	if err != nil {
		return nil, err
	}
	errors := out
	if c.Stderr == nil || !same(c.Stderr, c.Stdout) {
		if errors, err = c.outputFile(c.Stderr); err != nil {
			return nil, err
		}
	}
	return append([]*os.File{in, out, errors}, c.ExtraFiles...), nil
}

func closeAll(files []io.Closer) {
	for _, f := range files {
		f.Close()
	}
}

// StdinPipe returns a writer to the program's standard input, which Wait closes.
func (c *Cmd) StdinPipe() (io.WriteCloser, error) {
	if c.Stdin != nil {
		return nil, errors.New("exec: Stdin already set")
	}
	if c.Process != nil {
		return nil, errors.New("exec: StdinPipe after process started")
	}
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	c.Stdin = r
	c.childFiles = append(c.childFiles, r)
	c.parentFiles = append(c.parentFiles, w)
	return w, nil
}

// StdoutPipe returns a reader of the program's standard output, which Wait closes: read before waiting.
func (c *Cmd) StdoutPipe() (io.ReadCloser, error) {
	if c.Stdout != nil {
		return nil, errors.New("exec: Stdout already set")
	}
	if c.Process != nil {
		return nil, errors.New("exec: StdoutPipe after process started")
	}
	r, w, err := c.outputPipe()
	if err == nil {
		c.Stdout = w
	}
	return r, err
}

// StderrPipe returns a reader of the program's standard error, which Wait closes: read before waiting.
func (c *Cmd) StderrPipe() (io.ReadCloser, error) {
	if c.Stderr != nil {
		return nil, errors.New("exec: Stderr already set")
	}
	if c.Process != nil {
		return nil, errors.New("exec: StderrPipe after process started")
	}
	r, w, err := c.outputPipe()
	if err == nil {
		c.Stderr = w
	}
	return r, err
}

func (c *Cmd) outputPipe() (r io.ReadCloser, w *os.File, err error) {
	reader, w, err := os.Pipe()
	if err != nil {
		return nil, nil, err
	}
	c.childFiles = append(c.childFiles, w)
	c.parentFiles = append(c.parentFiles, reader)
	return reader, w, nil
}

// ---- Running ----

// Run starts the program and waits for its end.
func (c *Cmd) Run() error {
	if err := c.Start(); err != nil {
		return err
	}
	return c.Wait()
}

// Start starts the program.
func (c *Cmd) Start() error {
	if c.Process != nil {
		return errors.New("exec: already started")
	}
	err := c.start()
	closeAll(c.childFiles)
	c.childFiles = nil
	if err != nil {
		closeAll(c.parentFiles)
		c.parentFiles = nil
		return err
	}
	if len(c.copying) > 0 {
		c.copied = make(chan error, len(c.copying))
		for _, f := range c.copying {
			go func() { c.copied <- f() }()
		}
	}
	c.watch()
	return nil
}

func (c *Cmd) start() error {
	if c.Path == "" && c.Err == nil {
		c.Err = errors.New("exec: no command")
	}
	if c.Err != nil {
		return c.Err
	}
	if c.Cancel != nil && c.ctx == nil {
		return errors.New("exec: command with a non-nil Cancel was not created with CommandContext")
	}
	if c.ctx != nil && c.ctx.Err() != nil {
		return c.ctx.Err()
	}
	files, err := c.files()
	if err != nil {
		return err
	}
	env, err := c.environment()
	if err != nil {
		return err
	}
	args := c.Args
	if len(args) == 0 {
		args = []string{c.Path}
	}
	c.Process, err = os.StartProcess(c.Path, args, &os.ProcAttr{Dir: c.Dir, Files: files, Env: env, Sys: c.SysProcAttr})
	return err
}

// watch cancels the program when the context is done before it ends.
func (c *Cmd) watch() {
	if c.ctx == nil || c.ctx.Done() == nil {
		return
	}
	c.watched, c.ended = make(chan error, 1), make(chan struct{})
	go func() {
		select {
		case <-c.ended:
			c.watched <- nil
			return
		case <-c.ctx.Done():
		}
		err := error(nil)
		if c.Cancel != nil {
			if err = c.Cancel(); err == nil {
				err = c.ctx.Err()
			} else if errors.Is(err, os.ErrProcessDone) {
				err = nil
			}
		}
		if c.WaitDelay > 0 {
			select {
			case <-c.ended:
			case <-time.After(c.WaitDelay):
				if c.Process.Kill() == nil && err == nil {
					err = ErrWaitDelay
				}
			}
		}
		c.watched <- err
	}()
}

// Wait waits for the end of the program, and of carrying its input and output.
func (c *Cmd) Wait() error {
	if c.Process == nil {
		return errors.New("exec: not started")
	}
	if c.ProcessState != nil {
		return errors.New("exec: Wait was already called")
	}
	state, err := c.Process.Wait()
	if err == nil && !state.Success() {
		err = &ExitError{ProcessState: state}
	}
	c.ProcessState = state
	if c.watched != nil {
		close(c.ended)
		if stopped := <-c.watched; err == nil {
			err = stopped
		}
	}
	if failed := c.awaitCopies(); err == nil {
		err = failed
	}
	closeAll(c.parentFiles)
	c.parentFiles = nil
	return err
}

// awaitCopies waits until everything has been carried, but not longer than WaitDelay.
func (c *Cmd) awaitCopies() (err error) {
	var late <-chan time.Time
	if c.WaitDelay > 0 && len(c.copying) > 0 {
		timer := time.NewTimer(c.WaitDelay)
		defer timer.Stop()
		late = timer.C
	}
	for range c.copying {
		select {
		case failed := <-c.copied:
			if err == nil {
				err = failed
			}
		case <-late:
			return ErrWaitDelay
		}
	}
	return err
}

// Output runs the program and returns what it writes to standard output.
func (c *Cmd) Output() ([]byte, error) {
	if c.Stdout != nil {
		return nil, errors.New("exec: Stdout already set")
	}
	var out bytes.Buffer
	c.Stdout = &out
	var kept *ends
	if c.Stderr == nil {
		kept = &ends{}
		c.Stderr = kept
	}
	err := c.Run()
	if exit, ok := err.(*ExitError); ok && kept != nil {
		exit.Stderr = kept.bytes()
	}
	return out.Bytes(), err
}

// CombinedOutput runs the program and returns what it writes to standard output and standard error.
func (c *Cmd) CombinedOutput() ([]byte, error) {
	if c.Stdout != nil {
		return nil, errors.New("exec: Stdout already set")
	}
	if c.Stderr != nil {
		return nil, errors.New("exec: Stderr already set")
	}
	var out bytes.Buffer
	c.Stdout, c.Stderr = &out, &out
	err := c.Run()
	return out.Bytes(), err
}
