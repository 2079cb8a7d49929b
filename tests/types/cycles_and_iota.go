package main

import "unsafe"

var a = b // ERROR 5 "initialization cycle for a\n\tcycles_and_iota\.go:5:5: a refers to b\n\tcycles_and_iota\.go:6:5: b refers to c\n\tcycles_and_iota\.go:7:5: c refers to f\n\tcycles_and_iota\.go:9:6: f refers to g\n\tcycles_and_iota\.go:10:6: g refers to a"
var b = c
var c = f()

func f() int { return g() }
func g() int { return a }

var x int = y // ERROR 5 "initialization cycle for x\n\tcycles_and_iota\.go:12:5: x refers to y\n\tcycles_and_iota\.go:13:5: y refers to x"
var y = func() int { return x }()
var self = self // ERROR 5 "initialization cycle: self refers to itself"
var selff = func() { selff() } // ERROR 5 "initialization cycle: selff refers to itself"
var m1, m2 = two() // ERROR 5 "initialization cycle for m1\n\tcycles_and_iota\.go:16:5: m1 refers to two\n\tcycles_and_iota\.go:18:6: two refers to m1"

func two() (int, int) { return m1, 1 }

type T struct{ t [unsafe.Sizeof(T{})]int } // ERROR 6 "invalid recursive type: T refers to itself"
type T1 [len(v1)]int // ERROR 6 "invalid recursive type T1\n\tcycles_and_iota\.go:21:6: T1 refers to v1\n\tcycles_and_iota\.go:23:5: v1 refers to T1"

var v1 T1

type T2 interface{ T2 } // ERROR 6 "invalid recursive type: T2 refers to itself"
type T3 interface{ T4 } // ERROR 6 "invalid recursive type T3\n\tcycles_and_iota\.go:26:6: T3 refers to T4\n\tcycles_and_iota\.go:27:6: T4 refers to T3"
type T4 interface{ T3 }
type T5 = T5 // ERROR 6 "invalid recursive type: T5 refers to itself"
type T6 = *T6 // ERROR 6 "invalid recursive type: T6 refers to itself"
type T7 = struct{ t T7 } // ERROR 6 "invalid recursive type: T7 refers to itself"
type T8 struct{ t *T8; f func(T8) T8; m map[string]T8; s []T8; i interface{ m(T8) } }
type T9 [n]int // ERROR 6 "invalid recursive type T9\n\tcycles_and_iota\.go:32:6: T9 refers to n\n\tcycles_and_iota\.go:34:7: n refers to v9\n\tcycles_and_iota\.go:36:5: v9 refers to T9"

const n = len(v9)

var v9 T9

type ptr *ptr
type fn func() fn

func (T10) m() { var _ T10 = T10{}.x } // ERROR 30 "cannot use T10\{\}\.x \(value of type int\) as T10 value in variable declaration"

type T10 struct{ x int }
type T11 struct { // ERROR 6 "invalid recursive type T11\n\tcycles_and_iota\.go:44:6: T11 refers to T12\n\tcycles_and_iota\.go:47:6: T12 refers to T13\n\tcycles_and_iota\.go:50:6: T13 refers to T11"
	a T12
}
type T12 struct {
	b, c T13
}
type T13 struct {
	T11
}

func local() {
	type L struct{ l L } // ERROR 7 "invalid recursive type: L refers to itself"
	type L1 struct{ l *L1 }
	type L2 L2 // ERROR 7 "invalid recursive type: L2 refers to itself"
	type L3 []L3
	const c = c // ERROR 12 "c \(variable of type int\) is not constant"
	var v = v // ERROR 6 "declared and not used: v" 10 "undefined: v"
	f := func() { f() } // ERROR 2 "declared and not used: f"
	type I interface{ m(I) }
}

const (
	k1 = iota
	k2
	k3, k4 // ERROR 6 "missing init expr for k4"
	k5 = 1 << iota
	k6, k7 // ERROR 6 "missing init expr for k7"
	k8, k9 = 1, 2
	k10 // ERROR 2 "extra init expr at cycles_and_iota\.go:71:14"
	k11 byte = 254 + iota // ERROR 13 "cannot use 254 \+ iota \(untyped int constant 261\) as byte value in constant declaration \(overflows\)"
)
const (
	big = 1 << (iota * 60)
	big1
	big2
	big3
	big4
	big5
	big6
	big7
	big8
	big9 // ERROR 2 "constant shift overflow"
)
const (
	by byte = 100 * iota
	by1
	by2
	by3 // ERROR 2 "cannot use 100 \* iota \(untyped int constant 300\) as byte value in constant declaration \(overflows\)"
)

func main() {}
