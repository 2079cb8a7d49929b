./complex_numbers.go:41:13: ... argument does not escape
./complex_numbers.go:41:15: z + w escapes to heap
./complex_numbers.go:41:20: z - w escapes to heap
./complex_numbers.go:41:25: z * w escapes to heap
./complex_numbers.go:41:30: z / w escapes to heap
./complex_numbers.go:41:34: -z escapes to heap
./complex_numbers.go:41:38: same escapes to heap
./complex_numbers.go:46:13: ... argument does not escape
./complex_numbers.go:46:14: z escapes to heap
./complex_numbers.go:46:21: real(z) escapes to heap
./complex_numbers.go:46:30: imag(z) escapes to heap
./complex_numbers.go:49:13: ... argument does not escape
./complex_numbers.go:49:16: z == z escapes to heap
./complex_numbers.go:49:24: z != w escapes to heap
./complex_numbers.go:49:32: z == (5 + 0i) escapes to heap
./complex_numbers.go:49:40: w == (1 + -2i) escapes to heap
./complex_numbers.go:52:13: ... argument does not escape
./complex_numbers.go:52:15: c * d escapes to heap
./complex_numbers.go:52:20: c / d escapes to heap
./complex_numbers.go:52:25: c + d escapes to heap
./complex_numbers.go:52:30: c - d escapes to heap
./complex_numbers.go:52:34: -c escapes to heap
./complex_numbers.go:52:40: c == d escapes to heap
./complex_numbers.go:52:50: real(c) escapes to heap
./complex_numbers.go:52:59: imag(d) escapes to heap
./complex_numbers.go:56:13: ... argument does not escape
./complex_numbers.go:56:14: c escapes to heap
./complex_numbers.go:56:27: complex128(c) escapes to heap
./complex_numbers.go:56:41: complex64(complex128(c) * (1e+30 + 0i) * (1e+10 + 0i)) escapes to heap
./complex_numbers.go:57:13: ... argument does not escape
./complex_numbers.go:57:14: (2.5 + 0.5i) escapes to heap
./complex_numbers.go:57:17: 2.5 escapes to heap
./complex_numbers.go:57:21: 1 escapes to heap
./complex_numbers.go:57:25: (-1 + 0i) escapes to heap
./complex_numbers.go:57:33: 0 escapes to heap
./complex_numbers.go:57:42: 0 escapes to heap
./complex_numbers.go:58:13: ... argument does not escape
./complex_numbers.go:58:21: complex(float64(.autotmp_5), .autotmp_6) escapes to heap
./complex_numbers.go:59:13: ... argument does not escape
./complex_numbers.go:59:13: .autotmp_7 escapes to heap
./complex_numbers.go:59:13: .autotmp_8 escapes to heap
./complex_numbers.go:60:13: ... argument does not escape
./complex_numbers.go:60:13: .autotmp_9 escapes to heap
./complex_numbers.go:60:13: .autotmp_10 escapes to heap
./complex_numbers.go:61:13: ... argument does not escape
./complex_numbers.go:61:24: C.Conj(named) escapes to heap
./complex_numbers.go:61:33: named * named escapes to heap
./complex_numbers.go:61:50: C(global) / named escapes to heap
./complex_numbers.go:64:12: ... argument does not escape
./complex_numbers.go:64:27: x escapes to heap
./complex_numbers.go:64:30: x escapes to heap
./complex_numbers.go:64:37: real(x) escapes to heap
./complex_numbers.go:66:13: ... argument does not escape
./complex_numbers.go:66:21: complex(float64(1 << s), 2) escapes to heap
./complex_numbers.go:66:55: complex64((5 + 0i)) escapes to heap
./complex_numbers.go:66:70: (2.5 + 0i) escapes to heap
./complex_numbers.go:94:12: ... argument does not escape
./complex_numbers.go:94:13: "-" escapes to heap
./complex_numbers.go:97:12: ... argument does not escape
./complex_numbers.go:97:13: "~" escapes to heap
./complex_numbers.go:71:20: []float64{...} does not escape
./complex_numbers.go:78:15: ... argument does not escape
./complex_numbers.go:78:16: q escapes to heap
./complex_numbers.go:78:19: p escapes to heap
./complex_numbers.go:78:24: x == y escapes to heap
./complex_numbers.go:78:30: " " escapes to heap
./complex_numbers.go:85:13: ... argument does not escape
./complex_numbers.go:85:27: (1 + 2i) / (complex(zero, zero)) escapes to heap
./complex_numbers.go:85:76: complex64(complex(1, zero)) / complex64(complex(zero, zero)) escapes to heap
./complex_numbers.go:86:13: ... argument does not escape
./complex_numbers.go:86:15: (1 + 0i) / (complex(inf, nan)) escapes to heap
./complex_numbers.go:86:56: (1 + 1i) escapes to heap
./complex_numbers.go:86:99: (5e-309 + 5e-309i) escapes to heap
./complex_numbers.go:148:12: moved to heap: z
./complex_numbers.go:149:10: func literal escapes to heap
./complex_numbers.go:154:40: ... argument does not escape
./complex_numbers.go:154:41: "deferred" escapes to heap
./complex_numbers.go:154:53: z escapes to heap
./complex_numbers.go:106:13: ... argument does not escape
./complex_numbers.go:106:14: p escapes to heap
./complex_numbers.go:106:17: q escapes to heap
./complex_numbers.go:106:22: p == q escapes to heap
./complex_numbers.go:106:30: p == point{...} escapes to heap
./complex_numbers.go:109:13: ... argument does not escape
./complex_numbers.go:109:15: q.w escapes to heap
./complex_numbers.go:109:23: *pw == q.w escapes to heap
./complex_numbers.go:110:12: make([]complex128, 3, 10) escapes to heap
./complex_numbers.go:112:13: append escapes to heap
./complex_numbers.go:116:13: ... argument does not escape
./complex_numbers.go:116:14: zs escapes to heap
./complex_numbers.go:116:21: len(zs) escapes to heap
./complex_numbers.go:116:27: table escapes to heap
./complex_numbers.go:116:42: table[3] * complex64((10 + 0i)) escapes to heap
./complex_numbers.go:120:13: ... argument does not escape
./complex_numbers.go:120:14: arr escapes to heap
./complex_numbers.go:120:19: brr escapes to heap
./complex_numbers.go:120:28: arr == brr escapes to heap
./complex_numbers.go:121:28: map[complex128]string{...} escapes to heap
./complex_numbers.go:125:13: ... argument does not escape
./complex_numbers.go:125:20: len(m) escapes to heap
./complex_numbers.go:125:26: m[(0 + 1i)] escapes to heap
./complex_numbers.go:125:33: m[(0 + 0i)] escapes to heap
./complex_numbers.go:125:38: ok escapes to heap
./complex_numbers.go:126:26: map[complex64]int{...} escapes to heap
./complex_numbers.go:129:13: ... argument does not escape
./complex_numbers.go:130:27: map[point]complex64{...} does not escape
./complex_numbers.go:132:13: ... argument does not escape
./complex_numbers.go:132:16: mp[p] escapes to heap
./complex_numbers.go:132:23: mp[q] escapes to heap
./complex_numbers.go:133:23: complex64((1 + 0i)) does not escape
./complex_numbers.go:134:16: (1 + 0i) does not escape
./complex_numbers.go:135:13: ... argument does not escape
./complex_numbers.go:135:16: a == b escapes to heap
./complex_numbers.go:135:24: a == complex64((1 + 0i)) escapes to heap
./complex_numbers.go:135:36: complex64((1 + 0i)) does not escape
./complex_numbers.go:135:43: b == (1 + 0i) escapes to heap
./complex_numbers.go:135:56: (1 + 0i) does not escape
./complex_numbers.go:135:63: a == any(complex64((1 + 0i))) escapes to heap
./complex_numbers.go:135:79: any(complex64((1 + 0i))) does not escape
./complex_numbers.go:135:91: boxed == (2 + 2i) escapes to heap
./complex_numbers.go:135:95: (2 + 2i) does not escape
./complex_numbers.go:138:14: ... argument does not escape
./complex_numbers.go:138:15: "complex64" escapes to heap
./complex_numbers.go:138:28: z escapes to heap
./complex_numbers.go:140:14: ... argument does not escape
./complex_numbers.go:140:15: "complex128" escapes to heap
./complex_numbers.go:140:30: z * z escapes to heap
./complex_numbers.go:144:14: ... argument does not escape
./complex_numbers.go:144:15: "three" escapes to heap
./complex_numbers.go:146:14: ... argument does not escape
./complex_numbers.go:146:15: "found" escapes to heap
./complex_numbers.go:148:7: func literal does not escape
./complex_numbers.go:151:13: ... argument does not escape
./complex_numbers.go:151:15: f() escapes to heap
./complex_numbers.go:151:20: f() escapes to heap
./complex_numbers.go:151:25: f() escapes to heap
./complex_numbers.go:152:17: any((0 + 3i)) does not escape
./complex_numbers.go:153:13: ... argument does not escape
./complex_numbers.go:153:14: ch escapes to heap
./complex_numbers.go:153:18: err escapes to heap
./complex_numbers.go:154:8: func literal does not escape
./complex_numbers.go:156:10: any(global) does not escape
./complex_numbers.go:162:13: ... argument does not escape
./complex_numbers.go:162:14: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:162:17: complex64((0.1 + 1e+20i)) escapes to heap
./complex_numbers.go:162:31: []complex64{...} escapes to heap
./complex_numbers.go:162:31: []complex64{...} escapes to heap
./complex_numbers.go:162:36: &point{...} escapes to heap
./complex_numbers.go:163:12: ... argument does not escape
./complex_numbers.go:163:32: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:163:35: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:163:38: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:163:41: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:164:12: ... argument does not escape
./complex_numbers.go:164:59: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:164:62: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:164:65: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:164:68: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:164:71: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:164:74: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:164:77: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:165:12: ... argument does not escape
./complex_numbers.go:165:39: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:165:42: complex64((0.1 + 1e+20i)) escapes to heap
./complex_numbers.go:165:45: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:165:48: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:165:51: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:165:54: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:165:57: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:166:12: ... argument does not escape
./complex_numbers.go:166:33: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:166:36: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:166:39: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:166:42: named escapes to heap
./complex_numbers.go:166:49: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:167:12: ... argument does not escape
./complex_numbers.go:167:42: complex(math.Inf(1), math.NaN()) escapes to heap
./complex_numbers.go:167:76: complex(math.Inf(-1), math.Copysign(0, -1)) escapes to heap
./complex_numbers.go:167:115: (0 + -0.333333i) escapes to heap
./complex_numbers.go:167:120: (1.25 + -3.5i) escapes to heap
./complex_numbers.go:168:12: ... argument does not escape
./complex_numbers.go:168:31: point{...} escapes to heap
./complex_numbers.go:168:66: map[string]complex128{...} escapes to heap
./complex_numbers.go:180:13: ... argument does not escape
./complex_numbers.go:180:20: string(" .:-=+*#%@"[n * 9 / 60]) escapes to heap
./complex_numbers.go:180:33: string(" .:-=+*#%@"[n * 9 / 60]) escapes to heap
./complex_numbers.go:186:10: a does not escape
./complex_numbers.go:191:19: make([]complex128, n / 2) does not escape
./complex_numbers.go:191:44: make([]complex128, n / 2) does not escape
./complex_numbers.go:228:14: ... argument does not escape
./complex_numbers.go:229:11: (3 + 4i) escapes to heap
./complex_numbers.go:218:19: []complex128{...} escapes to heap
./complex_numbers.go:220:12: ... argument does not escape
./complex_numbers.go:220:23: a escapes to heap
./complex_numbers.go:223:13: ... argument does not escape
./complex_numbers.go:223:31: math.Abs(real(z)) escapes to heap
./complex_numbers.go:227:8: func literal does not escape
