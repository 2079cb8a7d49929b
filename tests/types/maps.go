package main

type S []int
type F func()
type M map[string]int
type R map[string]R
type T struct {
	s []int
	n int
}
type K struct{ a, b int }

var (
	_ map[S]int // ERROR 8 "invalid map key type S"
	_ map[[]int]string // ERROR 8 "invalid map key type \[\]int"
	_ map[F]int // ERROR 8 "invalid map key type F"
	_ map[map[int]int]int // ERROR 8 "invalid map key type map\[int\]int"
	_ map[T]bool // ERROR 8 "invalid map key type T"
	_ map[[2]T]bool // ERROR 8 "invalid map key type \[2\]T"
	_ map[K]T
	_ map[any]int
	_ map[*T]int
	_ map[[3]any]int
	_ map[undefinedKey]int // ERROR 8 "undefined: undefinedKey"
)

func f() (int, bool) { return 0, false }

func main() {
	m := map[string]int{"a": 1, "b": 2}
	_ = map[string]int{"a": 1, "a": 2} // ERROR 29 "duplicate key \x22a\x22 in map literal"
	_ = map[int]string{1: "a", 2: "b", 1: "c"} // ERROR 37 "duplicate key 1 in map literal"
	_ = map[any]int{1: 1, "1": 2, int8(1): 3, 1: 4, 1.0: 5} // ERROR 44 "duplicate key 1 in map literal"
	_ = map[bool]int{true: 1, false: 2, true: 3} // ERROR 38 "duplicate key true in map literal"
	_ = map[float64]int{1: 1, 1.0: 2} // ERROR 28 "duplicate key 1 in map literal"
	_ = map[string]int{"x"} // ERROR 21 "missing key in map literal"
	_ = map[string]int{1: 1} // ERROR 21 "cannot use 1 \(untyped int constant\) as string value in map literal"
	_ = map[string]int{"a": "b"} // ERROR 26 "cannot use \x22b\x22 \(untyped string constant\) as int value in map literal"
	_ = map[string]int{a: 1} // ERROR 21 "undefined: a"
	_ = map[K]int{{1, 2}: 3, {a: 1}: 4, {1}: 2, {c: 2}: 3} // ERROR 40 "too few values in struct literal of type K" 47 "unknown field c in struct literal of type K"
	_ = map[string]*K{"p": {1, 2}, "q": &K{}, "r": K{}} // ERROR 49 "cannot use K\{\} \(value of struct type K\) as \*K value in map literal"
	_ = map[int][]K{1: {{1, 2}, {}}, 2: {3}} // ERROR 39 "cannot use 3 \(untyped int constant\) as K value in array or slice literal"
	_ = m[1] // ERROR 8 "cannot use 1 \(untyped int constant\) as string value in map index"
	m[nil] = 1 // ERROR 4 "cannot use nil as string value in map index"
	m["x"] = "y" // ERROR 11 "cannot use \x22y\x22 \(untyped string constant\) as int value in assignment"
	m["x"] += "y" // ERROR 2 "invalid operation: m\[\x22x\x22\] \+= \x22y\x22 \(mismatched types int and untyped string\)"
	m.x = 1 // ERROR 4 "m\.x undefined \(type map\[string\]int has no field or method x\)"
	x := &m["a"] // ERROR 8 "invalid operation: cannot take address of m\[\x22a\x22\] \(map index expression of type int\)"
	_ = x
	s := map[string]K{}
	s["a"].a = 1 // ERROR 2 "cannot assign to struct field s\[\x22a\x22\]\.a in map"
	s["a"].a++ // ERROR 2 "cannot assign to struct field s\[\x22a\x22\]\.a in map"
	_ = &s["a"].b // ERROR 7 "invalid operation: cannot take address of s\[\x22a\x22\]\.b \(value of type int\)"
	arr := map[string][3]int{}
	arr["a"][0] = 1 // ERROR 2 "cannot assign to arr\[\x22a\x22\]\[0\] \(neither addressable nor a map index expression\)"
	_ = arr["a"][:] // ERROR 6 "cannot slice unaddressable value arr\[\x22a\x22\] \(map index expression of type \[3\]int\)"
	_ = arr["a"][5] // ERROR 15 "invalid argument: index 5 out of bounds \[0:3\]"
	p := map[string]*K{}
	p["a"].a = 1
	v, ok := m["a"]
	v, ok = m["b"]
	var b string
	v, b = m["c"] // ERROR 9 "cannot use ok value of \(comma, ok\) expression \(untyped bool value\) as string value in multiple assignment"
	_, _, _ = m["c"] // ERROR 12 "assignment mismatch: 3 variables but 1 value"
	_, _ = v, ok
	w, ok2 := m // ERROR 2 "declared and not used: w" 5 "declared and not used: ok2" 12 "assignment mismatch: 2 variables but 1 value"
	var e any // ERROR 6 "declared and not used: e"
	_, e = m["q"]
	for k := range m { // ERROR 6 "declared and not used: k"
	}
	for i, n := range m {
		_ = i + n // ERROR 7 "invalid operation: i \+ n \(mismatched types string and int\)"
	}
	var key int // ERROR 6 "declared and not used: key"
	for key = range m { // ERROR 6 "cannot use key \(value of type string\) as int value in assignment"
	}
	delete(m) // ERROR 2 "invalid operation: not enough arguments for delete\(m\) \(expected 2, found 1\)"
	delete(m, 1) // ERROR 12 "cannot use 1 \(untyped int constant\) as string value in argument to delete"
	delete(m, "a", "b") // ERROR 2 "invalid operation: too many arguments for delete\(m, \x22a\x22, \x22b\x22\) \(expected 2, found 3\)"
	delete(arr, nil) // ERROR 14 "cannot use nil as string value in argument to delete"
	delete(b, "a") // ERROR 9 "invalid argument: b \(variable of type string\) is not a map"
	delete(m, f()) // ERROR 12 "multiple-value f\(\) \(value of type \(int, bool\)\) in single-value context"
	clear(m)
	clear(b) // ERROR 8 "invalid argument: cannot clear b \(variable of type string\): argument must be \(or constrained by\) map or slice"
	clear(m, m) // ERROR 2 "invalid operation: too many arguments for clear\(m, m\) \(expected 1, found 2\)"
	_ = clear(m) // ERROR 6 "clear\(m\) \(no value\) used as value"
	_ = delete(m, "a") // ERROR 6 "delete\(m, \x22a\x22\) \(no value\) used as value"
	_ = len(m) + cap(m) // ERROR 19 "invalid argument: m \(variable of type map\[string\]int\) for built-in cap"
	_ = make(map[string]int, 1, 2) // ERROR 6 "invalid operation: make\(map\[string\]int, 1, 2\) expects 1 or 2 arguments; found 3"
	_ = make(map[string]int, "a") // ERROR 27 "cannot convert \x22a\x22 \(untyped string constant\) to type int"
	_ = make(map[string]int, -1) // ERROR 27 "invalid argument: index -1 \(constant of type int\) must not be negative"
	_ = make(map[string]int, 1.5) // ERROR 27 "1\.5 \(untyped float constant\) truncated to int"
	_ = make(M, 5.0)
	_ = m == m // ERROR 6 "invalid operation: m == m \(map can only be compared to nil\)"
	_ = m == nil || nil != m
	_ = m < nil // ERROR 6 "invalid operation: m < nil \(operator < not defined on map\)"
	_ = map[string]int{} == nil
	_ = struct{ m map[int]int }{} == struct{ m map[int]int }{} // ERROR 6 "invalid operation: struct\{m map\[int\]int\}\{\} == struct\{m map\[int\]int\}\{\} \(struct containing map\[int\]int cannot be compared\)"
	var mm M = m
	m = mm
	var r R = R{"a": {"b": nil}}
	_ = r["a"]["b"]["c"]["d"] + 1 // ERROR 6 "invalid operation: r\[\x22a\x22\]\[\x22b\x22\]\[\x22c\x22\]\[\x22d\x22\] \+ 1 \(mismatched types R and untyped int\)"
	_ = map[string]int(m)
	_ = map[string]int8(m) // ERROR 22 "cannot convert m \(variable of type map\[string\]int\) to type map\[string\]int8"
	const c = len(m) // ERROR 12 "len\(m\) \(value of type int\) is not constant"
	switch m {
	case nil:
	case m: // ERROR 7 "invalid case m in switch on m \(map can only be compared to nil\)"
	}
	var n map[string]int = map[string]int8{} // ERROR 6 "declared and not used: n" 25 "cannot use map\[string\]int8\{\} \(value of type map\[string\]int8\) as map\[string\]int value in variable declaration"
	append(m, 1) // ERROR 9 "invalid append: argument must be a slice; have m \(variable of type map\[string\]int\)"
	_ = append(m, 1) // ERROR 13 "invalid append: argument must be a slice; have m \(variable of type map\[string\]int\)"
	_ = copy(m, m) // ERROR 11 "invalid copy: argument must be a slice; have m \(variable of type map\[string\]int\)"
	_ = m["a":] // ERROR 6 "cannot slice m \(variable of type map\[string\]int\)"
	var _ = map[string]int{}["a"]
	m["a"], m["b"] = 1 // ERROR 19 "assignment mismatch: 2 variables but 1 value"
	m["z"]++
	m["z"]--
	if m["a"] { // ERROR 5 "non-boolean condition in if statement"
	}
	if m { // ERROR 5 "non-boolean condition in if statement"
	}
	type local map[local]int // ERROR 17 "invalid map key type local"
	type loc2 map[string]loc2
	_ = M{"a": 1}.x // ERROR 16 "M\{…\}\.x undefined \(type M has no field or method x\)"
	_ = *m // ERROR 7 "invalid operation: cannot indirect m \(variable of type map\[string\]int\)"
	_ = !m // ERROR 7 "invalid operation: operator ! not defined on m \(variable of type map\[string\]int\)"
	_ = -m // ERROR 7 "invalid operation: operator - not defined on m \(variable of type map\[string\]int\)"
	m() // ERROR 2 "invalid operation: cannot call m \(variable of type map\[string\]int\): map\[string\]int is not a function"
}
