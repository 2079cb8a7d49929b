package runtime

// mutex is the state of a sync.Mutex and the semaphore on which goroutines wait for it.
//
//	state   waiters << 3 | starving | woken | locked
//
// A freed lock is anyone's: a goroutine that runs takes it before the one that was woken for it can, which is what keeps the
// processors busy. So that nobody waits for ever, a goroutine that has waited for a millisecond makes the lock starving: then Unlock
// hands it to the longest waiter, and newcomers go to the end of the queue. woken: someone is on the way to take the lock,
// Unlock need not wake another.
//
// Source: the description of normal and starvation mode in the documentation of Go's Mutex.
type mutex struct {
	state int32
	sema  uint32
}

const (
	locked     = 1
	woken      = 2
	starving   = 4
	waiterUnit = 8

	starvationNanoseconds = 1e6

	waitMutex = 9 // MG_WAIT_MUTEX: traces call it sync.Mutex.Lock
)

func (m *mutex) lock() {
	if !casint32(&m.state, 0, locked) {
		lockSlow(m)
	}
}

func (m *mutex) unlock() {
	if state := addint32(&m.state, -locked); state != 0 {
		unlockSlow(m, state)
	}
}

//go:noinline
func lockSlow(m *mutex) {
	var (
		start   int64 // when this goroutine began to wait, 0 as long as it has not
		hungry  bool  // it has waited for too long
		awake   bool  // it has set woken
		rounds  int
		current = loadint32(&m.state)
	)
	for {
		// Spin while the owner runs: it will soon be done.
		if current&(locked|starving) == locked && canSpin(rounds) != 0 {
			if !awake && current&woken == 0 && current >= waiterUnit {
				awake = casint32(&m.state, current, current|woken)
			}
			spin()
			rounds++
			current = loadint32(&m.state)
			continue
		}
		next := current
		queue := current&(locked|starving) != 0
		if queue {
			next += waiterUnit
			if hungry && current&locked != 0 {
				next |= starving
			}
		}
		if current&starving == 0 {
			next |= locked
		}
		if awake {
			next &^= woken
		}
		if !casint32(&m.state, current, next) {
			current = loadint32(&m.state)
			continue
		}
		if !queue {
			return
		}
		lifo := 0
		if start != 0 {
			lifo = 1 // it was the longest waiter, and is again
		} else {
			start = nanotime()
		}
		semacquire(&m.sema, lifo, waitMutex)
		hungry = hungry || nanotime()-start > starvationNanoseconds
		current = loadint32(&m.state)
		if current&starving != 0 {
			m.inherit(current, hungry)
			return
		}
		awake = true
		rounds = 0
	}
}

// inherit takes the starving lock that Unlock has handed over: nobody has set locked, and this goroutine still counts as a waiter.
func (m *mutex) inherit(state int32, hungry bool) {
	if state&(locked|woken) != 0 || state < waiterUnit {
		throw("sync: inconsistent mutex state")
	}
	change := int32(locked - waiterUnit)
	if !hungry || state < 2*waiterUnit {
		change -= starving // the queue moves again, or there is none
	}
	addint32(&m.state, change)
}

//go:noinline
func unlockSlow(m *mutex, state int32) {
	if (state+locked)&locked == 0 {
		blame("sync: unlock of unlocked mutex")
	}
	if state&starving != 0 {
		semrelease(&m.sema, 1)
		return
	}
	for state >= waiterUnit && state&(locked|woken|starving) == 0 {
		if casint32(&m.state, state, state-waiterUnit|woken) {
			semrelease(&m.sema, 0)
			return
		}
		state = loadint32(&m.state)
	}
}
