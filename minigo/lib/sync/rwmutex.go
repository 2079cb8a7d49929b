package sync

import "sync/atomic"

// RWMutex is a lock that one writer or any number of readers have; its zero value is free.
//
// Readers count themselves. A writer makes the count negative: new readers then wait for it, and it waits for those who were
// there already. So a stream of readers does not keep a writer out.
type RWMutex struct {
	w           Mutex        // writers, one after the other
	writerSem   uint32       // the writer waits here for readers
	readerSem   uint32       // readers wait here for the writer
	readerCount atomic.Int32 // readers, less manyReaders if there is a writer
	readerWait  atomic.Int32 // readers that the writer still waits for
}

const manyReaders = 1 << 30

// RLock takes the lock for reading.
func (rw *RWMutex) RLock() {
	if rw.readerCount.Add(1) < 0 {
		semacquire(&rw.readerSem, 0, waitRLock)
	}
}

// TryRLock takes the lock for reading if no writer has or wants it.
func (rw *RWMutex) TryRLock() bool {
	for {
		n := rw.readerCount.Load()
		if n < 0 {
			return false
		}
		if rw.readerCount.CompareAndSwap(n, n+1) {
			return true
		}
	}
}

// RUnlock undoes one RLock.
func (rw *RWMutex) RUnlock() {
	if n := rw.readerCount.Add(-1); n < 0 {
		rw.leave(n)
	}
}

// leave lets the waiting writer know that a reader is done.
//
//go:noinline
func (rw *RWMutex) leave(n int32) {
	if n+1 == 0 || n+1 == -manyReaders {
		fatal("sync: RUnlock of unlocked RWMutex")
	}
	if rw.readerWait.Add(-1) == 0 {
		semrelease(&rw.writerSem, 0)
	}
}

// Lock takes the lock for writing.
func (rw *RWMutex) Lock() {
	rw.w.Lock()
	readers := rw.readerCount.Add(-manyReaders) + manyReaders
	if readers != 0 && rw.readerWait.Add(readers) != 0 {
		semacquire(&rw.writerSem, 0, waitLock)
	}
}

// TryLock takes the lock for writing if it is free.
func (rw *RWMutex) TryLock() bool {
	if !rw.w.TryLock() {
		return false
	}
	if !rw.readerCount.CompareAndSwap(0, -manyReaders) {
		rw.w.Unlock()
		return false
	}
	return true
}

// Unlock undoes Lock.
func (rw *RWMutex) Unlock() {
	waiting := rw.readerCount.Add(manyReaders)
	if waiting >= manyReaders {
		fatal("sync: Unlock of unlocked RWMutex")
	}
	for ; waiting > 0; waiting-- {
		semrelease(&rw.readerSem, 0)
	}
	rw.w.Unlock()
}

// RLocker returns a Locker whose methods are RLock and RUnlock.
func (rw *RWMutex) RLocker() Locker { return (*rlocker)(rw) }

type rlocker RWMutex

func (r *rlocker) Lock()   { (*RWMutex)(r).RLock() }
func (r *rlocker) Unlock() { (*RWMutex)(r).RUnlock() }
