package main

import "fmt"

type T struct{ a int }
type I interface{ M(int) string }
type J interface{ M(int) int }
type Named int
type Func func(int) string

func (T) m() {}

type Ptr struct{}

func (*Ptr) M(int) string { return "" }

type Wrong struct{}

func (Wrong) M(string) string { return "" }

type Lower struct{}

func (Lower) m(int) string { return "" }

type Field struct{ M int }

func two() (int, error)  { return 1, nil }
func three() (a, b, c int) { return }
func none()              {}
func one() int           { return "x" } // ERROR 35 "cannot use \x22x\x22 \(untyped string constant\) as int value in return statement"
func oneString() string  { return 1 } // ERROR 35 "cannot use 1 \(untyped int constant\) as string value in return statement"
func strs() []string     { return []int{1} } // ERROR 35 "cannot use \[\]int\{…\} \(value of type \[\]int\) as \[\]string value in return statement"

func mismatches() {
	var i int = "s" // ERROR 14 "cannot use \x22s\x22 \(untyped string constant\) as int value in variable declaration"
	var s string = 1 // ERROR 17 "cannot use 1 \(untyped int constant\) as string value in variable declaration"
	var f float64 = "x" // ERROR 6 "declared and not used: f" 18 "cannot use \x22x\x22 \(untyped string constant\) as float64 value in variable declaration"
	var b byte = 256 // ERROR 15 "cannot use 256 \(untyped int constant\) as byte value in variable declaration \(overflows\)"
	var c int8 = -129 // ERROR 15 "cannot use -129 \(untyped int constant\) as int8 value in variable declaration \(overflows\)"
	var d uint = -1 // ERROR 15 "cannot use -1 \(untyped int constant\) as uint value in variable declaration \(overflows\)"
	var e int = 1.5 // ERROR 14 "cannot use 1\.5 \(untyped float constant\) as int value in variable declaration \(truncated\)"
	var g float32 = 1e39 // ERROR 18 "cannot use 1e39 \(untyped float constant 1e\+39\) as float32 value in variable declaration \(overflows\)"
	var h bool = 1 // ERROR 15 "cannot use 1 \(untyped int constant\) as bool value in variable declaration"
	var p *int = 0 // ERROR 15 "cannot use 0 \(untyped int constant\) as \*int value in variable declaration"
	var q []int = nil
	var r string = nil // ERROR 17 "cannot use nil as string value in variable declaration"
	var t T = nil // ERROR 12 "cannot use nil as T value in variable declaration"
	var u I = T{} // ERROR 12 "cannot use T\{\} \(value of struct type T\) as I value in variable declaration: T does not implement I \(missing method M\)\n\t\thave m\(\)\n\t\twant M\(int\) string"
	var v I = Ptr{} // ERROR 12 "cannot use Ptr\{\} \(value of struct type Ptr\) as I value in variable declaration: Ptr does not implement I \(method M has pointer receiver\)"
	var w I = &Ptr{}
	var x I = Wrong{} // ERROR 12 "cannot use Wrong\{\} \(value of struct type Wrong\) as I value in variable declaration: Wrong does not implement I \(wrong type for method M\)\n\t\thave M\(string\) string\n\t\twant M\(int\) string"
	var y I = Lower{} // ERROR 12 "cannot use Lower\{\} \(value of struct type Lower\) as I value in variable declaration: Lower does not implement I \(missing method M\)\n\t\thave m\(int\) string\n\t\twant M\(int\) string"
	var z I = Field{} // ERROR 12 "cannot use Field\{\} \(value of struct type Field\) as I value in variable declaration: Field does not implement I \(Field\.M is a field, not a method\)"
	var aa I = 1 // ERROR 13 "cannot use 1 \(constant of type int\) as I value in variable declaration: int does not implement I \(missing method M\)"
	var bb I = "a" // ERROR 13 "cannot use \x22a\x22 \(constant of type string\) as I value in variable declaration: string does not implement I \(missing method M\)"
	var cc Named = i // ERROR 17 "cannot use i \(variable of type int\) as Named value in variable declaration"
	var dd int = cc // ERROR 15 "cannot use cc \(variable of int type Named\) as int value in variable declaration"
	var ee Func = func(string) int { return 0 } // ERROR 16 "cannot use func\(string\) int \{…\} \(value of type func\(string\) int\) as Func value in variable declaration"
	var ff error = "x" // ERROR 17 "cannot use \x22x\x22 \(constant of type string\) as error value in variable declaration: string does not implement error \(missing method Error\)"
	var gg fmt.Stringer = cc // ERROR 24 "cannot use cc \(variable of int type Named\) as fmt\.Stringer value in variable declaration: Named does not implement fmt\.Stringer \(missing method String\)"
	var hh = nil // ERROR 11 "use of untyped nil in variable declaration"
	var ii J = u // ERROR 13 "cannot use u \(variable of interface type I\) as J value in variable declaration: I does not implement J \(wrong type for method M\)\n\t\thave M\(int\) string\n\t\twant M\(int\) int"
	var jj *I = u // ERROR 14 "cannot use u \(variable of interface type I\) as \*I value in variable declaration: I does not implement \*I \(type \*I is pointer to interface, not interface\)"
	var kk I = jj // ERROR 6 "declared and not used: kk" 13 "cannot use jj \(variable of type \*I\) as I value in variable declaration: \*I does not implement I \(type \*I is pointer to interface, not interface\)"
	var ll Ptr = v // ERROR 15 "cannot use v \(variable of interface type I\) as Ptr value in variable declaration"
	i = s // ERROR 6 "cannot use s \(variable of type string\) as int value in assignment"
	s = i // ERROR 6 "cannot use i \(variable of type int\) as string value in assignment"
	f = i // ERROR 6 "cannot use i \(variable of type int\) as float64 value in assignment"
	i = 'a'
	s = 'a' // ERROR 6 "cannot use 'a' \(untyped rune constant 97\) as string value in assignment"
	i = nil // ERROR 6 "cannot use nil as int value in assignment"
	s = s + 1 // ERROR 6 "invalid operation: s \+ 1 \(mismatched types string and untyped int\)"
	i += "a" // ERROR 2 "invalid operation: i \+= \x22a\x22 \(mismatched types int and untyped string\)"
	i += 1.5 // ERROR 7 "1\.5 \(untyped float constant\) truncated to int"
	i = two() // ERROR 6 "assignment mismatch: 1 variable but two returns 2 values"
	i, s = two() // ERROR 9 "cannot use 2nd function result \(value of interface type error\) as string value in multiple assignment"
	i, s = 1 // ERROR 9 "assignment mismatch: 2 variables but 1 value"
	i, s = 1, 2, 3 // ERROR 9 "assignment mismatch: 2 variables but 3 values"
	i = 1, 2 // ERROR 6 "assignment mismatch: 1 variable but 2 values"
	i, s, f = two() // ERROR 12 "assignment mismatch: 3 variables but two returns 2 values"
	i = none() // ERROR 6 "none\(\) \(no value\) used as value"
	_ = none() // ERROR 6 "none\(\) \(no value\) used as value"
	_ = nil // ERROR 6 "use of untyped nil in assignment to _ identifier"
	i, _ = 1, nil // ERROR 12 "use of untyped nil in multiple assignment"
	none() = 1 // ERROR 2 "none\(\) \(no value\) used as value"
	1 = i // ERROR 2 "cannot assign to 1 \(neither addressable nor a map index expression\)"
	"a" = s // ERROR 2 "cannot assign to \x22a\x22 \(neither addressable nor a map index expression\)"
	T{}.a = 1 // ERROR 2 "cannot assign to T\{\}\.a \(neither addressable nor a map index expression\)"
	one() = 2 // ERROR 2 "cannot assign to one\(\) \(neither addressable nor a map index expression\)"
	two() = 1 // ERROR 2 "multiple-value two\(\) \(value of type \(int, error\)\) in single-value context"
	len(q) = 2 // ERROR 2 "cannot assign to len\(q\) \(neither addressable nor a map index expression\)"
	s[0] = 'a' // ERROR 2 "cannot assign to s\[0\] \(neither addressable nor a map index expression\)"
	const k = 1
	k = 2 // ERROR 2 "cannot assign to k \(neither addressable nor a map index expression\)"
	k++ // ERROR 2 "cannot assign to k \(neither addressable nor a map index expression\)"
	T = 1 // ERROR 2 "T \(type\) is not an expression"
	nil = 1 // ERROR 2 "cannot assign to nil \(neither addressable nor a map index expression\)"
	one = nil // ERROR 2 "cannot assign to one \(neither addressable nor a map index expression\)"
	fmt.Println = nil // ERROR 2 "use of package fmt not in selector" 2 "cannot assign to fmt\.Println \(neither addressable nor a map index expression\)"
	i++
	s++ // ERROR 2 "invalid operation: s\+\+ \(non-numeric type string\)"
	s-- // ERROR 2 "invalid operation: s-- \(non-numeric type string\)"
	h++ // ERROR 2 "invalid operation: h\+\+ \(non-numeric type bool\)"
	_, _, _, _, _, _ = b, c, d, e, g, p
	_, _, _, _, _, _ = r, t, w, x, y, z
	_, _, _, _, _, _ = aa, bb, dd, ee, ff, gg
	_, _, _ = hh, ii, ll
}

