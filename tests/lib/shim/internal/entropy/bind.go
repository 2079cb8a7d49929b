package entropy

import "math/rand"

func randomseed() int64 { return rand.Int63() }

func load(p *uint64) uint64 { return *p }

func add(p *uint64, delta uint64) uint64 {
	*p += delta
	return *p
}

func compareAndSwap(p *uint64, old, new uint64) bool {
	if *p != old {
		return false
	}
	*p = new
	return true
}
