./assignment_operators.go:6:7: a does not escape
./assignment_operators.go:6:19: leaking param: t
./assignment_operators.go:8:12: parts does not escape
./assignment_operators.go:11:12: p + "," escapes to heap
./assignment_operators.go:18:13: leaking param: s
./assignment_operators.go:24:29: []string{...} does not escape
