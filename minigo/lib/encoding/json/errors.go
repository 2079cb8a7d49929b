package json

import (
	"reflect"
	"strconv"
	"strings"
)

// SyntaxError says why text is not JSON.
type SyntaxError struct {
	msg    string
	Offset int64 // of the byte behind the wrong ones
}

func (e *SyntaxError) Error() string { return e.msg }

// UnmarshalTypeError says that a JSON value does not fit into a variable.
type UnmarshalTypeError struct {
	Value  string // kind of JSON value, or the value
	Type   reflect.Type
	Offset int64  // of the byte behind what was read
	Struct string // the name of the type of the whole, if the value is a part
	Field  string // the way from the whole to the part
	Err    error  // reason, may be nil
}

func (e *UnmarshalTypeError) Error() string {
	into := "Go value"
	if e.Struct != "" || e.Field != "" {
		into = "Go struct field " + e.Struct + "." + e.Field
		last := e.Field[strings.LastIndexByte(e.Field, '.')+1:]
		if last != "" && strings.Trim(last, "0123456789") == "" { // an element has a number
			into = e.Struct + "." + e.Field
		}
	}
	s := "json: cannot unmarshal " + e.Value + " into " + into + " of type " + e.Type.String()
	if e.Err != nil {
		s += ": " + e.Err.Error()
	}
	return s
}

// Unwrap returns the reason.
func (e *UnmarshalTypeError) Unwrap() error { return e.Err }

// UnmarshalFieldError does not occur any more.
type UnmarshalFieldError struct {
	Key   string
	Type  reflect.Type
	Field reflect.StructField
}

func (e *UnmarshalFieldError) Error() string {
	return "json: cannot unmarshal object key " + strconv.Quote(e.Key) + " into unexported field " + e.Field.Name + " of type " + e.Type.String()
}

// InvalidUnmarshalError says that there is no variable to unmarshal into.
type InvalidUnmarshalError struct {
	Type reflect.Type
}

func (e *InvalidUnmarshalError) Error() string {
	switch {
	case e.Type == nil:
		return "json: Unmarshal(nil)"
	case e.Type.Kind() != reflect.Pointer:
		return "json: Unmarshal(non-pointer " + e.Type.String() + ")"
	}
	return "json: Unmarshal(nil " + e.Type.String() + ")"
}

// UnsupportedTypeError says that values of the type have no JSON text.
type UnsupportedTypeError struct {
	Type reflect.Type
}

func (e *UnsupportedTypeError) Error() string { return "json: unsupported type: " + e.Type.String() }

// UnsupportedValueError says that a value has no JSON text.
type UnsupportedValueError struct {
	Value reflect.Value
	Str   string
}

func (e *UnsupportedValueError) Error() string { return "json: unsupported value: " + e.Str }

// InvalidUTF8Error does not occur any more.
type InvalidUTF8Error struct {
	S string
}

func (e *InvalidUTF8Error) Error() string {
	return "json: invalid UTF-8 in string: " + strconv.Quote(e.S)
}

// MarshalerError is the error of a method that makes text.
type MarshalerError struct {
	Type       reflect.Type
	Err        error
	sourceFunc string
}

func (e *MarshalerError) Error() string {
	method := e.sourceFunc
	if method == "" {
		method = "MarshalJSON"
	}
	return "json: error calling " + method + " for type " + e.Type.String() + ": " + e.Err.Error()
}

// Unwrap returns the method's error.
func (e *MarshalerError) Unwrap() error { return e.Err }
