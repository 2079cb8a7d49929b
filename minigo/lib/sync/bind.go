package sync


// Semaphores, condition lists and the rest of the C runtime. What goroutines share is on the heap, so addresses are stable.

//go:linkname semacquire mg_semacquire
func semacquire(sema *uint32, lifo int, reason int)

//go:linkname semrelease mg_semrelease
func semrelease(sema *uint32, handoff int)

//go:linkname notifyAdd mg_notify_add
func notifyAdd(l *notifyList) int

//go:linkname notifyWait mg_notify_wait
func notifyWait(l *notifyList, ticket int)

//go:linkname notifyAll mg_notify_all
func notifyAll(l *notifyList)

//go:linkname notifyOne mg_notify_one
func notifyOne(l *notifyList)

//go:linkname lockSlow runtime.lockSlow
func lockSlow(m *mutex)

//go:linkname unlockSlow runtime.unlockSlow
func unlockSlow(m *mutex, state int32)

// fatal ends the program with a fatal error that is its own fault and cannot be recovered.
//
//go:linkname fatal runtime.blame
func fatal(text string)

// Why a goroutine waits, as traces tell it: MG_WAIT_REASONS of the C runtime.
const (
	waitRLock     = 10
	waitLock      = 11
	waitWaitGroup = 12
)

// hashKey returns the hash of a map's key; it panics if the key has none.
//
//go:linkname hashKey runtime.hashOfInterface
//go:noescape
func hashKey(key *any, seed uint64) uint64

//go:linkname newSeed runtime.nextSeed
func newSeed() uint64

