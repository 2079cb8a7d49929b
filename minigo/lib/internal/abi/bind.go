package abi

import "unsafe"

//go:linkname New mg_new

// New returns a zeroed object of the type.
func New(t *Type) unsafe.Pointer

//go:linkname memmove mg_memmove
//go:noescape
func memmove(dst, src unsafe.Pointer, n int)

// Memmove copies n bytes; the areas may overlap.
func Memmove(dst, src unsafe.Pointer, n uintptr) { memmove(dst, src, int(n)) }

//go:linkname Getitab mg_getitab

// Getitab returns the table of t for the interface type inter, nil when t lacks a method.
func Getitab(inter, t *Type) unsafe.Pointer
