./channels.go:9:12: c does not escape
./channels.go:9:25: d does not escape
./channels.go:9:35: e does not escape
./channels.go:9:47: f does not escape
./channels.go:9:66: leaking param: p
./channels.go:9:74: leaking param: t
./channels.go:10:2: moved to heap: x
./channels.go:10:5: moved to heap: y
./channels.go:14:18: []int{...} escapes to heap
./channels.go:15:7: x escapes to heap
./channels.go:16:7: "text" escapes to heap
./channels.go:17:7: t escapes to heap
./channels.go:18:7: func literal escapes to heap
./channels.go:19:10: new(int) escapes to heap
./channels.go:22:14: c does not escape
./channels.go:22:26: s does not escape
./channels.go:22:35: p does not escape
./channels.go:30:15: c does not escape
./channels.go:30:28: d does not escape
./channels.go:41:13: c does not escape
./channels.go:41:26: d does not escape
./channels.go:43:15: append escapes to heap
./channels.go:52:9: func literal escapes to heap
./channels.go:67:17: leaking param: c to result ~r0 level=0
./channels.go:67:17: leaking param: c to result ~r1 level=0
./channels.go:71:13: m does not escape
./channels.go:71:33: leaking param: c
./channels.go:71:45: leaking param content: keep
./channels.go:73:16: append escapes to heap
./channels.go:84:10: c does not escape
./channels.go:80:2: moved to heap: x
./channels.go:81:5: func literal escapes to heap
./channels.go:84:5: func literal escapes to heap
./channels.go:89:2: moved to heap: n
./channels.go:93:31: []int{...} does not escape
./channels.go:98:25: map[chan int]int{} does not escape
./channels.go:98:37: new([]chan int) does not escape
