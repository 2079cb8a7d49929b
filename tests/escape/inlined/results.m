./results.go:14:6: can inline (*point).area
./results.go:16:6: can inline make1
./results.go:18:6: can inline make2
./results.go:27:6: can inline choose
./results.go:34:6: can inline only
./results.go:36:6: can inline buffer
./results.go:38:6: can inline boxed
./results.go:40:6: can inline pair
./results.go:42:6: can inline show
./results.go:20:19: inlining call to errors.New
./results.go:47:12: inlining call to make1
./results.go:48:17: inlining call to make2
./results.go:49:13: inlining call to fmt.Println
./results.go:50:20: inlining call to choose
./results.go:50:28: devirtualizing .autotmp_5.area to *point
./results.go:50:28: inlining call to (*point).area
./results.go:50:36: inlining call to only
./results.go:50:43: devirtualizing .autotmp_6.area to *point
./results.go:50:43: inlining call to (*point).area
./results.go:50:13: inlining call to fmt.Println
./results.go:51:24: inlining call to buffer
./results.go:51:36: inlining call to buffer
./results.go:52:13: inlining call to fmt.Println
./results.go:53:14: inlining call to boxed
./results.go:54:19: inlining call to boxed
./results.go:54:13: inlining call to fmt.Println
./results.go:55:23: inlining call to pair
./results.go:55:18: inlining call to show
./results.go:55:13: inlining call to fmt.Println
./results.go:57:16: inlining call to strings.(*Builder).WriteString
./results.go:58:14: inlining call to strings.(*Builder).WriteByte
./results.go:59:23: inlining call to strings.(*Builder).String
./results.go:59:33: inlining call to strings.(*Builder).Len
./results.go:59:64: inlining call to strings.(*Builder).String
./results.go:59:54: inlining call to strings.HasPrefix
./results.go:59:13: inlining call to fmt.Println
./results.go:48:17: inlining call to errors.New
./results.go:57:16: inlining call to strings.(*Builder).copyCheck
./results.go:58:14: inlining call to strings.(*Builder).copyCheck
./results.go:59:54: inlining call to stringslite.HasPrefix
./results.go:57:16: inlining call to abi.NoEscape
./results.go:58:14: inlining call to abi.NoEscape
./results.go:14:7: p does not escape
./results.go:16:35: &point{...} escapes to heap
./results.go:20:19: &errors.errorString{...} escapes to heap
./results.go:23:6: &point{...} escapes to heap
./results.go:29:10: &point{...} escapes to heap
./results.go:34:28: &point{...} escapes to heap
./results.go:36:40: make([]byte, n) escapes to heap
./results.go:38:12: leaking param: v to result ~r0 level=0
./results.go:42:18: leaking param: s
./results.go:42:54: ... argument does not escape
./results.go:42:55: n escapes to heap
./results.go:42:58: s escapes to heap
./results.go:47:12: &point{...} does not escape
./results.go:48:17: &errors.errorString{...} escapes to heap
./results.go:48:17: &point{...} does not escape
./results.go:49:13: ... argument does not escape
./results.go:49:15: a.x escapes to heap
./results.go:49:20: b.y escapes to heap
./results.go:50:13: ... argument does not escape
./results.go:50:28: ~r0 escapes to heap
./results.go:50:20: &point{...} does not escape
./results.go:50:43: ~r0 escapes to heap
./results.go:50:36: &point{...} does not escape
./results.go:51:24: make([]byte, 10) does not escape
./results.go:51:36: make([]byte, 100000) escapes to heap
./results.go:52:13: ... argument does not escape
./results.go:52:17: len(small) escapes to heap
./results.go:52:29: len(large) escapes to heap
./results.go:53:15: 7 escapes to heap
./results.go:54:13: ... argument does not escape
./results.go:54:20: 8 escapes to heap
./results.go:55:13: ... argument does not escape
./results.go:55:18: ~r0 escapes to heap
./results.go:55:18: ... argument does not escape
./results.go:55:18: n escapes to heap
./results.go:55:18: s escapes to heap
./results.go:57:16: "strings: illegal use of non-zero Builder copied by value" escapes to heap
./results.go:57:16: append escapes to heap
./results.go:58:14: "strings: illegal use of non-zero Builder copied by value" escapes to heap
./results.go:58:14: append escapes to heap
./results.go:59:13: ... argument does not escape
./results.go:59:23: ~r0 escapes to heap
./results.go:59:33: ~r0 escapes to heap
./results.go:59:54: ~r0 escapes to heap
