./variadic.go:6:12: xs does not escape
./variadic.go:8:11: leaking param: ps
./variadic.go:10:12: leaking param: ps to result ~r0 level=1
./variadic.go:12:12: xs does not escape
./variadic.go:14:14: xs does not escape
./variadic.go:17:2: moved to heap: a
./variadic.go:17:5: moved to heap: b
./variadic.go:18:15: ... argument does not escape
./variadic.go:19:6: ... argument escapes to heap
./variadic.go:20:16: ... argument does not escape
./variadic.go:21:15: ... argument does not escape
./variadic.go:21:16: a does not escape
./variadic.go:21:19: "x" does not escape
./variadic.go:21:24: 2.5 does not escape
./variadic.go:21:37: ... argument does not escape
./variadic.go:21:39: a + 1 does not escape
./variadic.go:21:55: []any{...} does not escape
./variadic.go:21:56: 1 does not escape
./variadic.go:21:59: 2 does not escape
./variadic.go:22:12: []int{...} does not escape
