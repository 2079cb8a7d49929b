package os

import (
	"errors"
	"syscall"
	"time"
	"unsafe"
)

// Signal is a signal of the system; those of package syscall are of this type.
type Signal interface {
	String() string
	Signal() // marks signals
}

// The signals that every system has.
var (
	Interrupt Signal = syscall.SIGINT
	Kill      Signal = syscall.SIGKILL
)

// ErrProcessDone is the error of a signal to a process that has ended.
var ErrProcessDone = errors.New("os: process already finished")

// ProcAttr says how to start a process.
type ProcAttr struct {
	Dir   string               // where, if not here
	Env   []string             // its environment, if not ours
	Files []*File              // its files 0, 1, and so on; nil ones are closed
	Sys   *syscall.SysProcAttr // something special
}

// Process is a process that has been started or found.
type Process struct {
	Pid     int
	state   uint32 // one of those below
	waiting mutex  // whoever waits
	sending mutex  // the number of the process stays its own while a signal goes to it
}

const (
	processAlive uint32 = iota
	processDone
	processReleased
)

// spawnRequest is what the C runtime reads (runtime_c/spawn.c).
type spawnRequest struct {
	path      *byte
	args      **byte
	variables **byte
	folder    *byte
	files     *int64
	nfiles    int
	group     int64
	session   int64
}

// terminatedList returns the texts as the system wants a list of them.
func terminatedList(texts []string) (**byte, error) {
	list := make([]*byte, len(texts)+1)
	for i, text := range texts {
		bytes, err := terminated(text)
		if err != nil {
			return nil, err
		}
		list[i] = &bytes[0]
	}
	return &list[0], nil
}

func newRequest(name string, argv []string, attr *ProcAttr) (*spawnRequest, error) {
	r := &spawnRequest{group: -1}
	path, err := terminated(name)
	if err != nil {
		return nil, err
	}
	r.path = &path[0]
	if r.args, err = terminatedList(argv); err != nil {
		return nil, err
	}
	variables := attr.Env
	if variables == nil {
		variables = Environ()
	}
	if r.variables, err = terminatedList(variables); err != nil {
		return nil, err
	}
	if attr.Dir != "" {
		folder, err := terminated(attr.Dir)
		if err != nil {
			return nil, err
		}
		r.folder = &folder[0]
	}
	if n := len(attr.Files); n > 0 {
		files := make([]int64, n)
		for i, f := range attr.Files {
			files[i] = -1
			if f != nil {
				files[i] = int64(int(f.Fd()))
			}
		}
		r.files, r.nfiles = &files[0], n
	}
	if sys := attr.Sys; sys != nil {
		if sys.Setpgid {
			r.group = int64(sys.Pgid)
		}
		if sys.Setsid {
			r.session = 1
		}
	}
	return r, nil
}

// StartProcess starts the program with the arguments, of which the first one is its name.
func StartProcess(name string, argv []string, attr *ProcAttr) (*Process, error) {
	if attr == nil {
		attr = &ProcAttr{}
	}
	if attr.Sys == nil && attr.Dir != "" {
		if _, err := Stat(attr.Dir); err != nil {
			if pe, ok := err.(*PathError); ok {
				pe.Op = "chdir"
			}
			return nil, err
		}
	}
	r, err := newRequest(name, argv, attr)
	if err != nil {
		return nil, &PathError{"fork/exec", name, err}
	}
	pid := spawn(unsafe.Pointer(r))
	if pid < 0 {
		return nil, &PathError{"fork/exec", name, syscall.Errno(-pid)}
	}
	return &Process{Pid: pid}, nil
}

// FindProcess returns the process of that number, whether there is one or not.
func FindProcess(pid int) (*Process, error) {
	p := &Process{Pid: pid}
	if pid > 0 && syscall.Kill(pid, 0) == syscall.ESRCH {
		p.state = processDone
	}
	return p, nil
}

// Kill ends the process by force. It does not wait for the end.
func (p *Process) Kill() error { return p.Signal(Kill) }

