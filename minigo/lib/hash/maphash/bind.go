package maphash

// hashKey returns the hash of a map's key; it panics if the key has none.
//
//go:linkname hashKey runtime.hashOfInterface
//go:noescape
func hashKey(key *any, seed uint64) uint64
