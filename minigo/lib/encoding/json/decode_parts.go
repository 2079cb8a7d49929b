package json

import (
	"errors"
	"fmt"
	"reflect"
	"unsafe"
)

// next goes behind blank and returns the byte there.
func (d *decoder) next() byte {
	d.pos = space(d.data, d.pos)
	return d.data[d.pos]
}

// begin begins a list of values in brackets and tells whether there is a first.
func (d *decoder) begin(end byte) bool {
	d.pos++
	if d.next() == end {
		d.pos++
		return false
	}
	return true
}

// another goes on behind a value in brackets and tells whether there is another.
func (d *decoder) another() bool {
	c := d.next()
	d.pos++
	if c == ',' {
		d.pos = space(d.data, d.pos)
		return true
	}
	return false
}

// colon goes on behind a member's name.
func (d *decoder) colon() {
	if d.data[d.pos] != ':' {
		d.next()
	}
	d.pos = space(d.data, d.pos+1)
}

func decStruct(d *decoder, c *codec, p unsafe.Pointer, _ mode) {
	switch {
	case d.null():
		return
	case d.data[d.pos] != '{':
		d.mismatch(c.t, nil)
		return
	case c.fields.fault != "":
		d.mismatch(c.t, errors.New(c.fields.fault))
		return
	}
	list, guess := c.fields.list, 0
	for more := d.begin('}'); more; more = d.another() {
		start := d.pos
		name := d.bytes()
		var f *field
		if guess < len(list) && list[guess].name == text(name) { // members often come in the order of the fields
			f = &list[guess]
			guess++
		} else if f = c.fields.find(name); f != nil {
			guess = 1 + int((uintptr(unsafe.Pointer(f))-uintptr(unsafe.Pointer(&list[0])))/unsafe.Sizeof(field{}))
		}
		if f == nil && d.strict {
			d.fail(fmt.Errorf("json: unknown field %q", appendUnquoted(nil, d.data[start:d.pos])))
		}
		d.colon()
		if f == nil {
			d.pos = skip(d.data, d.pos)
			continue
		}
		at := p
		if f.hops != nil {
			if at = d.hop(c, f, p); at == nil {
				d.pos = skip(d.data, d.pos)
				continue
			}
		}
		f.codec.dec(d, f.codec, unsafe.Add(at, f.offset), f.mode)
	}
}

// hop goes to the embedded struct that has the field, making those that are missing; or nowhere.
func (d *decoder) hop(c *codec, f *field, p unsafe.Pointer) unsafe.Pointer {
	for _, h := range f.hops {
		to := (*unsafe.Pointer)(unsafe.Add(p, h.offset))
		if *to == nil {
			if h.closed {
				d.misfit(c.t, d.pos, d.pos, "", errors.New("cannot set embedded pointer to unexported struct type"))
				return nil
			}
			*to = reflect.New(h.elem).UnsafePointer()
		}
		p = *to
	}
	return p
}

func decPointer(d *decoder, c *codec, p unsafe.Pointer, m mode) {
	to := (*unsafe.Pointer)(p)
	if d.null() {
		*to = nil
		return
	}
	if c.elem.kind == reflect.Pointer {
		m = 0
	}
	if *to == nil {
		*to = reflect.New(c.elem.t).UnsafePointer()
	}
	start, before := d.pos, d.err
	c.elem.dec(d, c.elem, *to, m)
	if m&quoted != 0 && d.err == before && text(d.data[start:d.pos]) == `"null"` {
		*to = nil
	}
}

func decArray(d *decoder, c *codec, p unsafe.Pointer, _ mode) {
	switch {
	case d.null():
		return
	case d.data[d.pos] != '[':
		d.mismatch(c.t, nil)
		return
	}
	i := 0
	for more := d.begin(']'); more; more = d.another() {
		if i < c.length {
			c.elem.dec(d, c.elem, unsafe.Add(p, uintptr(i)*c.elem.size), 0)
			i++
		} else {
			d.pos = skip(d.data, d.pos)
		}
	}
	for ; i < c.length; i++ {
		c.elem.at(unsafe.Add(p, uintptr(i)*c.elem.size)).SetZero()
	}
}

var nowhere [0]byte

func decSlice(d *decoder, c *codec, p unsafe.Pointer, _ mode) {
	s := (*slice)(p)
	switch {
	case d.null():
		*s = slice{}
		return
	case d.data[d.pos] != '[':
		d.mismatch(c.t, nil)
		return
	}
	i := 0
	for more := d.begin(']'); more; more = d.another() {
		if i == s.cap {
			s.len = i
			c.at(p).Grow(1)
		}
		s.len = i + 1
		c.elem.dec(d, c.elem, unsafe.Add(s.data, uintptr(i)*c.elem.size), 0)
		i++
	}
	if s.len = i; i == 0 {
		*s = slice{data: unsafe.Pointer(&nowhere)}
	}
}

// decBytes reads a slice of bytes, which is text in base64 or a list of numbers.
func decBytes(d *decoder, c *codec, p unsafe.Pointer, m mode) {
	b := (*[]byte)(p)
	switch start := d.pos; d.data[start] {
	case '[':
		decSlice(d, c, p, m)
	case '"':
		out, err := base.AppendDecode((*b)[:0], d.bytes())
		switch {
		case err != nil:
			d.misfit(c.t, start, d.pos, "", err)
		case out == nil:
			*b = []byte{}
		default:
			*b = out
		}
	case 'n':
		d.null()
		*b = nil
	default:
		d.mismatch(c.t, nil)
	}
}

