package fmt

import "unsafe"

// pool keeps one value for each P. It is what a sync.Pool begins with; package sync itself would be one more to load for each program
// that prints.
type pool struct {
	block    unsafe.Pointer
	previous unsafe.Pointer
}

//go:linkname take mg_pool_take
func take(p *pool) any

//go:linkname keep mg_pool_keep
func keep(p *pool, x any) int

//go:linkname presentBlock runtime.presentBlock
func presentBlock(p *pool) unsafe.Pointer

// put keeps x for the next call of take on this P, unless one is kept already.
func (p *pool) put(x any) {
	if keep(p, x) == 0 {
		presentBlock(p)
		keep(p, x)
	}
}
