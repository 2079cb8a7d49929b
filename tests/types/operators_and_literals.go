package main

import "unsafe"

type T struct{ a int }
type S struct{ f []int }
type N int
type F func()
type E interface{}
type I interface{ M() }

func (N) M() {}

const big = 1 << 100
const huge = 1 << 600 // ERROR 16 "constant shift overflow"
const c8 int8 = 100

func two() (int, int) { return 1, 2 }
func none()           {}

func ops() {
	var i int
	var i8 int8
	var u uint
	var f float64
	var s string
	var b bool
	var p *int
	var t T
	var ss S
	var fn func()
	var sl []int
	var arr [3]int
	var e E
	var n N
	var it I
	_ = i + s // ERROR 6 "invalid operation: i \+ s \(mismatched types int and string\)"
	_ = i + f // ERROR 6 "invalid operation: i \+ f \(mismatched types int and float64\)"
	_ = i + 1.5 // ERROR 10 "1\.5 \(untyped float constant\) truncated to int"
	_ = i + "a" // ERROR 6 "invalid operation: i \+ \x22a\x22 \(mismatched types int and untyped string\)"
	_ = i + nil // ERROR 6 "invalid operation: i \+ nil \(mismatched types int and untyped nil\)"
	_ = i + i8 // ERROR 6 "invalid operation: i \+ i8 \(mismatched types int and int8\)"
	_ = i + n // ERROR 6 "invalid operation: i \+ n \(mismatched types int and N\)"
	_ = s - s // ERROR 6 "invalid operation: operator - not defined on s \(variable of type string\)"
	_ = b + b // ERROR 6 "invalid operation: operator \+ not defined on b \(variable of type bool\)"
	_ = b && i // ERROR 6 "invalid operation: b && i \(mismatched types bool and int\)"
	_ = i && i // ERROR 6 "invalid operation: operator && not defined on i \(variable of type int\)"
	_ = !i // ERROR 7 "invalid operation: operator ! not defined on i \(variable of type int\)"
	_ = !s // ERROR 7 "invalid operation: operator ! not defined on s \(variable of type string\)"
	_ = -s // ERROR 7 "invalid operation: operator - not defined on s \(variable of type string\)"
	_ = -b // ERROR 7 "invalid operation: operator - not defined on b \(variable of type bool\)"
	_ = ^f // ERROR 7 "invalid operation: operator \^ not defined on f \(variable of type float64\)"
	_ = +t // ERROR 7 "invalid operation: operator \+ not defined on t \(variable of struct type T\)"
	_ = ^1.5 // ERROR 7 "invalid operation: operator \^ not defined on 1\.5 \(untyped float constant\)"
	_ = f % f // ERROR 6 "invalid operation: operator % not defined on f \(variable of type float64\)"
	_ = f & f // ERROR 6 "invalid operation: operator & not defined on f \(variable of type float64\)"
	_ = 5.0 % 2 // ERROR 6 "invalid operation: operator % not defined on 5\.0 \(untyped float constant 5\)"
	_ = 5.5 % 2 // ERROR 6 "invalid operation: operator % not defined on 5\.5 \(untyped float constant\)"
	_ = i << f // ERROR 11 "invalid operation: shift count f \(variable of type float64\) must be integer"
	_ = i << 1.5 // ERROR 11 "1\.5 \(untyped float constant\) truncated to uint"
	_ = i << -1 // ERROR 11 "invalid operation: negative shift count -1 \(untyped int constant\)"
	_ = f << 1 // ERROR 6 "invalid operation: shifted operand f \(variable of type float64\) must be integer"
	_ = 1.5 << 1 // ERROR 6 "invalid operation: shifted operand 1\.5 \(untyped float constant\) must be integer"
	_ = "a" << 1 // ERROR 6 "invalid operation: shifted operand \x22a\x22 \(untyped string constant\) must be integer"
	_ = i << "a" // ERROR 11 "cannot convert \x22a\x22 \(untyped string constant\) to type uint"
	_ = 1.0 << 3
	_ = 1.0 << u // ERROR 6 "invalid operation: shifted operand 1\.0 \(type float64\) must be integer"
	var g float64 = 1 << u // ERROR 18 "invalid operation: shifted operand 1 \(type float64\) must be integer"
	_ = 1 << 1000 // ERROR 8 "constant shift overflow"
	_ = 1 << 10000 // ERROR 11 "invalid operation: invalid shift count 10000 \(untyped int constant\)"
	_ = i / 0 // ERROR 10 "invalid operation: division by zero"
	_ = i % 0 // ERROR 10 "invalid operation: division by zero"
	_ = f / 0
	_ = 1 / 0 // ERROR 10 "invalid operation: division by zero"
	_ = 1.0 / 0.0 // ERROR 12 "invalid operation: division by zero"
	i /= 0 // ERROR 7 "invalid operation: division by zero"
	i %= 0 // ERROR 7 "invalid operation: division by zero"
	_ = u / 0 // ERROR 10 "invalid operation: division by zero"
	_ = i8 + 200 // ERROR 11 "200 \(untyped int constant\) overflows int8"
	_ = i8 * 1000 // ERROR 11 "1000 \(untyped int constant\) overflows int8"
	_ = c8 * 2 // ERROR 6 "c8 \* 2 \(constant 200 of type int8\) overflows int8"
	_ = c8 + c8 // ERROR 6 "c8 \+ c8 \(constant 200 of type int8\) overflows int8"
	_ = -c8 - 29 // ERROR 6 "-c8 - 29 \(constant -129 of type int8\) overflows int8"
	_ = u + -1 // ERROR 10 "-1 \(untyped int constant\) overflows uint"
	_ = ^u - 1
	_ = uint8(255) + 1 // ERROR 6 "uint8\(255\) \+ 1 \(constant 256 of type uint8\) overflows uint8"
	_ = int8(-128) / -1 // ERROR 6 "int8\(-128\) / -1 \(constant 128 of type int8\) overflows int8"
	_ = big // ERROR 6 "cannot use big \(untyped int constant 1267650600228229401496703205376\) as int value in assignment to _ identifier \(overflows\)"
	_ = big + 1 // ERROR 6 "cannot use big \+ 1 \(untyped int constant 1267650600228229401496703205377\) as int value in assignment to _ identifier \(overflows\)"
	i = big // ERROR 6 "cannot use big \(untyped int constant 1267650600228229401496703205376\) as int value in assignment \(overflows\)"
	f = big
	_ = huge
	_ = big * big * big * big * big * big // ERROR 34 "constant multiplication overflow"
	_ = t == t
	_ = ss == ss // ERROR 6 "invalid operation: ss == ss \(struct containing \[\]int cannot be compared\)"
	_ = fn == fn // ERROR 6 "invalid operation: fn == fn \(func can only be compared to nil\)"
	_ = sl == sl // ERROR 6 "invalid operation: sl == sl \(slice can only be compared to nil\)"
	_ = fn == nil
	_ = nil == nil // ERROR 13 "invalid operation: nil == nil \(operator == not defined on untyped nil\)"
	_ = i == nil // ERROR 11 "invalid operation: i == nil \(mismatched types int and untyped nil\)"
	_ = p == nil
	_ = p == i // ERROR 11 "invalid operation: p == i \(mismatched types \*int and int\)"
	_ = t == nil // ERROR 11 "invalid operation: t == nil \(mismatched types T and untyped nil\)"
	_ = e == nil
	_ = e == i
	_ = e == sl // ERROR 11 "invalid operation: e == sl \(slice can only be compared to nil\)"
	_ = it == n
	_ = it == i // ERROR 12 "invalid operation: it == i \(mismatched types I and int\)"
	_ = it == t // ERROR 12 "invalid operation: it == t \(mismatched types I and T\)"
	_ = t < t // ERROR 6 "invalid operation: t < t \(operator < not defined on struct\)"
	_ = p < p // ERROR 6 "invalid operation: p < p \(operator < not defined on pointer\)"
	_ = b < b // ERROR 6 "invalid operation: b < b \(operator < not defined on bool\)"
	_ = e < e // ERROR 6 "invalid operation: e < e \(operator < not defined on interface\)"
	_ = s < 1 // ERROR 10 "invalid operation: s < 1 \(mismatched types string and untyped int\)"
	_ = s == 1 // ERROR 11 "invalid operation: s == 1 \(mismatched types string and untyped int\)"
	_ = i == "a" // ERROR 11 "invalid operation: i == \x22a\x22 \(mismatched types int and untyped string\)"
	_ = i == 1.5 // ERROR 11 "1\.5 \(untyped float constant\) truncated to int"
	_ = i < 1e100 // ERROR 10 "1e100 \(untyped float constant 1e\+100\) truncated to int"
	_ = arr == arr
	_ = arr == [4]int{} // ERROR 13 "invalid operation: arr == \[4\]int\{\} \(mismatched types \[3\]int and \[4\]int\)"
	_ = [2][]int{} == [2][]int{} // ERROR 6 "invalid operation: \[2\]\[\]int\{\} == \[2\]\[\]int\{\} \(\[2\]\[\]int cannot be compared\)"
	_ = *i // ERROR 7 "invalid operation: cannot indirect i \(variable of type int\)"
	_ = *nil // ERROR 7 "invalid operation: cannot indirect nil"
	_ = *t // ERROR 7 "invalid operation: cannot indirect t \(variable of struct type T\)"
	_ = &1 // ERROR 7 "invalid operation: cannot take address of 1 \(untyped int constant\)"
	_ = &i
	_ = &two // ERROR 7 "invalid operation: cannot take address of two \(value of type func\(\) \(int, int\)\)"
	_ = &two() // ERROR 7 "multiple-value two\(\) \(value of type \(int, int\)\) in single-value context"
	_ = &"a" // ERROR 7 "invalid operation: cannot take address of \x22a\x22 \(untyped string constant\)"
	_ = &T{}
	_ = &(T{})
	_ = &sl[0]
	_ = &s[0] // ERROR 7 "invalid operation: cannot take address of s\[0\] \(value of type byte\)"
	_ = &t.a
	_ = &T{}.a // ERROR 7 "invalid operation: cannot take address of T\{\}\.a \(value of type int\)"
	_ = &arr[1]
	_ = &[3]int{}[1] // ERROR 7 "invalid operation: cannot take address of \[3\]int\{\}\[1\] \(value of type int\)"
	_ = &none // ERROR 7 "invalid operation: cannot take address of none \(value of type func\(\)\)"
	_ = i[0] // ERROR 7 "cannot index i \(variable of type int\)"
	_ = s[1.5] // ERROR 8 "1\.5 \(untyped float constant\) truncated to int"
	_ = s["a"] // ERROR 8 "cannot convert \x22a\x22 \(untyped string constant\) to type int"
	_ = s[-1] // ERROR 8 "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = "abc"[3] // ERROR 12 "invalid argument: index 3 out of bounds \[0:3\]"
	_ = "abc"[2]
	_ = arr[3] // ERROR 10 "invalid argument: index 3 out of bounds \[0:3\]"
	_ = arr[5] // ERROR 10 "invalid argument: index 5 out of bounds \[0:3\]"
	_ = arr[-1] // ERROR 10 "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = arr[big] // ERROR 10 "big \(untyped int constant 1267650600228229401496703205376\) overflows int"
	_ = sl[big] // ERROR 9 "big \(untyped int constant 1267650600228229401496703205376\) overflows int"
	_ = sl[f] // ERROR 9 "invalid argument: index f \(variable of type float64\) must be integer"
	_ = sl[1.0]
	_ = sl[1:0] // ERROR 11 "invalid slice indices: 0 < 1"
	_ = sl[2:1:0] // ERROR 11 "invalid slice indices: 1 < 2"
	_ = sl[:2:1] // ERROR 12 "invalid slice indices: 1 < 2"
	_ = arr[1:5] // ERROR 12 "invalid argument: index 5 out of bounds \[0:4\]"
	_ = arr[2:1] // ERROR 12 "invalid slice indices: 1 < 2"
	_ = s[1:2:3] // ERROR 12 "invalid operation: 3-index slice of string"
	_ = "abc"[1:5] // ERROR 14 "invalid argument: index 5 out of bounds \[0:4\]"
	_ = i[1:2] // ERROR 6 "cannot slice i \(variable of type int\)"
	_ = [3]int{}[:] // ERROR 6 "cannot slice unaddressable value \[3\]int\{\} \(value of type \[3\]int\)"
	_ = p[0] // ERROR 7 "cannot index p \(variable of type \*int\)"
	_ = (&arr)[4] // ERROR 13 "invalid argument: index 4 out of bounds \[0:3\]"
	_ = t.a.b // ERROR 10 "t\.a\.b undefined \(type int has no field or method b\)"
	_ = p.x // ERROR 8 "p\.x undefined \(type \*int has no field or method x\)"
	_ = e.x // ERROR 8 "e\.x undefined \(type E has no field or method x\)"
	_ = it.x // ERROR 9 "it\.x undefined \(type I has no field or method x\)"
	_ = it.m // ERROR 9 "it\.m undefined \(type I has no field or method m, but does have method M\)"
	_ = (&it).M // ERROR 12 "\(&it\)\.M undefined \(type \*I is pointer to interface, not interface\)"
	_ = two() // ERROR 6 "assignment mismatch: 1 variable but two returns 2 values"
	_ = two() + 1 // ERROR 6 "multiple-value two\(\) \(value of type \(int, int\)\) in single-value context"
	_ = none() // ERROR 6 "none\(\) \(no value\) used as value"
	_ = none() + 1 // ERROR 6 "none\(\) \(no value\) used as value"
	_ = e.(int)
	_ = i.(int) // ERROR 6 "invalid operation: i \(variable of type int\) is not an interface"
	_ = it.(N)
	_ = it.(T) // ERROR 6 "impossible type assertion: it\.\(T\)\n\tT does not implement I \(missing method M\)"
	_ = it.(string) // ERROR 6 "impossible type assertion: it\.\(string\)\n\tstring does not implement I \(missing method M\)"
	_ = e.(Nosuch) // ERROR 9 "undefined: Nosuch"
	_ = it.(E)
	_ = it.(interface{ M() int })
	_ = int("a") // ERROR 10 "cannot convert \x22a\x22 \(untyped string constant\) to type int"
	_ = int(1.5) // ERROR 10 "cannot convert 1\.5 \(untyped float constant\) to type int"
	_ = int(f)
	_ = int(b) // ERROR 10 "cannot convert b \(variable of type bool\) to type int"
	_ = string(f) // ERROR 13 "cannot convert f \(variable of type float64\) to type string"
	_ = string(i)
	_ = string(65)
	_ = string(1.5) // ERROR 13 "cannot convert 1\.5 \(untyped float constant\) to type string"
	_ = string(sl) // ERROR 13 "cannot convert sl \(variable of type \[\]int\) to type string"
	_ = []byte(s)
	_ = []byte(i) // ERROR 13 "cannot convert i \(variable of type int\) to type \[\]byte"
	_ = []int(s) // ERROR 12 "cannot convert s \(variable of type string\) to type \[\]int"
	_ = bool(i) // ERROR 11 "cannot convert i \(variable of type int\) to type bool"
	_ = T(i) // ERROR 8 "cannot convert i \(variable of type int\) to type T"
	_ = T(struct{ a int }{1})
	_ = T(struct{ b int }{1}) // ERROR 8 "cannot convert struct\{b int\}\{…\} \(value of type struct\{b int\}\) to type T"
	_ = byte(256) // ERROR 11 "constant 256 overflows byte"
	_ = byte(-1) // ERROR 11 "constant -1 overflows byte"
	_ = int8(200) // ERROR 11 "constant 200 overflows int8"
	_ = uint(-1) // ERROR 11 "constant -1 overflows uint"
	_ = int64(1 << 63) // ERROR 12 "constant 9223372036854775808 overflows int64"
	_ = float32(1e50) // ERROR 14 "cannot convert 1e50 \(untyped float constant 1e\+50\) to type float32"
	_ = int(1e100) // ERROR 10 "cannot convert 1e100 \(untyped float constant 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000\) to type int"
	_ = I(t) // ERROR 8 "cannot convert t \(variable of struct type T\) to type I: T does not implement I \(missing method M\)"
	_ = I(n)
	_ = F(fn)
	_ = F(two) // ERROR 8 "cannot convert two \(value of type func\(\) \(int, int\)\) to type F"
	_ = (*int)(p)
	_ = (*T)(p) // ERROR 11 "cannot convert p \(variable of type \*int\) to type \*T"
	_ = (*N)(p)
	_ = [3]int(sl)
	_ = [3]string(sl) // ERROR 16 "cannot convert sl \(variable of type \[\]int\) to type \[3\]string"
	_ = (*[3]int)(sl)
	_ = int() // ERROR 6 "missing argument in conversion to int"
	_ = int(1, 2) // ERROR 13 "too many arguments in conversion to int"
	_ = int(sl...) // ERROR 10 "invalid use of \.\.\. in conversion to int"
	_ = int(nil) // ERROR 10 "cannot convert nil to type int"
	_ = unsafe.Pointer(p)
	_ = unsafe.Pointer(i) // ERROR 21 "cannot convert i \(variable of type int\) to type unsafe\.Pointer"
	_ = uintptr(unsafe.Pointer(p))
	_ = unsafe.Sizeof() // ERROR 6 "invalid operation: not enough arguments for unsafe\.Sizeof\(\) \(expected 1, found 0\)"
	_ = unsafe.Offsetof(i) // ERROR 22 "invalid argument: i is not a selector expression"
	_ = unsafe.Offsetof(t.b) // ERROR 22 "invalid argument: T has no single field b"
	_ = unsafe.Nosuch // ERROR 13 "undefined: unsafe\.Nosuch"
	_ = unsafe.Sizeof(t) + "a" // ERROR 6 "invalid operation: unsafe\.Sizeof\(t\) \+ \x22a\x22 \(mismatched types uintptr and untyped string\)"
	_ = iota // ERROR 6 "cannot use iota outside constant declaration"
	_ = T{1, 2} // ERROR 11 "too many values in struct literal of type T"
	_ = T{}
	_ = T{b: 1} // ERROR 8 "unknown field b in struct literal of type T"
	_ = T{A: 1} // ERROR 8 "unknown field A in struct literal of type T, but does have a"
	_ = T{a: 1, a: 2} // ERROR 14 "duplicate field name a in struct literal"
	_ = T{a: 1, 2} // ERROR 14 "mixture of field:value and value elements in struct literal"
	_ = T{1, a: 2} // ERROR 11 "mixture of field:value and value elements in struct literal"
	_ = T{"x"} // ERROR 8 "cannot use \x22x\x22 \(untyped string constant\) as int value in struct literal"
	_ = T{a: "x"} // ERROR 11 "cannot use \x22x\x22 \(untyped string constant\) as int value in struct literal"
	_ = S{}.f
	_ = []int{1, "a", 2.5} // ERROR 15 "cannot use \x22a\x22 \(untyped string constant\) as int value in array or slice literal" 20 "cannot use 2\.5 \(untyped float constant\) as int value in array or slice literal \(truncated\)"
	_ = []int{0: 1, 0: 2} // ERROR 18 "duplicate index 0 in array or slice literal"
	_ = []int{-1: 1} // ERROR 12 "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = []int{i: 1} // ERROR 12 "index i must be integer constant"
	_ = []int{"a": 1} // ERROR 12 "cannot convert \x22a\x22 \(untyped string constant\) to type int"
	_ = [2]int{1, 2, 3} // ERROR 19 "index 2 is out of bounds \(>= 2\)"
	_ = [2]int{5: 1} // ERROR 13 "invalid argument: index 5 out of bounds \[0:2\]"
	_ = [...]int{5: 1}[6] // ERROR 21 "invalid argument: index 6 out of bounds \[0:6\]"
	_ = [i]int{} // ERROR 7 "invalid array length i"
	_ = [1.5]int{} // ERROR 7 "array length 1\.5 \(untyped float constant\) must be integer"
	_ = [-1]int{} // ERROR 7 "invalid array length -1 \(untyped int constant\)"
	_ = ["a"]int{} // ERROR 7 "array length \x22a\x22 \(untyped string constant\) must be integer"
	_ = [nosuch]int{} // ERROR 7 "undefined array length nosuch or missing type constraint"
	_ = []T{{1}, {a: 2}, {"x"}, {b: 1}} // ERROR 24 "cannot use \x22x\x22 \(untyped string constant\) as int value in struct literal" 31 "unknown field b in struct literal of type T"
	_ = []*T{{1}, &T{2}}
	_ = int{1} // ERROR 6 "invalid composite literal type int"
	_ = []int{{1}} // ERROR 12 "invalid composite literal element type int"
	_ = struct{ a, b int }{1} // ERROR 26 "too few values in struct literal of type struct\{a int; b int\}"
	_ = F{} // ERROR 6 "invalid composite literal type F"
	_ = func() {} == nil
	_ = func(x int) int { return x }
	_ = g
}

