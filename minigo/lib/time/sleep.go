package time

import "unsafe"

// runtimeTimer is the C runtime's timer (timer.h).
type runtimeTimer struct {
	when     int64 // by nanotime
	period   int64 // 0: once
	kind     int
	arg      unsafe.Pointer
	location *Location // of the instants sent
	base     int64     // what their monotonic readings count from
	_        [4]uint64
}

// What happens when the time has come: a goroutine calls the function arg, or the instant is sent to the channel arg.
const (
	timerCalls = 1
	timerSends = 2
)

// pending is a Timer or Ticker and its timer.
type pending struct {
	public Timer
	timer  runtimeTimer
}

// due returns the clock's value d from now.
func due(d Duration) int64 {
	now := nanotime()
	if d <= 0 {
		return now
	}
	if when := now + int64(d); when > 0 {
		return when
	}
	return 1<<63 - 1
}

// Sleep waits for the duration at least.
func Sleep(d Duration) {
	if d > 0 {
		sleep(int64(d))
	}
}

// Timer is one event to come. When the time has come, the instant is sent to C, or AfterFunc's function is called.
//
// C has no value from before the last call of Stop or Reset; for the program it has no buffer.
type Timer struct {
	C    <-chan Time
	made bool
}

func startSending(d, period Duration) *pending {
	c := make(chan Time, 1)
	p := &pending{public: Timer{c, true}}
	p.timer = runtimeTimer{when: due(d), period: int64(period), kind: timerSends, arg: *(*unsafe.Pointer)(unsafe.Pointer(&c)),
		location: Local, base: started}
	timerStart(&p.timer)
	return p
}

// NewTimer returns a Timer that sends the instant when the duration is over.
func NewTimer(d Duration) *Timer { return &startSending(d, 0).public }

// After returns the channel of a new Timer.
func After(d Duration) <-chan Time { return NewTimer(d).C }

// goFunc is the function that traces name as the maker of AfterFunc's goroutines.
//
//go:noinline
func goFunc() {}

// maker returns a place in goFunc, as the scheduler wants to have it.
func maker() *Location {
	f := goFunc
	code := **(**unsafe.Pointer)(unsafe.Pointer(&f))
	return (*Location)(unsafe.Add(code, 1))
}

// AfterFunc calls f in a goroutine of its own when the duration is over. The Timer has no channel; its Stop makes the call not
// happen.
func AfterFunc(d Duration, f func()) *Timer {
	call := func() { f() }
	p := &pending{public: Timer{nil, true}}
	p.timer = runtimeTimer{when: due(d), kind: timerCalls, arg: *(*unsafe.Pointer)(unsafe.Pointer(&call)), location: maker()}
	timerStart(&p.timer)
	return &p.public
}

// Stop makes the event not happen; it returns false if it has happened, or been stopped.
func (t *Timer) Stop() bool {
	if !t.made {
		panic("time: Stop called on uninitialized Timer")
	}
	return timerStop(&(*pending)(unsafe.Pointer(t)).timer) != 0
}

// Reset makes the event happen after the duration d from now; it returns whether it was still to happen.
func (t *Timer) Reset(d Duration) bool {
	if !t.made {
		panic("time: Reset called on uninitialized Timer")
	}
	return timerReset(&(*pending)(unsafe.Pointer(t)).timer, due(d), 0) != 0
}

// Ticker sends the instant to C again and again; it drops ticks when the receiver is slow.
type Ticker struct {
	C    <-chan Time
	made bool
}

// NewTicker returns a Ticker with a tick at every multiple of the duration, which must be positive.
func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	return (*Ticker)(unsafe.Pointer(startSending(d, d)))
}

// Stop makes the ticks end. C is not closed.
func (t *Ticker) Stop() {
	if t.made {
		timerStop(&(*pending)(unsafe.Pointer(t)).timer)
	}
}

// Reset makes the ticks come at multiples of the duration from now.
func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if !t.made {
		panic("time: Reset called on uninitialized Ticker")
	}
	timerReset(&(*pending)(unsafe.Pointer(t)).timer, due(d), int64(d))
}

// Tick returns the channel of a new Ticker, nil unless the duration is positive.
func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	return NewTicker(d).C
}