func decls() {
	a, b := 1 // ERROR 2 "declared and not used: a" 5 "declared and not used: b" 10 "assignment mismatch: 2 variables but 1 value"
	c, d := two(), 1 // ERROR 2 "declared and not used: c" 5 "declared and not used: d" 10 "multiple-value two\(\) \(value of type \(int, error\)\) in single-value context"
	e := none() // ERROR 2 "declared and not used: e" 7 "none\(\) \(no value\) used as value"
	f := two() // ERROR 2 "declared and not used: f" 7 "assignment mismatch: 1 variable but two returns 2 values"
	g, h := three() // ERROR 2 "declared and not used: g" 5 "declared and not used: h" 10 "assignment mismatch: 2 variables but three returns 3 values"
	var i, j int = 1 // ERROR 6 "declared and not used: i" 9 "declared and not used: j" 17 "assignment mismatch: 2 variables but 1 value"
	var k, l = 1, 2, 3 // ERROR 6 "declared and not used: k" 9 "declared and not used: l" 19 "extra init expr 3"
	var m, n = two()
	var o, p, q = two() // ERROR 6 "declared and not used: o" 9 "declared and not used: p" 12 "declared and not used: q" 16 "assignment mismatch: 3 variables but two returns 2 values"
	var r string = two() // ERROR 6 "declared and not used: r" 17 "multiple-value two\(\) \(value of type \(int, error\)\) in single-value context"
	const s, t = 1 // ERROR 11 "missing init expr for t"
	const u = 1, 2 // ERROR 15 "extra init expr 2"
	const v = two // ERROR 12 "two \(value of type func\(\) \(int, error\)\) is not constant"
	const w int = "x" // ERROR 16 "cannot use \x22x\x22 \(untyped string constant\) as int value in constant declaration"
	const x string = 1 // ERROR 19 "cannot use 1 \(untyped int constant\) as string value in constant declaration"
	const y T = T{} // ERROR 10 "invalid constant type T"
	const z = len([]int{1}) // ERROR 12 "len\(\[\]int\{…\}\) \(value of type int\) is not constant"
	const aa byte = 300 // ERROR 18 "cannot use 300 \(untyped int constant\) as byte value in constant declaration \(overflows\)"
	const bb // ERROR 8 "missing init expr for bb"
	_, _ = m, n
}

