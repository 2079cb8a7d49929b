// Package binary turns numbers, and arrays and structs of them, into bytes and back.
//
// What has a fixed size can be written: booleans, numbers other than int, uint and uintptr, arrays and structs of these, and
// slices of these at the top.
package binary

import (
	"errors"
	"io"
	"math"
	"reflect"
	"slices"
)

var errBufferTooSmall = errors.New("buffer too small")

// Size returns how many bytes Write writes for v, or -1 if it cannot.
func Size(v any) int { return sizeOf(reflect.Indirect(reflect.ValueOf(v))) }

func sizeOf(v reflect.Value) int {
	switch {
	case !v.IsValid():
		return -1
	case v.Kind() != reflect.Slice:
		return typeSize(v.Type())
	}
	if n := typeSize(v.Type().Elem()); n >= 0 {
		return n * v.Len()
	}
	return -1
}

// typeSize returns the size of values of the type, without what aligns them, or -1.
func typeSize(t reflect.Type) int {
	switch t.Kind() {
	case reflect.Array:
		if n := typeSize(t.Elem()); n >= 0 {
			return n * t.Len()
		}
		return -1
	case reflect.Struct:
		sum := 0
		for i := range t.NumField() {
			n := typeSize(t.Field(i).Type)
			if n < 0 {
				return -1
			}
			sum += n
		}
		return sum
	case reflect.Bool, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64, reflect.Uint8, reflect.Uint16, reflect.Uint32,
		reflect.Uint64, reflect.Float32, reflect.Float64, reflect.Complex64, reflect.Complex128:
		return int(t.Size())
	}
	return -1
}

// Write writes data, or what it points to.
func Write(w io.Writer, order ByteOrder, data any) error {
	buf, err := appendTo(nil, order, data, "binary.Write")
	if err == nil {
		_, err = w.Write(buf)
	}
	return err
}

// Append appends data, or what it points to.
func Append(buf []byte, order ByteOrder, data any) ([]byte, error) {
	return appendTo(buf, order, data, "binary.Append")
}

func appendTo(buf []byte, order ByteOrder, data any, name string) ([]byte, error) {
	at, n := len(buf), plainSize(data)
	if n > 0 {
		buf = slices.Grow(buf, n)[:at+n]
		putPlain(buf[at:], order, data)
		return buf, nil
	}
	v, n, err := fixed(data, name)
	if err != nil {
		return nil, err
	}
	buf = slices.Grow(buf, n)[:at+n]
	(&coder{order, buf[at:]}).put(v)
	return buf, nil
}

// Encode writes data, or what it points to, to buf and returns how many bytes it took.
func Encode(buf []byte, order ByteOrder, data any) (int, error) {
	if n := plainSize(data); n > 0 {
		if len(buf) < n {
			return 0, errBufferTooSmall
		}
		putPlain(buf, order, data)
		return n, nil
	}
	v, n, err := fixed(data, "binary.Encode")
	switch {
	case err != nil:
		return 0, err
	case len(buf) < n:
		return 0, errBufferTooSmall
	}
	(&coder{order, buf[:n]}).put(v)
	return n, nil
}

// fixed returns the value to write and its size.
func fixed(data any, name string) (v reflect.Value, size int, err error) {
	v = reflect.Indirect(reflect.ValueOf(data))
	if size = sizeOf(v); size < 0 {
		err = errors.New(name + ": some values are not fixed-sized in type " + reflect.TypeOf(data).String())
	}
	return v, size, err
}

// Read reads what data points to, or the elements of the slice data.
func Read(r io.Reader, order ByteOrder, data any) error {
	if n := plainSize(data); n > 0 && isPlace(data) {
		buf := make([]byte, n)
		_, err := io.ReadFull(r, buf)
		if err == nil {
			getPlain(buf, order, data)
		}
		return err
	}
	v, n, err := place(data, "binary.Read")
	if err != nil {
		return err
	}
	buf := make([]byte, n)
	if _, err = io.ReadFull(r, buf); err == nil {
		(&coder{order, buf}).get(v)
	}
	return err
}

// Decode takes what data points to, or the elements of the slice data, from buf, and returns how many bytes it took.
func Decode(buf []byte, order ByteOrder, data any) (int, error) {
	if n := plainSize(data); n > 0 && isPlace(data) {
		if len(buf) < n {
			return 0, errBufferTooSmall
		}
		getPlain(buf[:n], order, data)
		return n, nil
	}
	v, n, err := place(data, "binary.Decode")
	switch {
	case err != nil:
		return 0, err
	case len(buf) < n:
		return 0, errBufferTooSmall
	}
	(&coder{order, buf[:n]}).get(v)
	return n, nil
}

