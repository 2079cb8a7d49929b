./printing.go:8:18: s + "b" does not escape
./printing.go:10:14: ([]byte)(s) does not escape
./printing.go:10:14: zero-copy string->[]byte conversion
./printing.go:11:17: string(b) does not escape