func calls() {
	one(1) // ERROR 6 "too many arguments in call to one\n\thave \(number\)\n\twant \(\)"
	one2(1) // ERROR 7 "too many arguments in call to one2\n\thave \(number\)\n\twant \(\)"
	twoArgs(1) // ERROR 10 "not enough arguments in call to twoArgs\n\thave \(number\)\n\twant \(int, string\)"
	twoArgs(1, 2) // ERROR 13 "cannot use 2 \(untyped int constant\) as string value in argument to twoArgs"
	twoArgs("a", "b") // ERROR 10 "cannot use \x22a\x22 \(untyped string constant\) as int value in argument to twoArgs"
	twoArgs(1, "b", 2) // ERROR 18 "too many arguments in call to twoArgs\n\thave \(number, string, number\)\n\twant \(int, string\)"
	twoArgs() // ERROR 2 "not enough arguments in call to twoArgs\n\thave \(\)\n\twant \(int, string\)"
	twoArgs(two()) // ERROR 10 "cannot use two\(\) \(value of interface type error\) as string value in argument to twoArgs"
	twoArgs(three()) // ERROR 10 "too many arguments in call to twoArgs\n\thave \(int, int, int\)\n\twant \(int, string\)"
	variadic() // ERROR 2 "not enough arguments in call to variadic\n\thave \(\)\n\twant \(string, \.\.\.int\)"
	variadic(1, 2, 3) // ERROR 11 "cannot use 1 \(untyped int constant\) as string value in argument to variadic"
	variadic("a", "b") // ERROR 16 "cannot use \x22b\x22 \(untyped string constant\) as int value in argument to variadic"
	variadic("a", []int{}...)
	variadic("a", []string{}...) // ERROR 16 "cannot use \[\]string\{\} \(value of type \[\]string\) as \[\]int value in argument to variadic"
	variadic("a", 1, []int{}...) // ERROR 19 "too many arguments in call to variadic\n\thave \(string, number, \[\]int\.\.\.\)\n\twant \(string, \.\.\.int\)"
	twoArgs([]int{}...) // ERROR 2 "cannot use \.\.\. in call to non-variadic twoArgs"
	variadic(two()...) // ERROR 2 "cannot use \.\.\. with 2-valued two\(\)"
	T{}.m(1) // ERROR 8 "too many arguments in call to T\{\}\.m\n\thave \(number\)\n\twant \(\)"
	var i I
	i.M() // ERROR 2 "not enough arguments in call to i\.M\n\thave \(\)\n\twant \(int\)"
	i.M("a") // ERROR 6 "cannot use \x22a\x22 \(untyped string constant\) as int value in argument to i\.M"
	i.M(1, 2) // ERROR 9 "too many arguments in call to i\.M\n\thave \(number, number\)\n\twant \(int\)"
	x := 1
	x() // ERROR 2 "invalid operation: cannot call x \(variable of type int\): int is not a function"
	T{}() // ERROR 2 "invalid operation: cannot call T\{\} \(value of struct type T\): T is not a function"
	"abc"() // ERROR 2 "invalid operation: cannot call \x22abc\x22 \(untyped string constant\): untyped string is not a function"
	func(a int) {}("x") // ERROR 17 "cannot use \x22x\x22 \(untyped string constant\) as int value in argument to func\(a int\) \{\}"
	func(a int) {}() // ERROR 2 "not enough arguments in call to func\(a int\) \{\}\n\thave \(\)\n\twant \(int\)"
	two().x() // ERROR 2 "multiple-value two\(\) \(value of type \(int, error\)\) in single-value context"
	len() // ERROR 2 "invalid operation: not enough arguments for len\(\) \(expected 1, found 0\)"
	len(1) // ERROR 6 "invalid argument: 1 \(untyped int constant\) for built-in len"
	len("a", "b") // ERROR 2 "invalid operation: too many arguments for len\(\x22a\x22, \x22b\x22\) \(expected 1, found 2\)"
	cap("a") // ERROR 6 "invalid argument: \x22a\x22 \(untyped string constant\) for built-in cap"
	append() // ERROR 2 "invalid operation: not enough arguments for append\(\) \(expected 1, found 0\)"
	append(1, 2) // ERROR 9 "invalid append: argument must be a slice; have 1 \(untyped int constant\)"
	_ = append([]int{}, "a") // ERROR 22 "cannot use \x22a\x22 \(untyped string constant\) as int value in argument to append"
	_ = append([]int{}, 1.5, nil) // ERROR 22 "cannot use 1\.5 \(untyped float constant\) as int value in argument to append \(truncated\)" 27 "cannot use nil as int value in argument to append"
	_ = append(nil, 1) // ERROR 13 "invalid append: argument must be a slice; have untyped nil"
	copy(1, 2) // ERROR 7 "invalid copy: argument must be a slice; have 1 \(untyped int constant\)"
	copy([]int{}, []string{}) // ERROR 7 "invalid copy: arguments \[\]int\{\} \(value of type \[\]int\) and \[\]string\{\} \(value of type \[\]string\) have different element types int and string"
	_ = make(int) // ERROR 11 "invalid argument: cannot make int: type must be slice, map, or channel"
	_ = make([]int) // ERROR 6 "invalid operation: make\(\[\]int\) expects 2 or 3 arguments; found 1"
	_ = make([]int, "a") // ERROR 18 "cannot convert \x22a\x22 \(untyped string constant\) to type int"
	_ = make([]int, -1) // ERROR 18 "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = make([]int, 10, 5) // ERROR 18 "invalid argument: length and capacity swapped"
	_ = make([]int, 1, 2, 3) // ERROR 6 "invalid operation: make\(\[\]int, 1, 2, 3\) expects 2 or 3 arguments; found 4"
	_ = make(x) // ERROR 11 "x \(local variable\) is not a type"
	_ = new(x, x) // ERROR 6 "invalid operation: too many arguments for new\(x, x\) \(expected 1, found 2\)"
	_ = new() // ERROR 6 "invalid operation: not enough arguments for new\(\) \(expected 1, found 0\)"
	_ = new(nosuch) // ERROR 10 "undefined: nosuch"
	panic() // ERROR 2 "invalid operation: not enough arguments for panic\(\) \(expected 1, found 0\)"
	panic(1, 2) // ERROR 2 "invalid operation: too many arguments for panic\(1, 2\) \(expected 1, found 2\)"
	print(none()) // ERROR 8 "none\(\) \(no value\) used as value"
	recover(1) // ERROR 2 "invalid operation: too many arguments for recover\(1\) \(expected 0, found 1\)"
	delete(x, 1) // ERROR 9 "invalid argument: x \(variable of type int\) is not a map"
	close(x) // ERROR 8 "invalid operation: cannot close non-channel x \(variable of type int\)"
	clear(x) // ERROR 8 "invalid argument: cannot clear x \(variable of type int\): argument must be \(or constrained by\) map or slice"
	_ = min("a", 1) // ERROR 15 "invalid argument: mismatched types untyped string \(previous argument\) and untyped int \(type of 1\)"
	_ = max(nil) // ERROR 10 "invalid argument: nil cannot be ordered"
	_ = min() // ERROR 6 "invalid operation: not enough arguments for min\(\) \(expected 1, found 0\)"
	_ = max([]int{}) // ERROR 10 "invalid argument: \[\]int\{\} \(value of type \[\]int\) cannot be ordered"
	len("a") // ERROR 2 "len\(\x22a\x22\) \(constant 1 of type int\) is not used"
	x + 1 // ERROR 2 "x \+ 1 \(value of type int\) is not used"
	x // ERROR 2 "x \(variable of type int\) is not used"
	x == 1 // ERROR 2 "x == 1 \(untyped bool value\) is not used"
	"a" // ERROR 2 "\x22a\x22 \(untyped string constant\) is not used"
	one // ERROR 2 "one \(value of type func\(\) int\) is not used"
	one()
	func() {} // ERROR 2 "func\(\) \{\} \(value of type func\(\)\) is not used"
	T{} // ERROR 2 "T\{\} \(value of struct type T\) is not used"
	int // ERROR 2 "int \(type\) is not an expression"
	len // ERROR 2 "len \(built-in\) must be called"
	-x // ERROR 2 "-x \(value of type int\) is not used"
	&x // ERROR 2 "&x \(value of type \*int\) is not used"
	[]int{1}[0] // ERROR 2 "\[\]int\{…\}\[0\] \(variable of type int\) is not used"
	i.M // ERROR 2 "i\.M \(value of type func\(int\) string\) is not used"
	int(x) // ERROR 2 "int\(x\) \(value of type int\) is not used"
	defer x // ERROR 8 "expression in defer must be function call"
	defer int(x) // ERROR 8 "defer requires function call, not conversion int\(x\) \(value of type int\)"
	defer len("a") // ERROR 8 "defer discards result of len\(\x22a\x22\) \(constant 1 of type int\)"
	defer recover()
	defer panic(1)
	defer one // ERROR 8 "expression in defer must be function call"
	go func() {} // ERROR 5 "expression in go must be function call"
}

