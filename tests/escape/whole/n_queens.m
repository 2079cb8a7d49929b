./n_queens.go:19:9: &board{...} escapes to heap
./n_queens.go:21:13: make([]int, n) escapes to heap
./n_queens.go:22:13: make([]bool, n) escapes to heap
./n_queens.go:23:13: make([]bool, 2 * n - 1) escapes to heap
./n_queens.go:24:13: make([]bool, 2 * n - 1) escapes to heap
./n_queens.go:28:7: b does not escape
./n_queens.go:32:7: b does not escape
./n_queens.go:36:7: b does not escape
./n_queens.go:40:20: append escapes to heap
./n_queens.go:56:7: b does not escape
./n_queens.go:90:13: ... argument does not escape
./n_queens.go:90:69: n escapes to heap
./n_queens.go:90:73: b.solutions escapes to heap
./n_queens.go:90:85: fast escapes to heap
./n_queens.go:90:92: b.tries escapes to heap
./n_queens.go:92:13: ... argument does not escape
./n_queens.go:95:15: ... argument does not escape
./n_queens.go:95:16: "  no solution" escapes to heap
