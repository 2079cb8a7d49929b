package strconv

import "unsafe"

// The bits of floating-point numbers. Package math would do, but then every program that prints would contain it.

func bits64(f float64) uint64 { return *(*uint64)(unsafe.Pointer(&f)) }

func bits32(f float32) uint32 { return *(*uint32)(unsafe.Pointer(&f)) }

func fromBits64(b uint64) float64 { return *(*float64)(unsafe.Pointer(&b)) }

func fromBits32(b uint32) float32 { return *(*float32)(unsafe.Pointer(&b)) }