// isPlace tells whether data, whose plain size is known, can be changed.
func isPlace(data any) bool {
	k := reflect.TypeOf(data).Kind()
	return k == reflect.Pointer || k == reflect.Slice
}

// place returns the variable to read and its size.
func place(data any, name string) (v reflect.Value, size int, err error) {
	v, size = reflect.ValueOf(data), -1
	switch v.Kind() {
	case reflect.Pointer:
		v = v.Elem()
		size = sizeOf(v)
	case reflect.Slice:
		size = sizeOf(v)
	}
	if size < 0 {
		err = errors.New(name + ": invalid type " + reflect.TypeOf(data).String())
	}
	return v, size, err
}

// coder works on the bytes that are left.
type coder struct {
	order ByteOrder
	buf   []byte
}

func (c *coder) next(n int) []byte {
	b := c.buf[:n]
	c.buf = c.buf[n:]
	return b
}

// bits reads an integer of n bytes.
func (c *coder) bits(n int) uint64 {
	switch b := c.next(n); n {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(c.order.Uint16(b))
	case 4:
		return uint64(c.order.Uint32(b))
	default:
		return c.order.Uint64(b)
	}
}

// putBits writes the low n bytes of x.
func (c *coder) putBits(n int, x uint64) {
	switch b := c.next(n); n {
	case 1:
		b[0] = byte(x)
	case 2:
		c.order.PutUint16(b, uint16(x))
	case 4:
		c.order.PutUint32(b, uint32(x))
	default:
		c.order.PutUint64(b, x)
	}
}

// float reads a number of n bytes.
func (c *coder) float(n int) float64 {
	if n == 4 {
		return float64(math.Float32frombits(uint32(c.bits(4))))
	}
	return math.Float64frombits(c.bits(8))
}

func (c *coder) putFloat(n int, x float64) {
	if n == 4 {
		c.putBits(4, uint64(math.Float32bits(float32(x))))
	} else {
		c.putBits(8, math.Float64bits(x))
	}
}

// skipped tells whether the field is only there for its size.
func skipped(v reflect.Value, i int) bool {
	return !v.Field(i).CanSet() && v.Type().Field(i).Name == "_"
}

func (c *coder) get(v reflect.Value) {
	switch k := v.Kind(); {
	case k == reflect.Array || k == reflect.Slice:
		for i := range v.Len() {
			c.get(v.Index(i))
		}
	case k == reflect.Struct:
		for i := range v.NumField() {
			if skipped(v, i) {
				c.next(sizeOf(v.Field(i)))
			} else {
				c.get(v.Field(i))
			}
		}
	case k == reflect.Bool:
		v.SetBool(c.bits(1) != 0)
	case v.CanInt():
		n := uint(v.Type().Bits())
		v.SetInt(int64(c.bits(int(n/8))) << (64 - n) >> (64 - n))
	case v.CanUint():
		v.SetUint(c.bits(v.Type().Bits() / 8))
	case v.CanFloat():
		v.SetFloat(c.float(v.Type().Bits() / 8))
	case v.CanComplex():
		n := v.Type().Bits() / 16
		re := c.float(n)
		v.SetComplex(complex(re, c.float(n)))
	}
}

func (c *coder) put(v reflect.Value) {
	switch k := v.Kind(); {
	case k == reflect.Array || k == reflect.Slice:
		for i := range v.Len() {
			c.put(v.Index(i))
		}
	case k == reflect.Struct:
		for i := range v.NumField() {
			if skipped(v, i) {
				clear(c.next(sizeOf(v.Field(i))))
			} else {
				c.put(v.Field(i))
			}
		}
	case k == reflect.Bool:
		x := uint64(0)
		if v.Bool() {
			x = 1
		}
		c.putBits(1, x)
	case v.CanInt():
		c.putBits(v.Type().Bits()/8, uint64(v.Int()))
	case v.CanUint():
		c.putBits(v.Type().Bits()/8, v.Uint())
	case v.CanFloat():
		c.putFloat(v.Type().Bits()/8, v.Float())
	case v.CanComplex():
		n, x := v.Type().Bits()/16, v.Complex()
		c.putFloat(n, real(x))
		c.putFloat(n, imag(x))
	}
}
