package abi

import "unsafe"

// New returns a zeroed object of the type.
//
//go:linkname New mg_new
//go:noescape
func New(t *Type) unsafe.Pointer

//go:linkname memmove mg_memmove
//go:noescape
func memmove(dst, src unsafe.Pointer, n int)

// Memmove copies n bytes; the areas may overlap.
func Memmove(dst, src unsafe.Pointer, n uintptr) { memmove(dst, src, int(n)) }

// Getitab returns the table of t for the interface type inter, nil when t lacks a method.
//
//go:linkname Getitab mg_getitab
//go:noescape
func Getitab(inter, t *Type) unsafe.Pointer
