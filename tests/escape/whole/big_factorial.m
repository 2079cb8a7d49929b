./big_factorial.go:15:13: append escapes to heap
./big_factorial.go:20:7: n does not escape
./big_factorial.go:21:11: make(Nat, 0, len(n) + 1) escapes to heap
./big_factorial.go:25:13: append escapes to heap
./big_factorial.go:29:13: append escapes to heap
./big_factorial.go:34:7: n does not escape
./big_factorial.go:34:18: m does not escape
./big_factorial.go:38:11: make(Nat, len(n), len(n) + 1) escapes to heap
./big_factorial.go:52:13: append escapes to heap
./big_factorial.go:57:7: n does not escape
./big_factorial.go:57:18: m does not escape
./big_factorial.go:58:11: make(Nat, len(n) + len(m)) escapes to heap
./big_factorial.go:74:7: n does not escape
./big_factorial.go:82:7: n does not escape
./big_factorial.go:87:26: ... argument does not escape
./big_factorial.go:87:28: n[len(n) - 1] escapes to heap
./big_factorial.go:89:28: ... argument does not escape
./big_factorial.go:89:38: n[i] escapes to heap
./big_factorial.go:95:10: Nat{...} escapes to heap
./big_factorial.go:102:12: b does not escape
./big_factorial.go:113:15: s does not escape
./big_factorial.go:121:28: []uint32{...} does not escape
./big_factorial.go:124:14: ... argument does not escape
./big_factorial.go:124:55: n escapes to heap
./big_factorial.go:124:61: len(f) escapes to heap
./big_factorial.go:124:74: digitSum(f) escapes to heap
./big_factorial.go:124:80: f[:12] escapes to heap
./big_factorial.go:124:88: f[len(f) - 30:] escapes to heap
./big_factorial.go:127:13: ... argument does not escape
./big_factorial.go:127:28: n escapes to heap
./big_factorial.go:127:31: f escapes to heap
./big_factorial.go:133:13: ... argument does not escape
./big_factorial.go:133:14: "fib(300) =" escapes to heap
./big_factorial.go:133:28: b escapes to heap
./big_factorial.go:135:13: ... argument does not escape
./big_factorial.go:135:14: "2^127 =" escapes to heap
./big_factorial.go:135:25: p escapes to heap
./big_factorial.go:135:28: "mod 97 =" escapes to heap
./big_factorial.go:135:45: Nat.Mod(p, uint32(97)) escapes to heap
./big_factorial.go:136:13: ... argument does not escape
./big_factorial.go:136:47: Nat.Mul(FromInt(uint64(18446744073709551615)), FromInt(uint64(18446744073709551615))) escapes to heap
./big_factorial.go:137:13: ... argument does not escape
./big_factorial.go:137:17: Nat(nil) escapes to heap
./big_factorial.go:137:29: power(FromInt(uint64(10)), uint(18)) escapes to heap
./big_factorial.go:137:70: Nat.Add(FromInt(uint64(999999999)), Nat{...}) escapes to heap
./big_factorial.go:137:74: Nat{...} does not escape
./big_factorial.go:140:13: ... argument does not escape
./big_factorial.go:140:35: d escapes to heap
./big_factorial.go:140:47: Nat.Mod(check, d) escapes to heap
