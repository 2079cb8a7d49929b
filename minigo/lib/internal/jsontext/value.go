// Package jsontext holds the type of JSON text that is kept as it is.
package jsontext

import (
	"bytes"
	"errors"
)

// Value is the text of one JSON value.
type Value []byte

// Clone returns a copy.
func (v Value) Clone() Value { return bytes.Clone(v) }

// String returns the text; no value is null.
func (v Value) String() string {
	if v == nil {
		return "null"
	}
	return string(v)
}

// MarshalJSON returns the text.
func (v Value) MarshalJSON() ([]byte, error) {
	if v == nil {
		return []byte("null"), nil
	}
	return v, nil
}

// UnmarshalJSON keeps a copy of the text.
func (v *Value) UnmarshalJSON(text []byte) error {
	if v == nil {
		return errors.New("jsontext.Value: UnmarshalJSON on nil pointer")
	}
	*v = append((*v)[:0], text...)
	return nil
}
