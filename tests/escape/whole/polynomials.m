./polynomials.go:14:7: leaking param: p to result ~r0 level=0
./polynomials.go:22:7: p does not escape
./polynomials.go:24:7: p does not escape
./polynomials.go:31:7: p does not escape
./polynomials.go:31:19: q does not escape
./polynomials.go:35:13: append escapes to heap
./polynomials.go:42:7: p does not escape
./polynomials.go:43:11: make(Poly, len(p)) escapes to heap
./polynomials.go:50:7: p does not escape
./polynomials.go:50:19: q does not escape
./polynomials.go:54:11: make(Poly, len(p) + len(q) - 1) escapes to heap
./polynomials.go:63:7: p does not escape
./polynomials.go:63:22: q does not escape
./polynomials.go:66:9: "polynomial division by zero" escapes to heap
./polynomials.go:68:14: append escapes to heap
./polynomials.go:72:12: make(Poly, len(p) - len(q) + 1) escapes to heap
./polynomials.go:83:7: p does not escape
./polynomials.go:87:11: make(Poly, len(p) - 1) escapes to heap
./polynomials.go:95:7: func literal does not escape
./polynomials.go:100:7: p does not escape
./polynomials.go:104:11: make([]complex128, n) escapes to heap
./polynomials.go:122:13: z escapes to heap
./polynomials.go:122:16: func literal does not escape
./polynomials.go:135:17: ... argument does not escape
./polynomials.go:135:18: re escapes to heap
./polynomials.go:137:18: ... argument does not escape
./polynomials.go:137:26: im escapes to heap
./polynomials.go:139:17: ... argument does not escape
./polynomials.go:139:18: c escapes to heap
./polynomials.go:145:12: s + "x" escapes to heap
./polynomials.go:147:20: ... argument does not escape
./polynomials.go:147:31: s escapes to heap
./polynomials.go:147:34: power escapes to heap
./polynomials.go:150:7: p does not escape
./polynomials.go:154:18: append does not escape
./polynomials.go:163:10: leaking param: a to result ~r0 level=0
./polynomials.go:168:19: make([]complex128, n / 2) escapes to heap
./polynomials.go:168:44: make([]complex128, n / 2) escapes to heap
./polynomials.go:178:13: make([]complex128, n) escapes to heap
./polynomials.go:186:7: p does not escape
./polynomials.go:186:23: q does not escape
./polynomials.go:191:14: p does not escape
./polynomials.go:191:9: func literal does not escape
./polynomials.go:192:36: []complex128{} escapes to heap
./polynomials.go:192:23: append escapes to heap
./polynomials.go:192:51: make([]complex128, n - len(p)) does not escape
./polynomials.go:192:16: append escapes to heap
./polynomials.go:230:28: ... argument does not escape
./polynomials.go:230:29: "recovered:" escapes to heap
./polynomials.go:206:11: Poly{...} escapes to heap
./polynomials.go:207:11: Poly{...} escapes to heap
./polynomials.go:208:13: ... argument does not escape
./polynomials.go:208:14: "p =" escapes to heap
./polynomials.go:208:21: p escapes to heap
./polynomials.go:209:13: ... argument does not escape
./polynomials.go:209:14: "q =" escapes to heap
./polynomials.go:209:21: q escapes to heap
./polynomials.go:209:24: "degree" escapes to heap
./polynomials.go:209:42: Poly.Degree(q) escapes to heap
./polynomials.go:209:63: Poly.Degree(Poly{...}) escapes to heap
./polynomials.go:209:50: Poly{...} does not escape
./polynomials.go:210:13: ... argument does not escape
./polynomials.go:210:14: "p+q =" escapes to heap
./polynomials.go:210:28: Poly.Add(p, q) escapes to heap
./polynomials.go:211:13: ... argument does not escape
./polynomials.go:211:14: "p-p =" escapes to heap
./polynomials.go:211:28: Poly.Add(p, Poly.Scale(p, (-1 + 0i))) escapes to heap
./polynomials.go:212:13: ... argument does not escape
./polynomials.go:212:14: "pq =" escapes to heap
./polynomials.go:212:27: Poly.Mul(p, q) escapes to heap
./polynomials.go:213:13: ... argument does not escape
./polynomials.go:213:14: "fast =" escapes to heap
./polynomials.go:213:33: Poly.MulFast(p, q) escapes to heap
./polynomials.go:215:13: ... argument does not escape
./polynomials.go:215:14: quo escapes to heap
./polynomials.go:215:19: "rest" escapes to heap
./polynomials.go:215:27: rem escapes to heap
./polynomials.go:216:13: ... argument does not escape
./polynomials.go:216:14: "p' =" escapes to heap
./polynomials.go:216:30: Poly.Derive(p) escapes to heap
./polynomials.go:216:34: "p'' =" escapes to heap
./polynomials.go:216:60: Poly.Derive(Poly.Derive(p)) escapes to heap
./polynomials.go:217:13: ... argument does not escape
./polynomials.go:217:18: Poly.At(p, (2 + 0i)) escapes to heap
./polynomials.go:217:27: Poly.At(p, (0 + 1i)) escapes to heap
./polynomials.go:217:37: Poly.At(p, (2 + -3i)) escapes to heap
./polynomials.go:217:54: Poly.At(q, (0 + 1i)) == (0 + 0i) escapes to heap
./polynomials.go:218:12: ... argument does not escape
./polynomials.go:218:45: Poly.Roots(p) escapes to heap
./polynomials.go:218:56: Poly.Roots(q) escapes to heap
./polynomials.go:218:83: Poly.Roots(Poly{...}) escapes to heap
./polynomials.go:218:64: Poly{...} does not escape
./polynomials.go:218:106: Poly.Roots(Poly{...}) escapes to heap
./polynomials.go:218:91: Poly{...} does not escape
./polynomials.go:220:13: ... argument does not escape
./polynomials.go:220:23: cmplx.Abs(complex128(z)) escapes to heap
./polynomials.go:220:44: real(z) escapes to heap
./polynomials.go:220:53: imag(z) escapes to heap
./polynomials.go:220:59: z * z escapes to heap
./polynomials.go:220:65: z == complex64((3 + 4i)) escapes to heap
./polynomials.go:220:74: -z escapes to heap
./polynomials.go:220:79: complex64((1 + 0i)) / z escapes to heap
./polynomials.go:221:12: ... argument does not escape
./polynomials.go:221:32: complex64((3 + 4i)) escapes to heap
./polynomials.go:221:35: complex64((3 + 4i)) escapes to heap
./polynomials.go:221:42: real(z) escapes to heap
./polynomials.go:221:56: cmplx.Exp((0 + 3.14159i)) escapes to heap
./polynomials.go:222:13: ... argument does not escape
./polynomials.go:222:24: cmplx.Sqrt((-1 + 0i)) escapes to heap
./polynomials.go:222:40: cmplx.Conj((2 + 1i)) escapes to heap
./polynomials.go:222:59: cmplx.IsNaN(cmplx.NaN()) escapes to heap
./polynomials.go:222:83: cmplx.Inf() escapes to heap
./polynomials.go:222:98: cmplx.Phase((-1 + 0i)) escapes to heap
./polynomials.go:224:13: ... argument does not escape
./polynomials.go:224:14: (5 + 5i) escapes to heap
./polynomials.go:224:21: 5 escapes to heap
./polynomials.go:224:33: 5.5 escapes to heap
./polynomials.go:225:31: map[complex128]string{...} does not escape
./polynomials.go:226:13: ... argument does not escape
./polynomials.go:226:18: seen[(-1 + 0i)] escapes to heap
./polynomials.go:226:31: seen[cmplx.Sqrt((-1 + 0i))] escapes to heap
./polynomials.go:226:52: len(seen) escapes to heap
./polynomials.go:226:68: seen[(0 + 0i)] == "" escapes to heap
./polynomials.go:227:16: (1 + 1i) does not escape
./polynomials.go:229:13: ... argument does not escape
./polynomials.go:229:14: isComplex escapes to heap
./polynomials.go:229:27: v == (1 + 1i) escapes to heap
./polynomials.go:229:37: (1 + 1i) does not escape
./polynomials.go:229:47: v != any(complex64((1 + 1i))) escapes to heap
./polynomials.go:229:63: any(complex64((1 + 1i))) does not escape
./polynomials.go:230:8: func literal does not escape
./polynomials.go:231:15: Poly{...} does not escape
