./calls_of_calls.go:10:7: leaking param: s to result ~r0 level=0
./calls_of_calls.go:12:51: square{...} escapes to heap
./calls_of_calls.go:14:9: func literal escapes to heap
./calls_of_calls.go:14:41: func literal escapes to heap
./calls_of_calls.go:17:59: square{...} escapes to heap
./calls_of_calls.go:18:18: leaking param: s to result ~r0 level=0
./calls_of_calls.go:19:38: .autotmp_2 escapes to heap
./calls_of_calls.go:19:38: .autotmp_3 escapes to heap
./calls_of_calls.go:20:43: .autotmp_2 escapes to heap
./calls_of_calls.go:20:43: .autotmp_3 escapes to heap
./calls_of_calls.go:30:29: moved to heap: .autotmp_21
./calls_of_calls.go:23:7: &square{...} does not escape
./calls_of_calls.go:24:13: ... argument does not escape
./calls_of_calls.go:24:27: .autotmp_1.name() + "!" escapes to heap
./calls_of_calls.go:24:27: .autotmp_1.name() + "!" escapes to heap
./calls_of_calls.go:24:53: square.area((*square).grow((*square).grow(s))) escapes to heap
./calls_of_calls.go:24:68: .autotmp_3() escapes to heap
./calls_of_calls.go:25:13: ... argument does not escape
./calls_of_calls.go:25:13: .autotmp_4 escapes to heap
./calls_of_calls.go:25:13: .autotmp_5 escapes to heap
./calls_of_calls.go:26:13: ... argument does not escape
./calls_of_calls.go:26:18: take(int(.autotmp_6), .autotmp_7) escapes to heap
./calls_of_calls.go:26:30: len(take(int(.autotmp_8), .autotmp_9)) escapes to heap
./calls_of_calls.go:27:13: ... argument does not escape
./calls_of_calls.go:27:13: .autotmp_10 escapes to heap
./calls_of_calls.go:30:13: ... argument does not escape
./calls_of_calls.go:31:20: "deferred" escapes to heap
./calls_of_calls.go:31:38: square.area(s) escapes to heap
./calls_of_calls.go:31:19: ... argument does not escape