type Rec struct{ r Rec } // ERROR 6 "invalid recursive type: Rec refers to itself"
type Rec1 struct{ r Rec2 } // ERROR 6 "invalid recursive type Rec1\n\toperators_and_literals\.go:262:6: Rec1 refers to Rec2\n\toperators_and_literals\.go:263:6: Rec2 refers to Rec1"
type Rec2 struct{ r [2]Rec1 }
type A B // ERROR 6 "invalid recursive type A\n\toperators_and_literals\.go:264:6: A refers to B\n\toperators_and_literals\.go:265:6: B refers to A"
type B A
type C C // ERROR 6 "invalid recursive type: C refers to itself"
type Arr [2]Arr // ERROR 6 "invalid recursive type: Arr refers to itself"
type OK struct{ p *OK }
type Sl []Sl
type Fn func(Fn) Fn

const ca = cb // ERROR 7 "initialization cycle for ca\n\toperators_and_literals\.go:272:7: ca refers to cb\n\toperators_and_literals\.go:273:7: cb refers to ca"
const cb = ca

var va = vb // ERROR 5 "initialization cycle for va\n\toperators_and_literals\.go:275:5: va refers to vb\n\toperators_and_literals\.go:276:5: vb refers to va"
var vb = va
var vc = fc() // ERROR 5 "initialization cycle for vc\n\toperators_and_literals\.go:277:5: vc refers to fc\n\toperators_and_literals\.go:279:6: fc refers to vc"

func fc() int { return vc }

type Len [len(Len{})]int // ERROR 6 "invalid recursive type: Len refers to itself"
type dup struct {
	a int
	a string // ERROR 2 "a redeclared\n\toperators_and_literals\.go:283:2: other declaration of a"
}
type dupI interface {
	m()
	m() // ERROR 2 "duplicate method m\n\toperators_and_literals\.go:287:2: other declaration of method m"
}
type embI interface {
	I // ERROR 2 "duplicate method M\n\toperators_and_literals\.go:292:2: other declaration of method M"
	M() int
}

func main() {}
