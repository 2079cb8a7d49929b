./division.go:5:10: leaking param: name
./division.go:5:23: f does not escape
./division.go:6:8: func literal does not escape
./division.go:8:15: ... argument does not escape
./division.go:8:16: name escapes to heap
./division.go:8:22: "panics:" escapes to heap
./division.go:11:13: ... argument does not escape
./division.go:11:14: name escapes to heap
./division.go:11:21: f() escapes to heap
./division.go:15:28: [][2]int{...} does not escape
./division.go:17:14: ... argument does not escape
./division.go:17:15: a escapes to heap
./division.go:17:18: b escapes to heap
./division.go:17:22: a / b escapes to heap
./division.go:17:27: a % b escapes to heap
./division.go:17:41: a / b * b + a % b == a escapes to heap
./division.go:19:25: []int{...} does not escape
./division.go:20:12: ... argument does not escape
./division.go:20:18: 12345 / d escapes to heap
./division.go:20:22: ":" escapes to heap
./division.go:20:33: -12345 % d escapes to heap
./division.go:20:37: " " escapes to heap
./division.go:24:13: ... argument does not escape
./division.go:24:15: n / 2 escapes to heap
./division.go:24:20: n / 4 escapes to heap
./division.go:24:25: n / 8 escapes to heap
./division.go:24:30: n % 2 escapes to heap
./division.go:24:35: n % 4 escapes to heap
./division.go:24:40: n % 8 escapes to heap
./division.go:24:45: n / 3 escapes to heap
./division.go:24:50: n / 10 escapes to heap
./division.go:24:56: n % 10 escapes to heap
./division.go:24:62: n / -1 escapes to heap
./division.go:24:68: n % -1 escapes to heap
./division.go:24:74: n / 1 escapes to heap
./division.go:26:13: ... argument does not escape
./division.go:26:15: u / uint32(3) escapes to heap
./division.go:26:20: u % uint32(3) escapes to heap
./division.go:26:25: u / uint32(10) escapes to heap
./division.go:26:31: u % uint32(1000) escapes to heap
./division.go:26:39: u / uint32(2147483648) escapes to heap
./division.go:26:65: uint64(922337203685477580) escapes to heap
./division.go:26:85: uint64(5) escapes to heap
./division.go:29:17: func literal does not escape
./division.go:30:17: func literal does not escape
./division.go:31:17: func literal does not escape
./division.go:32:17: func literal does not escape
./division.go:33:16: func literal does not escape
./division.go:34:14: func literal does not escape
./division.go:36:13: ... argument does not escape
./division.go:36:15: 1 / fz escapes to heap
./division.go:36:22: -1 / fz escapes to heap
./division.go:36:33: fz / fz == fz / fz escapes to heap
