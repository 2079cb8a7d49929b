package syscall

import "unsafe"

// SysProcAttr asks for something special when a process is started.
type SysProcAttr struct {
	Setsid  bool // a new session
	Setpgid bool // the process group Pgid, 0 for one of its own
	Pgid    int
}

// WaitStatus is how a process ended, as the system says it.
type WaitStatus uint32

// Exited reports whether the process ended by itself.
func (w WaitStatus) Exited() bool { return w&0x7f == 0 }

// Signaled reports whether a signal ended it.
func (w WaitStatus) Signaled() bool { return w&0x7f != 0x7f && w&0x7f != 0 }

// Stopped reports whether it is only stopped.
func (w WaitStatus) Stopped() bool { return w&0xff == 0x7f }

// Continued reports whether it has been let go on.
func (w WaitStatus) Continued() bool { return w == 0xffff }

// CoreDump reports whether its memory has been written to a file.
func (w WaitStatus) CoreDump() bool { return w.Signaled() && w&0x80 != 0 }

// ExitStatus returns the status that it ended with, -1 if a signal ended it.
func (w WaitStatus) ExitStatus() int {
	if !w.Exited() {
		return -1
	}
	return int(w>>8) & 0xff
}

// Signal returns the signal that ended it, -1 if none did.
func (w WaitStatus) Signal() Signal {
	if !w.Signaled() {
		return -1
	}
	return Signal(w & 0x7f)
}

// StopSignal returns the signal that has stopped it, -1 if none has.
func (w WaitStatus) StopSignal() Signal {
	if !w.Stopped() {
		return -1
	}
	return Signal(w>>8) & 0xff
}

// TrapCause returns -1: processes are not traced.
func (w WaitStatus) TrapCause() int { return -1 }

// Timeval is a time in seconds and millionths.
type Timeval struct {
	Sec  int64
	Usec int64
}

// Nano returns the time in nanoseconds.
func (t *Timeval) Nano() int64 { return t.Sec*1e9 + t.Usec*1e3 }

// Rusage is what a process has used.
type Rusage struct {
	Utime    Timeval
	Stime    Timeval
	Maxrss   int64
	Ixrss    int64
	Idrss    int64
	Isrss    int64
	Minflt   int64
	Majflt   int64
	Nswap    int64
	Inblock  int64
	Oublock  int64
	Msgsnd   int64
	Msgrcv   int64
	Nsignals int64
	Nvcsw    int64
	Nivcsw   int64
}

// WNOHANG lets Wait4 return 0 for a process that has not ended.
const WNOHANG = 1

const sysWait4 = 61

// Wait4 waits for the end of a process.
func Wait4(pid int, wstatus *WaitStatus, options int, rusage *Rusage) (wpid int, err error) {
	status := new(int32)
	wpid, err = call(sysWait4, pid, int(uintptr(unsafe.Pointer(status))), options, int(uintptr(unsafe.Pointer(rusage))), 0)
	if wstatus != nil {
		*wstatus = WaitStatus(*status)
	}
	return wpid, err
}
