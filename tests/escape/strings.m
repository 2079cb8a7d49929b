./strings.go:6:13: a does not escape
./strings.go:6:16: b does not escape
./strings.go:6:44: a + b escapes to heap
./strings.go:8:12: a does not escape
./strings.go:8:15: b does not escape
./strings.go:8:44: a + b does not escape
./strings.go:10:12: a does not escape
./strings.go:10:15: b does not escape
./strings.go:10:18: c does not escape
./strings.go:10:68: a + "-" + b + "," + c + "!" escapes to heap
./strings.go:12:16: b does not escape
./strings.go:12:49: string(b) escapes to heap
./strings.go:14:14: s does not escape
./strings.go:14:47: ([]byte)(s) escapes to heap
./strings.go:16:15: s does not escape
./strings.go:17:14: ([]byte)(s) does not escape
./strings.go:17:14: zero-copy string->[]byte conversion
./strings.go:25:14: s does not escape
./strings.go:26:14: ([]byte)(s) does not escape
./strings.go:31:12: s does not escape
./strings.go:31:45: ([]rune)(s) escapes to heap
./strings.go:33:16: r does not escape
./strings.go:33:49: string(r) escapes to heap
./strings.go:35:46: string(r) escapes to heap
./strings.go:37:15: b does not escape
./strings.go:37:46: string(b) does not escape
./strings.go:47:84: ([]byte)("abc") does not escape
./strings.go:47:84: zero-copy string->[]byte conversion
./strings.go:48:76: []rune{...} does not escape
