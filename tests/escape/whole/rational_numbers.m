./rational_numbers.go:26:27: ... argument does not escape
./rational_numbers.go:26:41: n escapes to heap
./rational_numbers.go:26:44: d escapes to heap
./rational_numbers.go:43:15: leaking param: s
./rational_numbers.go:44:8: func literal does not escape
./rational_numbers.go:46:20: ... argument does not escape
./rational_numbers.go:46:37: s escapes to heap
./rational_numbers.go:61:34: whole + frac does not escape
./rational_numbers.go:92:20: ... argument does not escape
./rational_numbers.go:92:31: a.num escapes to heap
./rational_numbers.go:92:38: a.den escapes to heap
./rational_numbers.go:97:7: p does not escape
./rational_numbers.go:105:7: p does not escape
./rational_numbers.go:105:19: q does not escape
./rational_numbers.go:106:11: make(Poly, len(p) + len(q) - 1) escapes to heap
./rational_numbers.go:118:7: p does not escape
./rational_numbers.go:120:13: append escapes to heap
./rational_numbers.go:125:7: p does not escape
./rational_numbers.go:137:14: "x^" + strconv.Itoa(i) escapes to heap
./rational_numbers.go:139:17: append does not escape
./rational_numbers.go:153:15: append escapes to heap
./rational_numbers.go:184:14: ... argument does not escape
./rational_numbers.go:184:15: "recovered:" escapes to heap
./rational_numbers.go:184:43: errors.Is(err, ErrZero) escapes to heap
./rational_numbers.go:185:20: fmt.Sprintf("giving up: %v", ... argument...) escapes to heap
./rational_numbers.go:185:20: ... argument does not escape
./rational_numbers.go:164:13: ... argument does not escape
./rational_numbers.go:164:14: half escapes to heap
./rational_numbers.go:164:20: third escapes to heap
./rational_numbers.go:164:35: Rat.Add(half, third) escapes to heap
./rational_numbers.go:164:52: Rat.Sub(half, third) escapes to heap
./rational_numbers.go:164:69: Rat.Mul(half, third) escapes to heap
./rational_numbers.go:164:86: Rat.Div(half, third) escapes to heap
./rational_numbers.go:164:103: Rat.Cmp(half, third) escapes to heap
./rational_numbers.go:164:117: half == must(int64(4), int64(8)) escapes to heap
./rational_numbers.go:165:28: []string{...} does not escape
./rational_numbers.go:168:15: ... argument does not escape
./rational_numbers.go:168:30: errors.Is(err, ErrZero) escapes to heap
./rational_numbers.go:168:55: errors.Is(err, strconv.ErrSyntax) escapes to heap
./rational_numbers.go:171:14: ... argument does not escape
./rational_numbers.go:171:15: r escapes to heap
./rational_numbers.go:171:25: Rat.Float(r) escapes to heap
./rational_numbers.go:171:38: continued(r) escapes to heap
./rational_numbers.go:173:11: Poly{...} escapes to heap
./rational_numbers.go:174:11: Poly{...} escapes to heap
./rational_numbers.go:175:13: ... argument does not escape
./rational_numbers.go:175:14: p escapes to heap
./rational_numbers.go:175:17: "|" escapes to heap
./rational_numbers.go:175:22: q escapes to heap
./rational_numbers.go:175:25: "|" escapes to heap
./rational_numbers.go:175:35: Poly.Mul(p, q) escapes to heap
./rational_numbers.go:175:40: "|" escapes to heap
./rational_numbers.go:175:53: Poly.Derive(p) escapes to heap
./rational_numbers.go:175:57: "|" escapes to heap
./rational_numbers.go:175:66: Poly{} escapes to heap
./rational_numbers.go:175:66: Poly{} escapes to heap
./rational_numbers.go:176:13: ... argument does not escape
./rational_numbers.go:176:20: Poly.Eval(p, third) escapes to heap
./rational_numbers.go:176:42: Poly.Eval(Poly.Mul(p, q), half) escapes to heap
./rational_numbers.go:176:66: Rat.Mul(Poly.Eval(p, half), Poly.Eval(q, half)) escapes to heap
./rational_numbers.go:181:12: ... argument does not escape
./rational_numbers.go:181:29: h escapes to heap
./rational_numbers.go:181:39: Rat.Float(h) escapes to heap
./rational_numbers.go:181:48: []Rat{...} escapes to heap
./rational_numbers.go:181:48: []Rat{...} escapes to heap
./rational_numbers.go:182:8: func literal does not escape
./rational_numbers.go:187:13: ... argument does not escape
./rational_numbers.go:187:22: Rat.Div(half, Rat{...}) escapes to heap
