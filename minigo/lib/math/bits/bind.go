package bits

import _ "unsafe"

// overflow panics as a division by a number that is not larger than the high word does.
//
//go:linkname overflow runtime.panicoverflow
func overflow()
