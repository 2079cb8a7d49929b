./uncaught_nil_dereference.go:8:11: leaking param: n to result ~r0 level=0
./uncaught_nil_dereference.go:17:7: &node{...} does not escape
./uncaught_nil_dereference.go:17:19: &node{} does not escape
