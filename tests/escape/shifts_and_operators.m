./shifts_and_operators.go:6:11: leaking param: x
./shifts_and_operators.go:12:9: a + b * 2 escapes to heap
./shifts_and_operators.go:13:15: (a + b) * 2 escapes to heap
./shifts_and_operators.go:14:9: a - (b - 1) escapes to heap
./shifts_and_operators.go:15:12: a << uint(2) | b >> uint(1) escapes to heap
./shifts_and_operators.go:16:9: a &^ b escapes to heap
./shifts_and_operators.go:17:7: -a escapes to heap
./shifts_and_operators.go:18:7: ^a escapes to heap
./shifts_and_operators.go:19:7: !(a > b) escapes to heap
./shifts_and_operators.go:20:24: a == b && b != 3 || a <= 1 escapes to heap
./shifts_and_operators.go:21:18: float64(a) / 2 escapes to heap
./shifts_and_operators.go:22:11: int8(a) escapes to heap
./shifts_and_operators.go:23:9: a % b escapes to heap
./shifts_and_operators.go:26:9: a << u escapes to heap
./shifts_and_operators.go:27:15: []int{...}[0] escapes to heap
./shifts_and_operators.go:27:12: []int{...} does not escape
./shifts_and_operators.go:28:31: struct { a int; b int }{...}.b escapes to heap
./shifts_and_operators.go:29:7: *(&a) escapes to heap
./shifts_and_operators.go:30:13: string(rune(a)) escapes to heap
./shifts_and_operators.go:30:18: string(rune(a)) escapes to heap
