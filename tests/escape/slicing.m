./slicing.go:5:6: moved to heap: a
./slicing.go:15:12: leaking param: s to result ~r0 level=0
./slicing.go:17:14: leaking param: a to result ~r0 level=0
./slicing.go:19:12: leaking param: s to result ~r0 level=0
./slicing.go:21:11: leaking param: s to result ~r0 level=0
./slicing.go:28:7: leaking param: b to result ~r0 level=0
./slicing.go:37:53: []int{...} does not escape
./slicing.go:37:72: &[4]int{} does not escape
./slicing.go:37:100: []int{...} does not escape
