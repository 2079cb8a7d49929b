./min_max.go:4:12: leaking param: a to result ~r0 level=0
./min_max.go:4:15: leaking param: b to result ~r0 level=0
./min_max.go:8:11: a does not escape
./min_max.go:8:14: leaking param: b to result ~r0 level=0
./min_max.go:8:45: a + "x" escapes to heap
