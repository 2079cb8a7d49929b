./functions_returned.go:8:14: yield does not escape
./functions_returned.go:8:9: func literal escapes to heap
./functions_returned.go:20:14: leaking param: yield
./functions_returned.go:20:9: func literal escapes to heap
./functions_returned.go:25:14: leaking param: yield
./functions_returned.go:24:6: moved to heap: last
./functions_returned.go:25:9: func literal escapes to heap
./functions_returned.go:38:14: yield does not escape
./functions_returned.go:38:9: func literal escapes to heap
./functions_returned.go:41:12: leaking param: s
./functions_returned.go:42:14: leaking param: yield
./functions_returned.go:42:9: func literal escapes to heap
./functions_returned.go:43:5: func literal escapes to heap
./functions_returned.go:47:49: leaking param: p to result ~r0 level=0
./functions_returned.go:47:44: func literal escapes to heap
./functions_returned.go:64:29: ... argument does not escape
./functions_returned.go:64:30: "recovered" escapes to heap
./functions_returned.go:64:53: (recover()) != nil escapes to heap
./functions_returned.go:64:9: func literal does not escape
./functions_returned.go:82:32: ... argument does not escape
./functions_returned.go:82:33: i escapes to heap
./functions_returned.go:82:36: ";" escapes to heap
./functions_returned.go:50:2: moved to heap: sum
./functions_returned.go:51:2: moved to heap: #state1
./functions_returned.go:55:2: moved to heap: #state2
./functions_returned.go:59:6: moved to heap: local
./functions_returned.go:60:2: moved to heap: #state3
./functions_returned.go:68:2: moved to heap: n
./functions_returned.go:73:3: moved to heap: y
./functions_returned.go:78:2: moved to heap: #state4
./functions_returned.go:51:2: func literal escapes to heap
./functions_returned.go:54:13: ... argument does not escape
./functions_returned.go:54:14: sum escapes to heap
./functions_returned.go:55:2: func literal escapes to heap
./functions_returned.go:56:12: ... argument does not escape
./functions_returned.go:56:13: x escapes to heap
./functions_returned.go:56:16: " " escapes to heap
./functions_returned.go:60:2: func literal escapes to heap
./functions_returned.go:63:2: func literal does not escape
./functions_returned.go:69:4: func literal escapes to heap
./functions_returned.go:70:4: func literal escapes to heap
./functions_returned.go:71:13: ... argument does not escape
./functions_returned.go:71:14: n escapes to heap
./functions_returned.go:71:17: local escapes to heap
./functions_returned.go:76:12: ... argument does not escape
./functions_returned.go:76:13: y escapes to heap
./functions_returned.go:76:16: " " escapes to heap
./functions_returned.go:78:2: func literal escapes to heap
./functions_returned.go:79:14: ... argument does not escape
./functions_returned.go:79:15: i escapes to heap
./functions_returned.go:82:4: func literal escapes to heap
