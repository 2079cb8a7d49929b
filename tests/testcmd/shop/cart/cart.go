// Package cart adds up prices.
package cart

import (
	"bufio"
	"io"
	"strings"

	"example.com/shop/internal/id"
	"example.com/shop/money"
)

// Cart holds what somebody buys.
type Cart struct {
	ID    string
	items map[string]money.Amount
}

// Read reads lines of name and price.
func Read(r io.Reader) (*Cart, error) {
	c := &Cart{ID: id.New(), items: map[string]money.Amount{}}
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		name, price, _ := strings.Cut(lines.Text(), " ")
		a, err := money.Parse(price)
		if err != nil {
			return nil, err
		}
		c.items[name] += a
	}
	return c, lines.Err()
}

// Total returns the sum.
func (c *Cart) Total() (sum money.Amount) {
	for _, a := range c.items {
		sum += a
	}
	return sum
}