// Signal sends a signal.
func (p *Process) Signal(sig Signal) error {
	switch {
	case p == nil || p.Pid == 0:
		return errors.New("os: process not initialized")
	case p.Pid < 0 || loadUint32(&p.state) == processReleased:
		return errors.New("os: process already released")
	}
	number, ok := sig.(syscall.Signal)
	if !ok {
		return errors.New("os: unsupported signal type")
	}
	p.sending.lock()
	defer p.sending.unlock()
	if loadUint32(&p.state) == processDone {
		return ErrProcessDone
	}
	err := syscall.Kill(p.Pid, number)
	if err == syscall.ESRCH {
		return ErrProcessDone
	}
	return err
}

// Release gives up what is known of the process; nobody may wait for it then.
func (p *Process) Release() error {
	casUint32(&p.state, processAlive, processReleased)
	p.Pid = -1
	return nil
}

// Wait waits for the end of the process.
func (p *Process) Wait() (*ProcessState, error) {
	if p == nil || p.Pid == -1 {
		return nil, syscall.EINVAL
	}
	p.waiting.lock()
	defer p.waiting.unlock()
	if loadUint32(&p.state) != processAlive {
		return nil, &SyscallError{"wait", syscall.ECHILD}
	}
	// The number belongs to the process until it has been waited for: first wait without taking it away.
	const (
		callWaitid = 247
		pidOnly    = 1 // P_PID
		exited     = 4
		nowait     = 1 << 24
	)
	info := new([16]uint64)
	for {
		n := systemCall(callWaitid, pidOnly, uintptr(p.Pid), address(unsafe.Pointer(info)), exited|nowait, 0)
		if n >= 0 {
			break
		}
		if err := syscall.Errno(-n); err != syscall.EINTR {
			return nil, &SyscallError{"wait", err}
		}
	}
	p.sending.lock()
	defer p.sending.unlock()
	state := &ProcessState{pid: p.Pid, used: new(syscall.Rusage)}
	for {
		_, err := syscall.Wait4(p.Pid, &state.status, 0, state.used)
		if err == nil {
			break
		}
		if err != syscall.EINTR {
			return nil, &SyscallError{"wait", err}
		}
	}
	casUint32(&p.state, processAlive, processDone)
	return state, nil
}

// ProcessState tells how a process has ended.
type ProcessState struct {
	pid    int
	status syscall.WaitStatus
	used   *syscall.Rusage
}

// Pid returns the number that the process had.
func (p *ProcessState) Pid() int { return p.pid }

// Exited reports whether it ended by itself.
func (p *ProcessState) Exited() bool { return p.status.Exited() }

// Success reports whether its exit status was 0.
func (p *ProcessState) Success() bool { return p.status.ExitStatus() == 0 }

// ExitCode returns the exit status, -1 if it did not end by itself.
func (p *ProcessState) ExitCode() int {
	if p == nil {
		return -1
	}
	return p.status.ExitStatus()
}

// Sys returns a syscall.WaitStatus.
func (p *ProcessState) Sys() any { return p.status }

// SysUsage returns a *syscall.Rusage.
func (p *ProcessState) SysUsage() any { return p.used }

// UserTime returns the processor time spent in the program.
func (p *ProcessState) UserTime() time.Duration { return time.Duration(p.used.Utime.Nano()) }

// SystemTime returns the processor time spent in the system for it.
func (p *ProcessState) SystemTime() time.Duration { return time.Duration(p.used.Stime.Nano()) }

func (p *ProcessState) String() string {
	if p == nil {
		return "<nil>"
	}
	text := ""
	switch w := p.status; {
	case w.Exited():
		text = "exit status " + decimal(uint64(w.ExitStatus()))
	case w.Signaled():
		text = "signal: " + w.Signal().String()
	case w.Stopped():
		text = "stop signal: " + w.StopSignal().String()
	case w.Continued():
		text = "continued"
	}
	if p.status.CoreDump() {
		text += " (core dumped)"
	}
	return text
}
