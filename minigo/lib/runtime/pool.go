package runtime

import "unsafe"

// pool is the beginning of a sync.Pool, and what package fmt keeps its printers in.
//
// A P has a place for one value in the pool, which the C runtime looks at without a lock: it does not let go of the P meanwhile
// (runtime_c/pool.c). The block of all places belongs to the period between two collections: afterwards it is the previous block,
// and what was previous then is dropped.
type pool struct {
	block    unsafe.Pointer // *poolBlock
	previous unsafe.Pointer // *poolBlock
}

// poolBlock is the block of one period. The C runtime knows the first three words; the rest is package sync's.
type poolBlock struct {
	epoch  uint64
	places []poolPlace
	mu     mutex
	shared []any
}

// poolPlace is one P's, on cache lines of its own.
type poolPlace struct {
	value any
	_     [112]byte
}

//go:linkname poolEpoch mg_pool_epoch
func poolEpoch() uint64

//go:linkname poolPlaces mg_pool_places
func poolPlaces() int

// poolLock is for changing blocks.
var poolLock mutex

// presentBlock returns the pool's block of the present period.
func presentBlock(p *pool) *poolBlock {
	b := (*poolBlock)(loadpointer(&p.block))
	if b != nil && b.epoch == poolEpoch() {
		return b
	}
	poolLock.lock()
	b = (*poolBlock)(loadpointer(&p.block))
	epoch := poolEpoch()
	if b == nil || b.epoch != epoch {
		if b != nil && b.epoch+1 != epoch {
			b = nil
		}
		storepointer(&p.previous, unsafe.Pointer(b))
		b = &poolBlock{epoch: epoch, places: make([]poolPlace, poolPlaces())}
		storepointer(&p.block, unsafe.Pointer(b))
	}
	poolLock.unlock()
	return b
}
