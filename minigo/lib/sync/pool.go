package sync

import (
	"sync/atomic"
	"unsafe"
)

// Pool keeps values for later use, so that they need not be made again; its zero value is empty. What is in it may be dropped at any
// time: it is when it has not been used from one collection to the one after the next.
//
// Each processor (P) has a place for one value, which the C runtime looks at without a lock: it does not let go of the P meanwhile.
// The rest is in a list with a lock. A collection makes a block of places and list the previous one: what is not found in the
// present one is looked for there, and the one before that is gone.
type Pool struct {
	noCopy   noCopy
	block    unsafe.Pointer // *poolBlock, of the collection it names
	previous unsafe.Pointer // *poolBlock; dropped together with block when neither is used
	_        [2]uintptr

	// New makes a value when Get finds none.
	New func() any
}

// poolBlock is what a pool holds of one period between collections. The C runtime knows the first words.
type poolBlock struct {
	epoch  uint64
	places []poolPlace
	mu     Mutex
	shared []any
}

// poolPlace is one processor's, on cache lines of its own.
type poolPlace struct {
	value any
	_     [112]byte
}

// Leaves of the C runtime: the value of the running processor's place, or its exchange for nil.

//go:linkname poolTake mg_pool_take
func poolTake(p *Pool) any

//go:linkname poolKeep mg_pool_keep
func poolKeep(p *Pool, x any) int

//go:linkname poolEpoch mg_pool_epoch
func poolEpoch() uint64

//go:linkname poolPlaces mg_pool_places
func poolPlaces() int

var poolLock Mutex // for changing blocks

// Get takes a value out of the pool, or makes one with New, or returns nil.
func (p *Pool) Get() any {
	if x := poolTake(p); x != nil {
		return x
	}
	return p.search()
}

// Put adds a value; nil is ignored.
func (p *Pool) Put(x any) {
	if x == nil || poolKeep(p, x) != 0 {
		return
	}
	b := p.present()
	if poolKeep(p, x) != 0 {
		return
	}
	b.mu.Lock()
	b.shared = append(b.shared, x)
	b.mu.Unlock()
}

//go:noinline
func (p *Pool) search() any {
	if atomic.LoadPointer(&p.block) != nil {
		if x := p.present().takeShared(); x != nil {
			return x
		}
		if old := (*poolBlock)(atomic.LoadPointer(&p.previous)); old != nil {
			if x := old.takeAny(); x != nil {
				return x
			}
		}
	}
	if p.New != nil {
		return p.New()
	}
	return nil
}

// present returns the block of the present period.
func (p *Pool) present() *poolBlock {
	b := (*poolBlock)(atomic.LoadPointer(&p.block))
	if b != nil && b.epoch == poolEpoch() {
		return b
	}
	poolLock.Lock()
	defer poolLock.Unlock()
	b = (*poolBlock)(p.block)
	epoch := poolEpoch()
	if b != nil && b.epoch == epoch {
		return b
	}
	if b != nil && b.epoch+1 != epoch {
		b = nil
	}
	atomic.StorePointer(&p.previous, unsafe.Pointer(b))
	b = &poolBlock{epoch: epoch, places: make([]poolPlace, poolPlaces())}
	atomic.StorePointer(&p.block, unsafe.Pointer(b))
	return b
}

func (b *poolBlock) takeShared() any {
	b.mu.Lock()
	defer b.mu.Unlock()
	n := len(b.shared) - 1
	if n < 0 {
		return nil
	}
	x := b.shared[n]
	b.shared[n] = nil
	b.shared = b.shared[:n]
	return x
}

// takeAny takes a value from a block of a past period: its places are nobody's any more.
func (b *poolBlock) takeAny() any {
	b.mu.Lock()
	for i := range b.places {
		if x := b.places[i].value; x != nil {
			b.places[i].value = nil
			b.mu.Unlock()
			return x
		}
	}
	b.mu.Unlock()
	return b.takeShared()
}
