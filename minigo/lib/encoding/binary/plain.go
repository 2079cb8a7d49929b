package binary

import "math"

// What follows does for the commonest types what put and get do for all, without looking at them from outside.

// plainSize returns the size of numbers, of what pointers to them point to, and of slices of them; 0 for all else.
func plainSize(data any) int {
	switch data := data.(type) {
	case bool, int8, uint8, *bool, *int8, *uint8:
		return 1
	case int16, uint16, *int16, *uint16:
		return 2
	case int32, uint32, float32, *int32, *uint32, *float32:
		return 4
	case int64, uint64, float64, *int64, *uint64, *float64:
		return 8
	case []bool:
		return len(data)
	case []int8:
		return len(data)
	case []uint8:
		return len(data)
	case []int16:
		return 2 * len(data)
	case []uint16:
		return 2 * len(data)
	case []int32:
		return 4 * len(data)
	case []uint32:
		return 4 * len(data)
	case []int64:
		return 8 * len(data)
	case []uint64:
		return 8 * len(data)
	case []float32:
		return 4 * len(data)
	case []float64:
		return 8 * len(data)
	}
	return 0
}

// bit returns 1 for true.
func bit(x bool) byte {
	if x {
		return 1
	}
	return 0
}

// putPlain writes a value that has a plain size.
func putPlain(b []byte, order ByteOrder, data any) {
	switch v := data.(type) {
	case bool:
		b[0] = bit(v)
	case *bool:
		b[0] = bit(*v)
	case []bool:
		for i, x := range v {
			b[i] = bit(x)
		}
	case int8:
		b[0] = byte(v)
	case *int8:
		b[0] = byte(*v)
	case []int8:
		for i, x := range v {
			b[i] = byte(x)
		}
	case uint8:
		b[0] = byte(v)
	case *uint8:
		b[0] = byte(*v)
	case []uint8:
		copy(b, v)
	case int16:
		order.PutUint16(b, uint16(v))
	case *int16:
		order.PutUint16(b, uint16(*v))
	case []int16:
		for i, x := range v {
			order.PutUint16(b[2*i:], uint16(x))
		}
	case uint16:
		order.PutUint16(b, v)
	case *uint16:
		order.PutUint16(b, *v)
	case []uint16:
		for i, x := range v {
			order.PutUint16(b[2*i:], x)
		}
	case int32:
		order.PutUint32(b, uint32(v))
	case *int32:
		order.PutUint32(b, uint32(*v))
	case []int32:
		for i, x := range v {
			order.PutUint32(b[4*i:], uint32(x))
		}
	case uint32:
		order.PutUint32(b, v)
	case *uint32:
		order.PutUint32(b, *v)
	case []uint32:
		for i, x := range v {
			order.PutUint32(b[4*i:], x)
		}
	case int64:
		order.PutUint64(b, uint64(v))
	case *int64:
		order.PutUint64(b, uint64(*v))
	case []int64:
		for i, x := range v {
			order.PutUint64(b[8*i:], uint64(x))
		}
	case uint64:
		order.PutUint64(b, v)
	case *uint64:
		order.PutUint64(b, *v)
	case []uint64:
		for i, x := range v {
			order.PutUint64(b[8*i:], x)
		}
	case float32:
		order.PutUint32(b, math.Float32bits(v))
	case *float32:
		order.PutUint32(b, math.Float32bits(*v))
	case []float32:
		for i, x := range v {
			order.PutUint32(b[4*i:], math.Float32bits(x))
		}
	case float64:
		order.PutUint64(b, math.Float64bits(v))
	case *float64:
		order.PutUint64(b, math.Float64bits(*v))
	case []float64:
		for i, x := range v {
			order.PutUint64(b[8*i:], math.Float64bits(x))
		}
	}
}

// getPlain reads a variable that has a plain size.
func getPlain(b []byte, order ByteOrder, data any) {
	switch v := data.(type) {
	case *bool:
		*v = b[0] != 0
	case []bool:
		for i := range v {
			v[i] = b[i] != 0
		}
	case *int8:
		*v = int8(b[0])
	case []int8:
		for i := range v {
			v[i] = int8(b[i])
		}
	case *uint8:
		*v = b[0]
	case []uint8:
		copy(v, b)
	case *int16:
		*v = int16(order.Uint16(b))
	case []int16:
		for i := range v {
			v[i] = int16(order.Uint16(b[2*i:]))
		}
	case *uint16:
		*v = order.Uint16(b)
	case []uint16:
		for i := range v {
			v[i] = order.Uint16(b[2*i:])
		}
	case *int32:
		*v = int32(order.Uint32(b))
	case []int32:
		for i := range v {
			v[i] = int32(order.Uint32(b[4*i:]))
		}
	case *uint32:
		*v = order.Uint32(b)
	case []uint32:
		for i := range v {
			v[i] = order.Uint32(b[4*i:])
		}
	case *int64:
		*v = int64(order.Uint64(b))
	case []int64:
		for i := range v {
			v[i] = int64(order.Uint64(b[8*i:]))
		}
	case *uint64:
		*v = order.Uint64(b)
	case []uint64:
		for i := range v {
			v[i] = order.Uint64(b[8*i:])
		}
	case *float32:
		*v = math.Float32frombits(order.Uint32(b))
	case []float32:
		for i := range v {
			v[i] = math.Float32frombits(order.Uint32(b[4*i:]))
		}
	case *float64:
		*v = math.Float64frombits(order.Uint64(b))
	case []float64:
		for i := range v {
			v[i] = math.Float64frombits(order.Uint64(b[8*i:]))
		}
	}
}
