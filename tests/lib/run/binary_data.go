// encoding/binary: numbers, arrays, structs and slices in both orders of bytes, and numbers of varying length.
package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand"
)

type pair struct {
	A uint8
	_ [3]byte
	B int16
}

type all struct {
	Bool    bool
	I8      int8
	I16     int16
	I32     int32
	I64     int64
	U8      uint8
	U16     uint16
	U32     uint32
	U64     uint64
	F32     float32
	F64     float64
	C64     complex64
	C128    complex128
	Array   [3]uint16
	Nested  [2]pair
	Strange kind
}

type kind int16

type open struct{ a, b int32 }

func orders() []binary.ByteOrder {
	return []binary.ByteOrder{binary.LittleEndian, binary.BigEndian, binary.NativeEndian}
}

func sample() all {
	return all{true, -1, -2, math.MinInt32, math.MinInt64, 1, 2, 3, math.MaxUint64, 1.5, math.Pi, 1 - 2i, -3 + 4i, [3]uint16{1, 2, 0xabcd},
		[2]pair{{A: 1, B: -1}, {A: 2, B: 0x1234}}, -7}
}

func show(v any) {
	fmt.Printf("%T %d:", v, binary.Size(v))
	for _, o := range orders() {
		b, err := binary.Append([]byte{0xee}, o, v)
		var w bytes.Buffer
		err2 := binary.Write(&w, o, v)
		buf := make([]byte, 200)
		n, err3 := binary.Encode(buf, o, v)
		short, err4 := binary.Encode(buf[:max(n-1, 0)], o, v)
		fmt.Printf(" %x %v %t %v %d %t %v %d %v\n", b, err, bytes.Equal(w.Bytes(), b[min(1, len(b)):]), err2, n, bytes.Equal(buf[:n], w.Bytes()), err3, short, err4)
	}
}

func back[T any](v T) {
	for _, o := range orders() {
		b, _ := binary.Append(nil, o, v)
		var to T
		err := binary.Read(bytes.NewReader(b), o, &to)
		fmt.Printf("%v %v", to, err)
		n, err := binary.Decode(append(b, 1, 2), o, &to)
		fmt.Print(" ", n, err)
		if len(b) > 0 {
			_, err = binary.Decode(b[1:], o, &to)
			err2 := binary.Read(bytes.NewReader(b[1:]), o, &to)
			err3 := binary.Read(bytes.NewReader(nil), o, &to)
			fmt.Print(" ", err, err2, err3)
		}
		fmt.Println()
	}
}

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("panic:", r)
		}
	}()
	f()
}

func varints() {
	r := rand.New(rand.NewSource(5))
	sum := uint64(0)
	for i := range 600 {
		x := r.Uint64() >> r.Intn(64)
		b := binary.AppendUvarint(nil, x)
		buf := make([]byte, binary.MaxVarintLen64)
		n := binary.PutUvarint(buf, x)
		y, m := binary.Uvarint(b)
		z, err := binary.ReadUvarint(bytes.NewReader(b))
		if n != len(b) || m != n || y != x || z != x || err != nil || !bytes.Equal(b, buf[:n]) {
			fmt.Println("differs", x, y, z, n, m, err)
		}
		s := int64(x) * int64(1-i%2*2)
		b = binary.AppendVarint(nil, s)
		n = binary.PutVarint(buf, s)
		w, m := binary.Varint(b)
		v, err := binary.ReadVarint(bytes.NewReader(b))
		if n != len(b) || m != n || w != s || v != s || err != nil {
			fmt.Println("differs", s, w, v, n, m, err)
		}
		sum = sum*31 + uint64(n)
	}
	fmt.Println(sum)
	for _, b := range [][]byte{{}, {0x80}, {0x80, 0x80}, bytes.Repeat([]byte{0xff}, 9), bytes.Repeat([]byte{0xff}, 10), bytes.Repeat([]byte{0xff}, 12),
		append(bytes.Repeat([]byte{0xff}, 9), 1), append(bytes.Repeat([]byte{0xff}, 9), 2), append(bytes.Repeat([]byte{0x80}, 10), 1), {1, 2}} {
		x, n := binary.Uvarint(b)
		y, m := binary.Varint(b)
		z, err := binary.ReadUvarint(bytes.NewReader(b))
		w, err2 := binary.ReadVarint(bytes.NewReader(b))
		fmt.Println(b, x, n, y, m, z, err, w, err2, err == io.ErrUnexpectedEOF)
	}
	try(func() { binary.PutUvarint(make([]byte, 2), 1<<20) })
}

