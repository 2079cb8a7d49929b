package sync

import (
	"sync/atomic"
	"unsafe"
)

// Pool keeps values for later use, so that they need not be made again; its zero value is empty. What is in it may be dropped at any
// time: it is when it has not been used from one collection to the one after the next.
//
// Each P has a place for one value (pool.go of package runtime); the rest is in a list with a lock. What is not found in the block
// of the present period between collections is looked for in the previous one.
type Pool struct {
	noCopy   noCopy
	block    unsafe.Pointer // *poolBlock, of the collection it names
	previous unsafe.Pointer // *poolBlock; dropped together with block when neither is used
	_        [2]uintptr

	// New makes a value when Get finds none.
	New func() any
}

// poolBlock is package runtime's block with the parts of a sync.Pool.
type poolBlock struct {
	epoch  uint64
	places []poolPlace
	mu     Mutex
	shared []any
}

type poolPlace struct {
	value any
	_     [112]byte
}

// Leaves of the C runtime: the value of the running processor's place, or its exchange for nil.

//go:linkname poolTake mg_pool_take
func poolTake(p *Pool) any

//go:linkname poolKeep mg_pool_keep
func poolKeep(p *Pool, x any) int

//go:linkname presentBlock runtime.presentBlock
func presentBlock(p *Pool) *poolBlock

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
	b := presentBlock(p)
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
		if x := presentBlock(p).takeShared(); x != nil {
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
