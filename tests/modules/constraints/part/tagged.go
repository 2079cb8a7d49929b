// A comment before the constraint.

//go:build (linux && !cgo && !special) || (linux && !special && go1.21)

package part

const Tagged = "yes"
