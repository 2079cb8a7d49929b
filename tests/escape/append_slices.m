./append_slices.go:7:13: append does not escape
./append_slices.go:15:13: append escapes to heap
./append_slices.go:20:15: leaking param: p
./append_slices.go:22:12: append does not escape
./append_slices.go:27:2: moved to heap: x
./append_slices.go:29:12: append does not escape
./append_slices.go:33:13: leaking param content: a
./append_slices.go:33:13: leaking param: a to result ~r0 level=0
./append_slices.go:33:16: leaking param content: b
./append_slices.go:33:48: append escapes to heap
./append_slices.go:35:12: leaking param: b to result ~r0 level=0
./append_slices.go:35:22: s does not escape
./append_slices.go:35:54: append escapes to heap
./append_slices.go:37:14: leaking param: s to result ~r0 level=0
./append_slices.go:37:44: append escapes to heap
./append_slices.go:41:7: leaking param content: s
./append_slices.go:41:22: leaking param: p
./append_slices.go:41:48: append escapes to heap
./append_slices.go:45:10: (*stack).pop ignoring self-assignment in s.items = s.items[:len(s.items) - 1]
./append_slices.go:43:7: leaking param: s to result ~r0 level=2
./append_slices.go:50:2: moved to heap: x
