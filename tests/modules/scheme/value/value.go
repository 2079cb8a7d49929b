// Package value holds what Scheme programs compute with.
package value

import (
	"fmt"
	"math/big"
)

// Value is anything: Int, *big.Int, Float, Bool, Char, *Symbol, *String, *Pair, Empty, *Vector, *Table, *Primitive, *Closure, …
type Value interface{}

// Simple values.
type (
	Int   int64
	Float float64
	Bool  bool
	Char  rune
)

// Empty is the list without elements; Unspecified is what nobody asked for; EOF ends inputs.
type (
	emptyList   struct{}
	unspecified struct{}
	endOfFile   struct{}
)

// The only values of their types.
var (
	Empty       Value = emptyList{}
	Unspecified Value = unspecified{}
	EOF         Value = endOfFile{}
)

// Symbol is a name; equal names are one symbol.
type Symbol struct{ Name string }

var symbols = map[string]*Symbol{}

// Intern finds the symbol of a name.
func Intern(name string) *Symbol {
	if s, ok := symbols[name]; ok {
		return s
	}
	s := &Symbol{name}
	symbols[name] = s
	return s
}

var fresh int

// Gensym makes a symbol that no program can name.
func Gensym(prefix string) *Symbol {
	fresh++
	return &Symbol{fmt.Sprintf("%s.%d", prefix, fresh)}
}

// String can be changed.
type String struct{ Runes []rune }

// NewString of a text.
func NewString(text string) *String { return &String{[]rune(text)} }

func (s *String) String() string { return string(s.Runes) }

// Pair of two values.
type Pair struct{ Car, Cdr Value }

// Cons makes a pair.
func Cons(car, cdr Value) *Pair { return &Pair{car, cdr} }

// Vector of values.
type Vector struct{ Items []Value }

// Promise is a value that is computed when it is asked for.
type Promise struct {
	Done  bool
	Value Value
	Force func() Value
}

// Box holds one value for a parameter or a multiple result.
type Values struct{ Items []Value }

// Primitive is a procedure of the system.
type Primitive struct {
	Name     string
	Min, Max int // Max -1: any number
	Fn       func(args []Value) Value
}

// Applicable is what can be called.
type Applicable interface {
	ProcedureName() string
}

// ProcedureName is what it is called in messages.
func (p *Primitive) ProcedureName() string { return p.Name }

// List of values.
func List(items ...Value) Value { return ListWithTail(Empty, items...) }

// ListWithTail ends in tail.
func ListWithTail(tail Value, items ...Value) Value {
	for i := len(items) - 1; i >= 0; i-- {
		tail = Cons(items[i], tail)
	}
	return tail
}

// Slice of a proper list.
func Slice(list Value) (items []Value, proper bool) {
	for {
		p, ok := list.(*Pair)
		if !ok {
			return items, list == Empty
		}
		items = append(items, p.Car)
		list = p.Cdr
	}
}

// True tells whether a condition holds: all but #f does.
func True(v Value) bool {
	b, ok := v.(Bool)
	return !ok || bool(b)
}

// Same is eqv?.
func Same(a, b Value) bool {
	switch x := a.(type) {
	case *big.Int:
		y, ok := b.(*big.Int)
		return ok && x.Cmp(y) == 0
	case *String:
		y, ok := b.(*String)
		return ok && (x == y || len(x.Runes) == 0 && len(y.Runes) == 0)
	}
	return a == b
}

// Equal is equal?.
func Equal(a, b Value) bool {
	for {
		if Same(a, b) {
			return true
		}
		switch x := a.(type) {
		case *Pair:
			y, ok := b.(*Pair)
			if !ok || !Equal(x.Car, y.Car) {
				return false
			}
			a, b = x.Cdr, y.Cdr
			continue
		case *String:
			y, ok := b.(*String)
			return ok && string(x.Runes) == string(y.Runes)
		case *Vector:
			y, ok := b.(*Vector)
			if !ok || len(x.Items) != len(y.Items) {
				return false
			}
			for i := range x.Items {
				if !Equal(x.Items[i], y.Items[i]) {
					return false
				}
			}
			return true
		}
		return false
	}
}

// An Error is raised by the system; its irritants are the values it is about.
type Error struct {
	Message   string
	Irritants []Value
}

func (e *Error) Error() string {
	text := e.Message
	for _, irritant := range e.Irritants {
		text += " " + Write(irritant)
	}
	return text
}

// Raise an error.
func Raise(message string, irritants ...Value) Value { panic(&Error{message, irritants}) }
