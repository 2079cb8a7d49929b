./recursion_to_the_limit.go:20:14: ... argument does not escape
./recursion_to_the_limit.go:20:15: "level" escapes to heap
./recursion_to_the_limit.go:20:24: n escapes to heap
./recursion_to_the_limit.go:40:28: ... argument does not escape
./recursion_to_the_limit.go:40:29: "never printed:" escapes to heap
./recursion_to_the_limit.go:39:13: ... argument does not escape
./recursion_to_the_limit.go:39:14: "limit" escapes to heap
./recursion_to_the_limit.go:39:23: limit escapes to heap
./recursion_to_the_limit.go:40:8: func literal does not escape
./recursion_to_the_limit.go:41:13: ... argument does not escape
./recursion_to_the_limit.go:41:18: down(1) escapes to heap
