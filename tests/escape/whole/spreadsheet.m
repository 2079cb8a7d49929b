./spreadsheet.go:44:7: leaking param content: e
./spreadsheet.go:44:59: e.name + ": " + e.err.Error() escapes to heap
./spreadsheet.go:45:7: leaking param: e to result ~r0 level=1
./spreadsheet.go:47:7: leaking param: s to result ~r0 level=0
./spreadsheet.go:47:20: leaking param: name
./spreadsheet.go:49:25: ... argument does not escape
./spreadsheet.go:49:43: name escapes to heap
./spreadsheet.go:64:7: c does not escape
./spreadsheet.go:54:7: s does not escape
./spreadsheet.go:54:21: leaking param: name
./spreadsheet.go:54:27: leaking param: source
./spreadsheet.go:57:14: ... argument does not escape
./spreadsheet.go:75:7: leaking param: s
./spreadsheet.go:75:22: leaking param: name
./spreadsheet.go:75:35: leaking param: user
./spreadsheet.go:106:7: leaking param: s
./spreadsheet.go:106:25: leaking param: src
./spreadsheet.go:106:37: leaking param: user
./spreadsheet.go:81:19: append escapes to heap
./spreadsheet.go:85:13: &cellError{...} escapes to heap
./spreadsheet.go:90:8: func literal does not escape
./spreadsheet.go:117:35: string([]byte{...}) escapes to heap
./spreadsheet.go:117:35: []byte{...} does not escape
./spreadsheet.go:147:7: leaking param: s
./spreadsheet.go:151:23: ... argument does not escape
./spreadsheet.go:151:35: 65 + c escapes to heap
./spreadsheet.go:151:40: r + 1 escapes to heap
./spreadsheet.go:154:22: ... argument does not escape
./spreadsheet.go:154:31: v escapes to heap
./spreadsheet.go:165:29: ... argument does not escape
./spreadsheet.go:165:38: out escapes to heap
./spreadsheet.go:173:6: moved to heap: s
./spreadsheet.go:186:6: moved to heap: ce
./spreadsheet.go:174:28: []string{...} does not escape
./spreadsheet.go:178:11: ... argument does not escape
./spreadsheet.go:181:11: ... argument does not escape
./spreadsheet.go:182:13: ... argument does not escape
./spreadsheet.go:182:14: "evaluated" escapes to heap
./spreadsheet.go:182:27: before escapes to heap
./spreadsheet.go:182:35: "then" escapes to heap
./spreadsheet.go:182:50: s.evals - before escapes to heap
./spreadsheet.go:184:11: ... argument does not escape
./spreadsheet.go:184:20: (*sheet).String(s) escapes to heap
./spreadsheet.go:187:13: ... argument does not escape
./spreadsheet.go:187:28: errors.As(err, &ce) escapes to heap
./spreadsheet.go:187:49: errors.Is(err, errRef) escapes to heap
