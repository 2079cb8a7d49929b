./moving_variable.go:11:18: p does not escape
./moving_variable.go:29:14: ... argument does not escape
./moving_variable.go:29:15: "x is" escapes to heap
./moving_variable.go:29:23: x escapes to heap
./moving_variable.go:29:26: "through two pointers:" escapes to heap
./moving_variable.go:29:51: *(*q) escapes to heap
./moving_variable.go:29:56: "same variable:" escapes to heap
./moving_variable.go:29:76: p == &x escapes to heap
./moving_variable.go:29:83: "sum:" escapes to heap
./moving_variable.go:29:91: s escapes to heap
