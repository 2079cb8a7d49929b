./multiple_results.go:6:37: new(int) escapes to heap
./multiple_results.go:6:47: new(int) escapes to heap
./multiple_results.go:8:11: leaking param: p to result ~r1 level=0
./multiple_results.go:8:14: leaking param: q to result ~r0 level=0
./multiple_results.go:10:10: p does not escape
./multiple_results.go:10:13: q does not escape
./multiple_results.go:18:5: moved to heap: y
