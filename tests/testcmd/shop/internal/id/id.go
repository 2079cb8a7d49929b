// Package id numbers things.
package id

import "strconv"

var last int

// New returns a number that nobody has.
func New() string {
	last++
	return strconv.Itoa(last)
}
