./errors_package.go:13:7: n does not escape
./errors_package.go:13:48: n.op + " failed" escapes to heap
./errors_package.go:14:7: n does not escape
./errors_package.go:18:7: m does not escape
./errors_package.go:18:52: ... argument does not escape
./errors_package.go:18:56: len(m) escapes to heap
./errors_package.go:18:61: " errors" escapes to heap
./errors_package.go:19:7: leaking param: m to result ~r0 level=0
./errors_package.go:23:7: w does not escape
./errors_package.go:24:7: w does not escape
./errors_package.go:24:21: t does not escape
./errors_package.go:32:18: target does not escape
./errors_package.go:64:29: ... argument does not escape
./errors_package.go:64:9: func literal does not escape
./errors_package.go:74:8: func literal does not escape
./errors_package.go:76:20: ... argument does not escape
./errors_package.go:76:37: n escapes to heap
./errors_package.go:49:6: moved to heap: t
./errors_package.go:51:6: moved to heap: n
./errors_package.go:58:6: moved to heap: ne
./errors_package.go:43:17: ... argument does not escape
./errors_package.go:43:37: ... argument does not escape
./errors_package.go:44:13: ... argument does not escape
./errors_package.go:44:26: errors.Is(w, sentinel) escapes to heap
./errors_package.go:44:91: errors.Unwrap(errors.Unwrap(w)) == sentinel escapes to heap
./errors_package.go:45:17: ... argument does not escape
./errors_package.go:46:13: ... argument does not escape
./errors_package.go:46:26: errors.Is(v, sentinel) escapes to heap
./errors_package.go:47:12: multi{...} escapes to heap
./errors_package.go:47:39: netErr{...} escapes to heap
./errors_package.go:48:13: ... argument does not escape
./errors_package.go:48:14: m escapes to heap
./errors_package.go:48:26: errors.Is(m, sentinel) escapes to heap
./errors_package.go:48:27: m escapes to heap
./errors_package.go:50:13: ... argument does not escape
./errors_package.go:50:23: errors.As(fmt.Errorf("wrap: %w", ... argument...), &t) escapes to heap
./errors_package.go:50:34: ... argument does not escape
./errors_package.go:50:47: m escapes to heap
./errors_package.go:50:67: t.Temporary() escapes to heap
./errors_package.go:52:13: ... argument does not escape
./errors_package.go:52:23: errors.As(m, &n) escapes to heap
./errors_package.go:52:24: m escapes to heap
./errors_package.go:52:33: n.op escapes to heap
./errors_package.go:52:47: errors.As(withAs{}, &n) escapes to heap
./errors_package.go:52:54: withAs{} escapes to heap
./errors_package.go:52:64: n.op escapes to heap
./errors_package.go:52:78: errors.As(sentinel, &n) escapes to heap
./errors_package.go:53:13: ... argument does not escape
./errors_package.go:53:23: errors.Is(fmt.Errorf("%w", ... argument...), &withIs{...}) escapes to heap
./errors_package.go:53:34: ... argument does not escape
./errors_package.go:53:41: &withIs{...} escapes to heap
./errors_package.go:53:54: &withIs{...} escapes to heap
./errors_package.go:53:76: errors.Is(&withIs{...}, &withIs{...}) escapes to heap
./errors_package.go:53:77: &withIs{...} escapes to heap
./errors_package.go:53:89: &withIs{...} escapes to heap
./errors_package.go:54:18: ... argument does not escape
./errors_package.go:55:12: ... argument does not escape
./errors_package.go:56:13: ... argument does not escape
./errors_package.go:56:23: errors.Is(j, sentinel) escapes to heap
./errors_package.go:56:60: errors.Join(... argument...) == nil escapes to heap
./errors_package.go:56:49: ... argument does not escape
./errors_package.go:56:85: errors.Unwrap(j) == nil escapes to heap
./errors_package.go:59:13: ... argument does not escape
./errors_package.go:59:23: errors.As(err, &ne) escapes to heap
./errors_package.go:59:37: ne.Func escapes to heap
./errors_package.go:59:46: ne.Num escapes to heap
./errors_package.go:59:69: errors.Is(err, strconv.ErrSyntax) escapes to heap
./errors_package.go:59:104: errors.Is(err, strconv.ErrRange) escapes to heap
./errors_package.go:60:19: ... argument does not escape
./errors_package.go:60:52: netErr{...} escapes to heap
./errors_package.go:60:62: 3 escapes to heap
./errors_package.go:61:13: ... argument does not escape
./errors_package.go:61:28: errors.Is(two, sentinel) escapes to heap
./errors_package.go:61:54: errors.As(two, &n) escapes to heap
./errors_package.go:61:65: n escapes to heap
./errors_package.go:62:13: ... argument does not escape
./errors_package.go:62:23: errors.Is(nil, nil) escapes to heap
./errors_package.go:62:44: errors.Is(sentinel, nil) escapes to heap
./errors_package.go:62:70: errors.As(nil, &n) escapes to heap
./errors_package.go:63:2: func literal does not escape
./errors_package.go:68:15: ... argument does not escape
./errors_package.go:68:27: "fatal:" escapes to heap
