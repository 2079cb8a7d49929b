./error_wrapping.go:31:24: ... argument does not escape
./error_wrapping.go:17:7: leaking param content: p
./error_wrapping.go:18:64: "line " + strconv.Itoa(p.Line) + " (" + p.Text + "): " + p.Err.Error() escapes to heap
./error_wrapping.go:21:7: leaking param: p to result ~r0 level=1
./error_wrapping.go:25:57: ... argument does not escape
./error_wrapping.go:25:72: int(c) escapes to heap
./error_wrapping.go:26:18: target does not escape
./error_wrapping.go:53:7: c does not escape
./error_wrapping.go:53:22: leaking param: line
./error_wrapping.go:70:21: ... argument does not escape
./error_wrapping.go:72:14: code(n) escapes to heap
./error_wrapping.go:74:20: ... argument does not escape
./error_wrapping.go:74:35: key escapes to heap
./error_wrapping.go:41:12: leaking param: src
./error_wrapping.go:47:21: &ParseError{...} escapes to heap
./error_wrapping.go:82:7: &ParseError{...} escapes to heap
./error_wrapping.go:99:7: moved to heap: pe
./error_wrapping.go:100:7: moved to heap: n
./error_wrapping.go:101:7: moved to heap: num
./error_wrapping.go:88:30: []string{...} does not escape
./error_wrapping.go:95:14: ... argument does not escape
./error_wrapping.go:95:24: c escapes to heap
./error_wrapping.go:98:14: ... argument does not escape
./error_wrapping.go:102:12: ... argument does not escape
./error_wrapping.go:102:13: "   " escapes to heap
./error_wrapping.go:104:13: ... argument does not escape
./error_wrapping.go:104:14: " line " escapes to heap
./error_wrapping.go:104:26: pe.Line escapes to heap
./error_wrapping.go:107:13: ... argument does not escape
./error_wrapping.go:107:14: " code " escapes to heap
./error_wrapping.go:107:27: int(n) escapes to heap
./error_wrapping.go:110:13: ... argument does not escape
./error_wrapping.go:110:14: " number " escapes to heap
./error_wrapping.go:110:29: num.Num escapes to heap
./error_wrapping.go:110:35: " by " escapes to heap
./error_wrapping.go:110:46: num.Func escapes to heap
./error_wrapping.go:112:14: ... argument does not escape
./error_wrapping.go:112:15: " syntax:" escapes to heap
./error_wrapping.go:112:36: errors.Is(err, ErrSyntax) escapes to heap
./error_wrapping.go:112:54: "fatal:" escapes to heap
./error_wrapping.go:112:73: errors.Is(err, ErrFatal) escapes to heap
./error_wrapping.go:115:13: ... argument does not escape
./error_wrapping.go:115:16: a == b escapes to heap
./error_wrapping.go:115:24: a == a escapes to heap
./error_wrapping.go:115:39: errors.Is(a, b) escapes to heap
./error_wrapping.go:115:56: errors.Is(nil, a) escapes to heap
./error_wrapping.go:115:83: errors.Unwrap(a) == nil escapes to heap
./error_wrapping.go:116:23: ... argument does not escape
./error_wrapping.go:116:43: code(200) escapes to heap
./error_wrapping.go:117:12: ... argument does not escape
./error_wrapping.go:117:39: joined.Error() escapes to heap
./error_wrapping.go:117:52: errors.Is(joined, ErrSyntax) escapes to heap
./error_wrapping.go:117:82: errors.Is(joined, ErrFatal) escapes to heap
./error_wrapping.go:118:19: ... argument does not escape
./error_wrapping.go:118:52: code(1) escapes to heap
./error_wrapping.go:119:13: ... argument does not escape
./error_wrapping.go:119:28: errors.Is(two, ErrFatal) escapes to heap
./error_wrapping.go:119:64: errors.Unwrap(two) == nil escapes to heap
./error_wrapping.go:120:12: ... argument does not escape
./error_wrapping.go:121:13: ... argument does not escape
./error_wrapping.go:121:28: mayFail(true) != nil escapes to heap
./error_wrapping.go:121:51: mayFail(false) != nil escapes to heap
./error_wrapping.go:121:74: mayFail(false) == (*ParseError)(nil) escapes to heap
./error_wrapping.go:122:23: ... argument does not escape
./error_wrapping.go:122:47: ... argument does not escape
./error_wrapping.go:122:62: &ParseError{...} escapes to heap
./error_wrapping.go:122:90: code(150) escapes to heap
./error_wrapping.go:126:14: ... argument does not escape
./error_wrapping.go:126:15: depth escapes to heap
