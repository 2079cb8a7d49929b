./moving_variable.go:11:18: p does not escape
./moving_variable.go:30:14: ... argument does not escape
./moving_variable.go:30:15: "x is" escapes to heap
./moving_variable.go:30:23: x escapes to heap
./moving_variable.go:30:26: "through two pointers:" escapes to heap
./moving_variable.go:30:51: *(*q) escapes to heap
./moving_variable.go:30:56: "same variable:" escapes to heap
./moving_variable.go:30:76: p == &x escapes to heap
./moving_variable.go:30:83: "sum:" escapes to heap
./moving_variable.go:30:91: s escapes to heap
