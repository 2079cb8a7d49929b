./zero_copy.go:4:10: b does not escape
./zero_copy.go:6:12: b does not escape
./zero_copy.go:10:21: ([]byte)(s) does not escape
./zero_copy.go:10:21: zero-copy string->[]byte conversion
./zero_copy.go:11:15: ([]byte)(s) does not escape
./zero_copy.go:12:14: ([]byte)(s) does not escape
./zero_copy.go:13:12: append does not escape
./zero_copy.go:14:14: ([]byte)(s) does not escape
./zero_copy.go:16:14: ([]byte)(s) does not escape
./zero_copy.go:18:14: ([]byte)("constant") does not escape
./zero_copy.go:18:14: zero-copy string->[]byte conversion
