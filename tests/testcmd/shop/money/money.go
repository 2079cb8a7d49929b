// Package money counts in cents.
package money

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Amount is a number of cents.
type Amount int64

// ErrSyntax is returned for what is no amount.
var ErrSyntax = errors.New("money: invalid syntax")

// Parse reads amounts such as 12.50 and -3.
func Parse(s string) (Amount, error) {
	text, negative := strings.CutPrefix(s, "-")
	whole, cents, found := strings.Cut(text, ".")
	if !found {
		cents = "00"
	}
	if len(cents) != 2 {
		return 0, fmt.Errorf("%w: %q", ErrSyntax, s)
	}
	n, err := strconv.ParseUint(whole+cents, 10, 62)
	if err != nil {
		return 0, fmt.Errorf("%w: %q", ErrSyntax, s)
	}
	if negative {
		return -Amount(n), nil
	}
	return Amount(n), nil
}

func (a Amount) String() string {
	sign := ""
	if a < 0 {
		sign, a = "-", -a
	}
	return fmt.Sprintf("%s%d.%02d", sign, int64(a)/100, int64(a)%100)
}

// Split divides an amount into n parts that differ by a cent at most.
func (a Amount) Split(n int) []Amount {
	parts := make([]Amount, n)
	for i := range parts {
		parts[i] = a / Amount(n)
	}
	for i := range int(a % Amount(n)) {
		parts[i]++
	}
	return parts
}

func secret() int { return 42 }
