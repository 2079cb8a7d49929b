// Package encoding declares how values turn themselves into bytes and text, and back.
package encoding

// BinaryMarshaler makes bytes of itself.
type BinaryMarshaler interface {
	MarshalBinary() (data []byte, err error)
}

// BinaryUnmarshaler takes its value from bytes, which it must not keep.
type BinaryUnmarshaler interface {
	UnmarshalBinary(data []byte) error
}

// BinaryAppender appends bytes of itself.
type BinaryAppender interface {
	AppendBinary(b []byte) ([]byte, error)
}

// TextMarshaler makes text in UTF-8 of itself.
type TextMarshaler interface {
	MarshalText() (text []byte, err error)
}

// TextUnmarshaler takes its value from text, which it must not keep.
type TextUnmarshaler interface {
	UnmarshalText(text []byte) error
}

// TextAppender appends text of itself.
type TextAppender interface {
	AppendText(b []byte) ([]byte, error)
}
