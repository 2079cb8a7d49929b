./stack_overflow.go:11:13: ... argument does not escape
./stack_overflow.go:11:14: "previous limit" escapes to heap
./stack_overflow.go:11:49: debug.SetMaxStack(1048576) escapes to heap
./stack_overflow.go:12:20: "not run: a stack overflow is not a panic" escapes to heap
./stack_overflow.go:12:19: ... argument does not escape
./stack_overflow.go:13:8: func literal does not escape
./stack_overflow.go:14:13: ... argument does not escape
./stack_overflow.go:14:18: down(0) escapes to heap
