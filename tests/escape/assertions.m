./assertions.go:6:14: leaking param: x to result ~r0 level=0
./assertions.go:8:12: leaking param: x to result ~r0 level=1
./assertions.go:10:13: leaking param: x to result ~r0 level=0
./assertions.go:12:14: leaking param: x to result ~r0 level=0
./assertions.go:17:12: leaking param: x to result ~r0 level=1
./assertions.go:24:12: leaking param: x to result ~r0 level=0
./assertions.go:29:13: x does not escape
./assertions.go:34:50: struct { p *int; q *int }{...} does not escape
./assertions.go:34:99: []int{...} does not escape
./assertions.go:34:99: []int{...} does not escape
./assertions.go:34:112: 1 does not escape
./assertions.go:34:130: 4 does not escape