func decAny(d *decoder, c *codec, p unsafe.Pointer, m mode) {
	if x := (*any)(p); *x == nil {
		*x = d.any()
		return
	}
	decInterface(d, c, p, m)
}

func decInterface(d *decoder, c *codec, p unsafe.Pointer, _ mode) {
	v := c.at(p)
	if !v.IsNil() {
		switch e := v.Elem(); {
		case e.Kind() != reflect.Pointer || e.IsNil():
			v.SetZero()
		case d.data[d.pos] == 'n' && e.Elem().Kind() == reflect.Pointer:
			d.null()
			e.Elem().SetZero()
			return
		}
	}
	switch {
	case d.null():
		v.SetZero()
	case !v.IsNil():
		e := v.Elem() // a pointer: what it points to is changed
		inner := codecOf(e.Type().Elem())
		inner.dec(d, inner, e.UnsafePointer(), 0)
	case c.t.NumMethod() > 0:
		start := d.pos
		d.pos = skip(d.data, start)
		d.misfit(c.t, start, start, "", nil)
	default:
		x := d.any()
		if x == nil {
			v.SetZero()
		} else {
			v.Set(reflect.ValueOf(x))
		}
	}
}

// any reads a value of any kind.
func (d *decoder) any() any {
	switch d.data[d.pos] {
	case 'n':
		d.null()
		return nil
	case 't':
		d.pos += len("true")
		return true
	case 'f':
		d.pos += len("false")
		return false
	case '"':
		return string(d.bytes())
	case '{':
		members := map[string]any{}
		d.members(members)
		return members
	case '[':
		list := []any{}
		for more := d.begin(']'); more; more = d.another() {
			list = append(list, d.any())
		}
		return list
	}
	start := d.pos
	i := start + 1
	for i < len(d.data) && numeric(d.data[i]) {
		i++
	}
	d.pos = i
	if d.useNumber {
		return Number(d.data[start:i])
	}
	x, err := parseFloat(d.data[start:i], 64)
	if err != nil {
		d.badNumber(float64Type, start)
		x = 0
	}
	return x
}

// members reads an object into a map.
func (d *decoder) members(m map[string]any) {
	for more := d.begin('}'); more; more = d.another() {
		name := d.name()
		d.colon()
		m[name] = d.any()
	}
}

// name reads a member's name. Short names that occur again share memory.
func (d *decoder) name() string {
	b := d.bytes()
	if len(b) == 0 || len(b) > 32 {
		return string(b)
	}
	known := &d.names[byte(len(b)*31)+b[0]*7+b[len(b)-1]*13+b[len(b)/2]]
	if *known != text(b) {
		*known = string(b)
	}
	return *known
}

// object begins an object that becomes a map, and tells whether it is one.
func (d *decoder) object(c *codec, p unsafe.Pointer) bool {
	switch {
	case d.null():
		*(*unsafe.Pointer)(p) = nil
		return false
	case d.data[d.pos] != '{':
		d.mismatch(c.t, nil)
		return false
	}
	if *(*unsafe.Pointer)(p) == nil {
		c.at(p).Set(reflect.MakeMap(c.t))
	}
	return true
}

func decMapAny(d *decoder, c *codec, p unsafe.Pointer, _ mode) {
	if d.object(c, p) {
		d.members(*(*map[string]any)(p))
	}
}

func decMapString(d *decoder, c *codec, p unsafe.Pointer, _ mode) {
	if !d.object(c, p) {
		return
	}
	m := *(*map[string]string)(p)
	for more := d.begin('}'); more; more = d.another() {
		name := d.name()
		d.colon()
		value := ""
		decString(d, c.elem, unsafe.Pointer(&value), 0)
		m[name] = value
	}
}

func decMap(d *decoder, c *codec, p unsafe.Pointer, _ mode) {
	if !d.object(c, p) {
		return
	}
	m := c.at(p)
	key, elem := reflect.New(c.key.t), reflect.New(c.elem.t)
	for more := d.begin('}'); more; more = d.another() {
		key.Elem().SetZero()
		ok := d.key(c.key, key.UnsafePointer())
		d.colon()
		if !ok {
			d.pos = skip(d.data, d.pos)
			continue
		}
		elem.Elem().SetZero()
		c.elem.dec(d, c.elem, elem.UnsafePointer(), 0)
		m.SetMapIndex(key.Elem(), elem.Elem())
	}
}

// key reads a member's name into a key and tells whether that is possible.
func (d *decoder) key(c *codec, p unsafe.Pointer) bool {
	before := d.err
	d.err = nil
	switch {
	case c.fromText != nothing && c.t != timeType:
		decTextUnmarshaler(d, c, p, 0)
	case c.t == timeType:
		decTime(d, c, p, 0)
	case c.kind == reflect.String:
		*(*string)(p) = d.name()
	case c.kind == reflect.Bool:
		d.mismatch(c.t, nil)
	case c.kind == reflect.Pointer:
		to := (*unsafe.Pointer)(p)
		*to = reflect.New(c.elem.t).UnsafePointer()
		d.key(c.elem, *to)
	default:
		c.plainDec(d, c, p, quoted)
	}
	failed := d.err != nil
	if before != nil {
		d.err = before
	}
	return !failed
}
