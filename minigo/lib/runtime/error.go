package runtime

import "internal/abi"

// Error is implemented by the errors that a failing operation of the language panics with.
type Error interface {
	Error() string
	RuntimeError()
}

// errorString is an error whose text follows "runtime error: ".
type errorString string

func (e errorString) RuntimeError() {}

func (e errorString) Error() string { return "runtime error: " + string(e) }

// plainError is an error with exactly this text.
type plainError string

func (e plainError) RuntimeError() {}

func (e plainError) Error() string { return string(e) }

// A PanicNilError is what panic(nil) panics with.
type PanicNilError struct {
	_ [0]*PanicNilError
}

func (*PanicNilError) RuntimeError() {}

func (*PanicNilError) Error() string { return "runtime error: panic called with nil argument" }

// A TypeAssertionError explains a failed type assertion.
type TypeAssertionError struct {
	_interface    *abi.Type
	concrete      *abi.Type
	asserted      *abi.Type
	missingMethod string
}

func (*TypeAssertionError) RuntimeError() {}

func (e *TypeAssertionError) Error() string {
	static := "interface"
	if e._interface != nil {
		static = e._interface.Str
	}
	wanted := e.asserted.Str
	if e.concrete == nil {
		return "interface conversion: " + static + " is nil, not " + wanted
	}
	have := e.concrete.Str
	if e.missingMethod != "" {
		return "interface conversion: " + have + " is not " + wanted + ": missing method " + e.missingMethod
	}
	text := "interface conversion: " + static + " is " + have + ", not " + wanted
	if have == wanted {
		if e.concrete.PkgPath != e.asserted.PkgPath {
			text += " (types from different packages)"
		} else {
			text += " (types from different scopes)"
		}
	}
	return text
}

// Codes of boundsError; the first seven are shared with generated code (docs/abi.md).
const (
	boundsSliceLen = iota
	boundsSliceCap
	boundsSlice
	boundsSlice3Len
	boundsSlice3Cap
	boundsSlice3High
	boundsSlice3Low
	boundsIndex
	boundsConvert
)

// boundsError says which of two numbers was out of range of the other.
type boundsError struct {
	x      int
	y      int
	signed bool // x is signed
	code   uint8
}

func (e boundsError) RuntimeError() {}

func (e boundsError) Error() string {
	var xbuf, ybuf [20]byte
	x := digits(&xbuf, uint64(e.x), e.signed && e.x < 0)
	y := digits(&ybuf, uint64(e.y), e.y < 0)
	if e.code == boundsConvert {
		return "runtime error: cannot convert slice with length " + x + " to array or pointer to array with length " + y
	}
	negative := e.signed && e.x < 0
	prefix := "runtime error: slice bounds out of range ["
	switch e.code {
	case boundsIndex:
		prefix = "runtime error: index out of range ["
		if negative {
			return prefix + x + "]"
		}
		return prefix + x + "] with length " + y
	case boundsSliceLen, boundsSliceCap:
		if negative {
			return prefix + ":" + x + "]"
		}
		if e.code == boundsSliceLen {
			return prefix + ":" + x + "] with length " + y
		}
		return prefix + ":" + x + "] with capacity " + y
	case boundsSlice:
		if negative {
			return prefix + x + ":]"
		}
		return prefix + x + ":" + y + "]"
	case boundsSlice3Len, boundsSlice3Cap:
		if negative {
			return prefix + "::" + x + "]"
		}
		if e.code == boundsSlice3Len {
			return prefix + "::" + x + "] with length " + y
		}
		return prefix + "::" + x + "] with capacity " + y
	case boundsSlice3High:
		if negative {
			return prefix + ":" + x + ":]"
		}
		return prefix + ":" + x + ":" + y + "]"
	}
	if negative {
		return prefix + x + "::]"
	}
	return prefix + x + ":" + y + ":]"
}
