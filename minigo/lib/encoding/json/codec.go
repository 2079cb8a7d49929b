package json

import (
	"encoding"
	"encoding/base64"
	"reflect"
	"sync"
	"time"
	"unsafe"
)

// mode is how a value is written or read.
type mode uint8

const (
	quoted    mode = 1 << iota // as text in a string: the option of the field's tag
	noAddress                  // not a variable: methods of the pointer to it are not called
)

// codec writes and reads the values of a type. The functions get the address of the value.
type codec struct {
	t         reflect.Type
	enc       func(e *encoder, c *codec, p unsafe.Pointer, m mode) error
	dec       func(d *decoder, c *codec, p unsafe.Pointer, m mode)
	plainEnc  func(e *encoder, c *codec, p unsafe.Pointer, m mode) error // without the type's methods
	plainDec  func(d *decoder, c *codec, p unsafe.Pointer, m mode)
	kind      reflect.Kind
	bits      int
	size      uintptr
	length    int    // of an array
	elem, key *codec // of what has elements
	fields    *fields

	toJSON, appendText, toText, fromJSON, fromText receiver
}

// receiver is what a method is called with.
type receiver uint8

const (
	nothing receiver = iota // there is no such method
	byValue
	byPointer
)

var (
	marshalerType       = reflect.TypeFor[Marshaler]()
	textAppenderType    = reflect.TypeFor[encoding.TextAppender]()
	textMarshalerType   = reflect.TypeFor[encoding.TextMarshaler]()
	unmarshalerType     = reflect.TypeFor[Unmarshaler]()
	textUnmarshalerType = reflect.TypeFor[encoding.TextUnmarshaler]()
	timeType            = reflect.TypeFor[time.Time]()
	numberType          = reflect.TypeFor[Number]()
	anyType             = reflect.TypeFor[any]()
	float64Type         = reflect.TypeFor[float64]()
)

func implements(t, methods reflect.Type) receiver {
	switch {
	case t.Implements(methods):
		return byValue
	case reflect.PointerTo(t).Implements(methods):
		return byPointer
	}
	return nothing
}

func hasAny(t reflect.Type, methods ...reflect.Type) bool {
	for _, m := range methods {
		if implements(t, m) != nothing {
			return true
		}
	}
	return false
}

// Codecs that are ready, and under the lock also those in the making, which refer to each other.
var (
	ready  sync.Map // of *codec by reflect.Type
	making sync.Mutex
	made   = map[reflect.Type]*codec{}
)

func codecOf(t reflect.Type) *codec {
	if c, ok := ready.Load(t); ok {
		return c.(*codec)
	}
	making.Lock()
	defer making.Unlock()
	c := makeCodec(t)
	for t, c := range made {
		ready.Store(t, c)
	}
	clear(made)
	return c
}

// makeCodec makes a codec and those of the parts, which need not be finished when it returns.
func makeCodec(t reflect.Type) *codec {
	if c := made[t]; c != nil {
		return c
	}
	if c, ok := ready.Load(t); ok {
		return c.(*codec)
	}
	c := &codec{t: t, kind: t.Kind(), size: t.Size()}
	made[t] = c
	c.choose()
	c.plainEnc, c.plainDec = c.enc, c.dec
	if c.kind == reflect.Pointer || c.kind == reflect.Interface {
		return c // the methods are those of what it points to
	}
	c.toJSON, c.appendText, c.toText = implements(t, marshalerType), implements(t, textAppenderType), implements(t, textMarshalerType)
	c.fromJSON, c.fromText = implements(t, unmarshalerType), implements(t, textUnmarshalerType)
	switch {
	case t == timeType:
		c.enc, c.dec = encTime, decTime
		return c
	case t == numberType:
		c.enc, c.dec = encNumber, decNumber
		return c
	}
	if c.toJSON|c.appendText|c.toText != nothing {
		c.enc = encMethods
	}
	switch {
	case c.fromJSON != nothing:
		c.dec = decUnmarshaler
	case c.fromText != nothing:
		c.dec = decTextUnmarshaler
	}
	return c
}

// choose sets the functions for the type's kind.
func (c *codec) choose() {
	switch c.kind {
	case reflect.Bool:
		c.enc, c.dec = encBool, decBool
	case reflect.String:
		c.enc, c.dec = encString, decString
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		c.enc, c.dec, c.bits = encInt, decInt, c.t.Bits()
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		c.enc, c.dec, c.bits = encUint, decUint, c.t.Bits()
	case reflect.Float32, reflect.Float64:
		c.enc, c.dec, c.bits = encFloat, decFloat, c.t.Bits()
	case reflect.Struct:
		c.enc, c.dec = encStruct, decStruct
		c.fields = makeFields(c.t)
	case reflect.Pointer:
		c.enc, c.dec = encPointer, decPointer
		c.elem = makeCodec(c.t.Elem())
	case reflect.Interface:
		c.enc, c.dec = encInterface, decInterface
		if c.t.NumMethod() == 0 {
			c.enc, c.dec = encAny, decAny
		}
	case reflect.Array:
		c.enc, c.dec = encArray, decArray
		c.length, c.elem = c.t.Len(), makeCodec(c.t.Elem())
	case reflect.Slice:
		c.enc, c.dec = encSlice, decSlice
		c.elem = makeCodec(c.t.Elem())
		if c.elem.kind == reflect.Uint8 {
			c.dec = decBytes
			if !hasAny(c.elem.t, marshalerType, textAppenderType, textMarshalerType) {
				c.enc = encBytes
			}
		}
	case reflect.Map:
		c.chooseMap()
	default:
		c.enc, c.dec = encNothing, decNothing
	}
}

func (c *codec) chooseMap() {
	c.enc, c.dec = encMap, decMap
	c.key, c.elem = makeCodec(c.t.Key()), makeCodec(c.t.Elem())
	if c.key.kind != reflect.String || hasAny(c.key.t, textUnmarshalerType) {
		return
	}
	switch {
	case c.elem.t == anyType:
		c.enc, c.dec = encMapAny, decMapAny
	case c.elem.kind == reflect.String && !hasAny(c.elem.t, textUnmarshalerType, unmarshalerType) && c.elem.t != numberType:
		c.dec = decMapString
	}
}

// at returns the value at an address.
func (c *codec) at(p unsafe.Pointer) reflect.Value { return reflect.NewAt(c.t, p).Elem() }

// pointer returns the address as an interface that has the type's methods.
func (c *codec) pointer(p unsafe.Pointer) any { return reflect.NewAt(c.t, p).Interface() }

// slice is how slices are in memory.
type slice struct {
	data     unsafe.Pointer
	len, cap int
}

var base = base64.StdEncoding
