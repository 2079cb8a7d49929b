package json

import (
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unsafe"
)

func encMapAny(e *encoder, _ *codec, p unsafe.Pointer, _ mode) error {
	return e.mapAny(*(*map[string]any)(p))
}

// mapAny writes a map from strings to interfaces.
func (e *encoder) mapAny(members map[string]any) error {
	if members == nil {
		e.buf = append(e.buf, "null"...)
		return nil
	}
	address := *(*unsafe.Pointer)(unsafe.Pointer(&members))
	if err := e.enter(mapType, address, 0); err != nil {
		return err
	}
	var space [16]string
	names := space[:0]
	for name := range members {
		names = append(names, name)
	}
	if len(names) > 1 {
		slices.Sort(names)
	}
	e.buf = append(e.buf, '{')
	for i, name := range names {
		if i > 0 {
			e.buf = append(e.buf, ',')
		}
		e.buf = append(appendQuoted(e.buf, name, e.html), ':')
		if err := e.any(members[name]); err != nil {
			return err
		}
	}
	e.buf = append(e.buf, '}')
	e.leave(mapType, address, 0)
	return nil
}

var mapType = reflect.TypeFor[map[string]any]()

// member is one of a map that is being sorted. at: its place among the elements.
type member struct {
	name string
	at   int
}

func encMap(e *encoder, c *codec, p unsafe.Pointer, _ mode) error {
	v := c.at(p)
	if v.IsNil() {
		e.buf = append(e.buf, "null"...)
		return nil
	}
	if err := e.enter(c.t, v.UnsafePointer(), 0); err != nil {
		return err
	}
	n := v.Len()
	e.buf = append(e.buf, '{')
	key := reflect.New(c.key.t)
	elems := reflect.MakeSlice(reflect.SliceOf(c.elem.t), n, n)
	members := make([]member, 0, n)
	for iter := v.MapRange(); len(members) < n && iter.Next(); {
		key.Elem().SetIterKey(iter)
		elems.Index(len(members)).SetIterValue(iter)
		name, err := e.name(c.key, key.UnsafePointer())
		if err != nil {
			return err
		}
		members = append(members, member{name, len(members)})
	}
	slices.SortFunc(members, func(a, b member) int { return strings.Compare(a.name, b.name) })
	first := elems.UnsafePointer()
	for i, m := range members {
		if i > 0 {
			e.buf = append(e.buf, ',')
		}
		e.buf = append(appendQuoted(e.buf, m.name, e.html), ':')
		if err := c.elem.enc(e, c.elem, unsafe.Add(first, uintptr(m.at)*c.elem.size), noAddress); err != nil {
			return err
		}
	}
	e.buf = append(e.buf, '}')
	e.leave(c.t, v.UnsafePointer(), 0)
	return nil
}

// name returns a key as a member's name.
func (e *encoder) name(c *codec, p unsafe.Pointer) (string, error) {
	switch {
	case c.kind == reflect.String:
		return *(*string)(p), nil
	case c.t == timeType:
		at := len(e.buf)
		err := encTime(e, c, p, 0)
		name := string(e.buf[at:])
		e.buf = e.buf[:at]
		return strings.Trim(name, `"`), err
	case c.appendText.callable(noAddress) || c.toText.callable(noAddress):
		b, err := c.text(p, noAddress)
		return string(b), err
	}
	switch c.kind {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return strconv.FormatInt(c.signed(p), 10), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return strconv.FormatUint(c.unsigned(p), 10), nil
	case reflect.Float32, reflect.Float64:
		at := len(e.buf)
		err := encFloat(e, c, p, 0)
		name := string(e.buf[at:])
		e.buf = e.buf[:at]
		return name, err
	case reflect.Pointer:
		to := *(*unsafe.Pointer)(p)
		if to != nil {
			return e.nameTo(c.elem, to)
		}
		if c.t.Implements(textMarshalerType) || c.t.Implements(textAppenderType) {
			return "", nil
		}
	case reflect.Interface:
		if inner := c.at(p).Elem(); inner.IsValid() && (c.t != anyType || inner.Type() != float64Type) {
			place := reflect.New(inner.Type())
			place.Elem().Set(inner)
			return e.name(codecOf(inner.Type()), place.UnsafePointer())
		}
	case reflect.Chan, reflect.Func, reflect.Complex64, reflect.Complex128, reflect.UnsafePointer:
		return "", &UnsupportedTypeError{c.t}
	}
	at := ""
	if path := pathIn(e.buf, len(e.buf)); path != "" {
		at = " within " + strconv.Quote(path)
	}
	return "", &UnsupportedValueError{Str: "jsontext: object member name must be a string" + at + " after offset " + strconv.Itoa(len(e.buf)+1)}
}

// nameTo returns what a key points to as a name: that is a variable, which has all methods.
func (e *encoder) nameTo(c *codec, p unsafe.Pointer) (string, error) {
	if c.kind != reflect.String && c.t != timeType && (c.appendText.callable(0) || c.toText.callable(0)) {
		b, err := c.text(p, 0)
		return string(b), err
	}
	return e.name(c, p)
}
