package weak

import "unsafe"

// handleOf returns the handle of an address, which is fresh if there is none yet.
//
//go:linkname handleOf mg_weak_handle
func handleOf(p, fresh unsafe.Pointer) unsafe.Pointer