func one2() {}
func twoArgs(a int, b string) {}
func variadic(a string, b ...int) {}

func ret0() { return 1 } // ERROR 22 "too many return values\n\thave \(number\)\n\twant \(\)"
func ret1() int { return } // ERROR 19 "not enough return values\n\thave \(\)\n\twant \(int\)"
func ret2() (int, string) { return 1 } // ERROR 36 "not enough return values\n\thave \(number\)\n\twant \(int, string\)"
func ret3() (int, string) { return 1, "a", 2 } // ERROR 44 "too many return values\n\thave \(number, string, number\)\n\twant \(int, string\)"
func ret4() (int, string) { return two() } // ERROR 36 "cannot use 2nd function result \(value of interface type error\) as string value in return statement"
func ret5() (int, error) { return two() }
func ret6() (int, error) { return three() } // ERROR 35 "too many return values\n\thave \(int, int, int\)\n\twant \(int, error\)"
func ret7() (int, error) { return 1, "x" } // ERROR 38 "cannot use \x22x\x22 \(constant of type string\) as error value in return statement: string does not implement error \(missing method Error\)"
func ret8() int { return none() } // ERROR 26 "none\(\) \(no value\) used as value"
func ret9() error { return Ptr{} } // ERROR 28 "cannot use Ptr\{\} \(value of struct type Ptr\) as error value in return statement: Ptr does not implement error \(missing method Error\)"
func ret10() { return none() } // ERROR 23 "none\(\) \(no value\) used as value"
func ret11() (n int) { return "a" } // ERROR 31 "cannot use \x22a\x22 \(untyped string constant\) as int value in return statement"
func ret12() { return two() } // ERROR 23 "too many return values\n\thave \(int, error\)\n\twant \(\)"

func main() {}
