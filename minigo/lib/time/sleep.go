package time

import "unsafe"

// Sleep waits for the duration at least.
//
// TODO(goroutines): let others run meanwhile.
func Sleep(d Duration) {
	const nanosleep, interrupted = 35, -4 // the number of the system call and -EINTR
	if d <= 0 {
		return
	}
	left := [2]int64{int64(d / Second), int64(d % Second)}
	for {
		// The time left after a signal is stored over the time asked for.
		p := uintptr(unsafe.Pointer(&left))
		if systemCall(nanosleep, p, p, 0, 0, 0) != interrupted {
			return
		}
	}
}
