./params_to_results.go:9:11: leaking param: p to result ~r0 level=0
./params_to_results.go:11:12: leaking param: p to result r level=0
./params_to_results.go:13:13: a does not escape
./params_to_results.go:13:16: leaking param: b to result y level=0
./params_to_results.go:15:12: leaking param: p to result ~r0 level=1
./params_to_results.go:17:11: leaking param: p to result ~r0 level=2
./params_to_results.go:19:12: leaking param: s to result ~r0 level=0
./params_to_results.go:21:14: leaking param: s to result ~r0 level=1
./params_to_results.go:23:11: leaking param: s to result ~r0 level=0
./params_to_results.go:25:12: leaking param: p to result ~r0 level=0
./params_to_results.go:27:20: q does not escape
./params_to_results.go:31:10: leaking param: p
./params_to_results.go:33:12: leaking param: p
./params_to_results.go:36:2: moved to heap: x
./params_to_results.go:39:42: &pair{...} does not escape
./params_to_results.go:39:62: &pair{...} does not escape
./params_to_results.go:39:88: []int{...} does not escape
./params_to_results.go:39:115: []*int{...} does not escape
