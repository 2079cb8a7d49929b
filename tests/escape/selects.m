./selects.go:42:11: leaking param: n to result ~r0 level=0
./selects.go:11:13: c does not escape
./selects.go:11:16: d does not escape
./selects.go:11:29: leaking param: p
./selects.go:11:37: n does not escape
./selects.go:11:46: m does not escape
./selects.go:11:65: arr does not escape
./selects.go:12:2: moved to heap: x
./selects.go:33:3: moved to heap: y
./selects.go:44:13: c does not escape
./selects.go:44:26: f does not escape
./selects.go:44:41: e does not escape
./selects.go:45:6: moved to heap: i
./selects.go:48:22: func literal escapes to heap
./selects.go:48:16: append escapes to heap
./selects.go:49:13: func literal escapes to heap
./selects.go:50:13: i escapes to heap
./selects.go:57:13: c does not escape
./selects.go:57:26: leaking param content: s
./selects.go:67:14: new(int) does not escape
./selects.go:74:7: leaking param: s to result ~r0 level=1
./selects.go:76:14: c does not escape
./selects.go:77:16: &square{} escapes to heap
./selects.go:85:12: c does not escape
./selects.go:97:16: c does not escape
./selects.go:97:35: leaking param: p
./selects.go:98:7: func literal does not escape
./selects.go:108:2: moved to heap: n
./selects.go:110:19: &node{} does not escape
./selects.go:110:43: map[string]*int{} does not escape
./selects.go:110:50: new([4]*int) does not escape
./selects.go:112:18: []*int{...} does not escape
