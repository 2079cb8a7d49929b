./many_parameters_and_results.go:17:29: c does not escape
./many_parameters_and_results.go:17:39: leaking param: d to result ~r3 level=0
./many_parameters_and_results.go:17:48: leaking param: e to result ~r4 level=0
./many_parameters_and_results.go:17:55: f does not escape
./many_parameters_and_results.go:17:85: i does not escape
./many_parameters_and_results.go:17:93: leaking param: j
./many_parameters_and_results.go:20:23: c + "!" escapes to heap
./many_parameters_and_results.go:20:36: append escapes to heap
./many_parameters_and_results.go:36:44: func literal escapes to heap
./many_parameters_and_results.go:36:69: func literal escapes to heap
./many_parameters_and_results.go:49:7: leaking param: b to result ~r0 level=0
./many_parameters_and_results.go:49:28: leaking param: s to result ~r0 level=0
./many_parameters_and_results.go:51:22: ... argument does not escape
./many_parameters_and_results.go:51:37: n escapes to heap
./many_parameters_and_results.go:72:20: ... argument does not escape
./many_parameters_and_results.go:72:21: a escapes to heap
./many_parameters_and_results.go:72:24: b escapes to heap
./many_parameters_and_results.go:72:27: c escapes to heap
./many_parameters_and_results.go:72:30: d escapes to heap
./many_parameters_and_results.go:72:33: e escapes to heap
./many_parameters_and_results.go:72:36: f escapes to heap
./many_parameters_and_results.go:72:39: g escapes to heap
./many_parameters_and_results.go:72:48: string(h) escapes to heap
./many_parameters_and_results.go:72:49: string(h) escapes to heap
./many_parameters_and_results.go:56:63: []int{...} escapes to heap
./many_parameters_and_results.go:56:68: "any" escapes to heap
./many_parameters_and_results.go:56:75: func literal does not escape
./many_parameters_and_results.go:57:13: ... argument does not escape
./many_parameters_and_results.go:57:14: r1 escapes to heap
./many_parameters_and_results.go:57:18: r2 escapes to heap
./many_parameters_and_results.go:57:22: r3 escapes to heap
./many_parameters_and_results.go:57:26: r4 escapes to heap
./many_parameters_and_results.go:57:34: r6 escapes to heap
./many_parameters_and_results.go:57:38: r7 escapes to heap
./many_parameters_and_results.go:57:42: r8 escapes to heap
./many_parameters_and_results.go:58:13: ... argument does not escape
./many_parameters_and_results.go:58:13: .autotmp_19 escapes to heap
./many_parameters_and_results.go:58:13: .autotmp_20 escapes to heap
./many_parameters_and_results.go:58:13: .autotmp_21 escapes to heap
./many_parameters_and_results.go:59:13: ... argument does not escape
./many_parameters_and_results.go:59:19: bytes(byte(1), byte(2), byte(3), byte(4), byte(5), byte(6), byte(7), byte(8), byte(9), byte(255)) escapes to heap
./many_parameters_and_results.go:59:57: sum6(int(.autotmp_22), .autotmp_23, .autotmp_24, .autotmp_25, .autotmp_26, .autotmp_27) escapes to heap
./many_parameters_and_results.go:60:13: ... argument does not escape
./many_parameters_and_results.go:60:13: .autotmp_28 escapes to heap
./many_parameters_and_results.go:60:13: .autotmp_29 escapes to heap
./many_parameters_and_results.go:60:13: .autotmp_30 escapes to heap
./many_parameters_and_results.go:63:13: ... argument does not escape
./many_parameters_and_results.go:63:14: b escapes to heap
./many_parameters_and_results.go:63:33: retStruct(8).arr[4] escapes to heap
./many_parameters_and_results.go:63:48: retArray()[1] escapes to heap
./many_parameters_and_results.go:63:61: retArray() escapes to heap
./many_parameters_and_results.go:65:13: ... argument does not escape
./many_parameters_and_results.go:65:15: f() escapes to heap
./many_parameters_and_results.go:65:20: g() escapes to heap
./many_parameters_and_results.go:65:28: pass(5, 3, "", ... argument...) escapes to heap
./many_parameters_and_results.go:65:28: ... argument does not escape
./many_parameters_and_results.go:65:44: 1 does not escape
./many_parameters_and_results.go:66:13: ... argument does not escape
./many_parameters_and_results.go:66:13: .autotmp_36 escapes to heap
./many_parameters_and_results.go:66:13: .autotmp_37 escapes to heap
./many_parameters_and_results.go:66:13: .autotmp_38 escapes to heap
./many_parameters_and_results.go:67:13: ... argument does not escape
./many_parameters_and_results.go:67:13: .autotmp_39 escapes to heap
./many_parameters_and_results.go:67:13: .autotmp_40 escapes to heap
./many_parameters_and_results.go:67:13: .autotmp_41 escapes to heap
./many_parameters_and_results.go:69:13: ... argument does not escape
./many_parameters_and_results.go:69:15: b.s escapes to heap
./many_parameters_and_results.go:69:20: c.s escapes to heap
./many_parameters_and_results.go:71:7: func literal does not escape
./many_parameters_and_results.go:74:13: ... argument does not escape
./many_parameters_and_results.go:74:16: fn(int8(-1), uint8(255), int16(-2), uint16(65535), int32(-3), float32(0.5), true, 'q') escapes to heap
