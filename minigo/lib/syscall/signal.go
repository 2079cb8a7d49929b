package syscall

// Signal is a signal of the system.
type Signal int

// The signals.
const (
	SIGHUP    = Signal(1)
	SIGINT    = Signal(2)
	SIGQUIT   = Signal(3)
	SIGILL    = Signal(4)
	SIGTRAP   = Signal(5)
	SIGABRT   = Signal(6)
	SIGBUS    = Signal(7)
	SIGFPE    = Signal(8)
	SIGKILL   = Signal(9)
	SIGUSR1   = Signal(10)
	SIGSEGV   = Signal(11)
	SIGUSR2   = Signal(12)
	SIGPIPE   = Signal(13)
	SIGALRM   = Signal(14)
	SIGTERM   = Signal(15)
	SIGSTKFLT = Signal(16)
	SIGCHLD   = Signal(17)
	SIGCLD    = Signal(17)
	SIGCONT   = Signal(18)
	SIGSTOP   = Signal(19)
	SIGTSTP   = Signal(20)
	SIGTTIN   = Signal(21)
	SIGTTOU   = Signal(22)
	SIGURG    = Signal(23)
	SIGXCPU   = Signal(24)
	SIGXFSZ   = Signal(25)
	SIGVTALRM = Signal(26)
	SIGPROF   = Signal(27)
	SIGWINCH  = Signal(28)
	SIGIO     = Signal(29)
	SIGPOLL   = Signal(29)
	SIGPWR    = Signal(30)
	SIGSYS    = Signal(31)
)

const signalTexts = "hangup\ninterrupt\nquit\nillegal instruction\ntrace/breakpoint trap\naborted\nbus error\nfloating point exception\n" +
	"killed\nuser defined signal 1\nsegmentation fault\nuser defined signal 2\nbroken pipe\nalarm clock\nterminated\n" +
	"stack fault\nchild exited\ncontinued\nstopped (signal)\nstopped\nstopped (tty input)\nstopped (tty output)\nurgent I/O condition\n" +
	"CPU time limit exceeded\nfile size limit exceeded\nvirtual timer expired\nprofiling timer expired\nwindow changed\nI/O possible\n" +
	"power failure\nbad system call\n"

// Signal marks the type as os.Signal.
func (s Signal) Signal() {}

func (s Signal) String() string {
	line, start := Signal(1), 0
	for i := 0; i < len(signalTexts); i++ {
		if signalTexts[i] != '\n' {
			continue
		}
		if line == s {
			return signalTexts[start:i]
		}
		line++
		start = i + 1
	}
	if s < 0 {
		return "signal -" + decimal(uint(-s))
	}
	return "signal " + decimal(uint(s))
}