func main() {
	b := make([]byte, 8)
	binary.LittleEndian.PutUint32(b, 0x01020304)
	binary.BigEndian.PutUint32(b[4:], 0x01020304)
	fmt.Println(b, binary.LittleEndian.Uint64(b), binary.BigEndian.Uint64(b), binary.NativeEndian.Uint16(b), binary.BigEndian.Uint16(b))
	fmt.Println(binary.BigEndian.AppendUint16(nil, 258), binary.LittleEndian.AppendUint32(nil, 258), binary.BigEndian.AppendUint64([]byte{9}, 258))
	fmt.Printf("%v %s %#v %T %#v\n", binary.LittleEndian, binary.BigEndian, binary.BigEndian, binary.LittleEndian, binary.NativeEndian)
	s := sample()
	show(s)
	show(&s)
	show([]all{s, s})
	show([2]int16{1, -2})
	for _, v := range []any{true, int8(-3), uint8(200), int16(-300), uint16(60000), int32(-70000), uint32(1 << 31), int64(-1 << 40), uint64(1 << 63), float32(2.5), -1e300, 1i, complex64(2),
		[]bool{true, false}, []int8{-1, 2}, []uint8{3, 4}, []int16{-1, 2}, []uint16{3}, []int32{-5}, []uint32{6}, []int64{-7, 8}, []uint64{9}, []float32{1, 2}, []float64{3},
		[]kind{1, 2}, []pair{{A: 9}}, [][2]byte{{1, 2}}, kind(5), open{1, 2}, []int32{}, [0]int32{}, struct{}{},
		1, "text", []string{"x"}, map[int]int{}, struct{ X int }{}, []any{1}, nil, (*int)(nil), []int{1}, uintptr(1)} {
		try(func() { show(v) })
	}
	u16, f32, yes := uint16(7), float32(8), true
	show(&u16)
	show(&f32)
	show(&yes)
	back(s)
	back(true)
	back(int8(-5))
	back(uint16(500))
	back(int32(-5))
	back(uint64(5))
	back(float32(0.5))
	back(0.25)
	back(complex64(1i))
	back([3]int16{1, 2, 3})
	back(kind(-9))
	back([2]bool{true})
	list := make([]int16, 3)
	fmt.Println(binary.Read(bytes.NewReader([]byte{1, 0, 2, 0, 3}), binary.LittleEndian, list), list)
	fmt.Println(binary.Read(bytes.NewReader([]byte{1, 0, 2, 0, 3, 0}), binary.BigEndian, list), list)
	bools := make([]bool, 3)
	fmt.Println(binary.Read(bytes.NewReader([]byte{0, 2, 1}), binary.BigEndian, bools), bools)
	kinds := make([]kind, 2)
	fmt.Println(binary.Read(bytes.NewReader([]byte{0, 2, 1, 1}), binary.BigEndian, kinds), kinds)
	floats := make([]float64, 1)
	fmt.Println(binary.Read(bytes.NewReader([]byte{0x40, 0x09, 0x21, 0xfb, 0x54, 0x44, 0x2d, 0x18}), binary.BigEndian, floats), floats)
	for _, v := range []any{1, s, int32(1), new(int), new(string), []string{"a"}, map[string]int{}} {
		n, err := binary.Decode(make([]byte, 100), binary.BigEndian, v)
		fmt.Println(binary.Read(bytes.NewReader(make([]byte, 100)), binary.LittleEndian, v), n, err)
	}
	try(func() { fmt.Println(binary.Read(bytes.NewReader(make([]byte, 8)), binary.BigEndian, &open{})) })
	_, err := binary.Encode(nil, binary.BigEndian, int32(1))
	fmt.Println(err, errors.Unwrap(err))
	varints()
}
