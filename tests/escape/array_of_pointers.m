./array_of_pointers.go:4:16: leaking param: a to result ~r0 level=0
./array_of_pointers.go:8:14: leaking param: a to result ~r0 level=1
./array_of_pointers.go:10:17: a does not escape
./array_of_pointers.go:10:29: leaking param: p
./array_of_pointers.go:13:6: moved to heap: g
./array_of_pointers.go:18:6: moved to heap: g
./array_of_pointers.go:26:2: moved to heap: y
