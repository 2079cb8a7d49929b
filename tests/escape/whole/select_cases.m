./select_cases.go:6:12: leaking param: c to result ~r0 level=0
./select_cases.go:6:24: leaking param: name
./select_cases.go:7:11: ... argument does not escape
./select_cases.go:7:12: name escapes to heap
./select_cases.go:7:18: " " escapes to heap
./select_cases.go:12:11: ... argument does not escape
./select_cases.go:12:12: "value" escapes to heap
./select_cases.go:12:21: v escapes to heap
./select_cases.go:12:24: " " escapes to heap
./select_cases.go:17:11: ... argument does not escape
./select_cases.go:17:12: "index" escapes to heap
./select_cases.go:17:21: i escapes to heap
./select_cases.go:17:24: " " escapes to heap
./select_cases.go:171:29: ... argument does not escape
./select_cases.go:149:2: moved to heap: p
./select_cases.go:149:5: moved to heap: q
./select_cases.go:30:14: ... argument does not escape
./select_cases.go:30:15: "sent" escapes to heap
./select_cases.go:32:14: ... argument does not escape
./select_cases.go:32:15: "received" escapes to heap
./select_cases.go:32:27: v escapes to heap
./select_cases.go:37:14: ... argument does not escape
./select_cases.go:37:15: "sent" escapes to heap
./select_cases.go:39:14: ... argument does not escape
./select_cases.go:39:15: "received" escapes to heap
./select_cases.go:39:27: list escapes to heap
./select_cases.go:43:14: ... argument does not escape
./select_cases.go:43:15: "received" escapes to heap
./select_cases.go:43:27: list escapes to heap
./select_cases.go:45:14: ... argument does not escape
./select_cases.go:45:15: "nothing" escapes to heap
./select_cases.go:47:7: &holder{...} does not escape
./select_cases.go:51:14: ... argument does not escape
./select_cases.go:51:15: *h escapes to heap
./select_cases.go:53:14: ... argument does not escape
./select_cases.go:53:15: "no" escapes to heap
./select_cases.go:58:14: ... argument does not escape
./select_cases.go:58:15: *h escapes to heap
./select_cases.go:62:14: ... argument does not escape
./select_cases.go:62:15: *h escapes to heap
./select_cases.go:67:5: func literal escapes to heap
./select_cases.go:93:13: ... argument does not escape
./select_cases.go:93:14: sum escapes to heap
./select_cases.go:93:38: counts[0] + counts[1] + counts[2] escapes to heap
./select_cases.go:93:60: counts[0] > 200 escapes to heap
./select_cases.go:93:77: counts[1] > 200 escapes to heap
./select_cases.go:93:94: counts[2] > 200 escapes to heap
./select_cases.go:98:6: func literal escapes to heap
./select_cases.go:106:18: ... argument does not escape
./select_cases.go:106:19: "met itself" escapes to heap
./select_cases.go:125:13: ... argument does not escape
./select_cases.go:125:19: sent == got escapes to heap
./select_cases.go:142:13: ... argument does not escape
./select_cases.go:142:14: v escapes to heap
./select_cases.go:142:17: " " escapes to heap
./select_cases.go:144:12: ... argument does not escape
./select_cases.go:144:13: "after" escapes to heap
./select_cases.go:144:22: v escapes to heap
./select_cases.go:144:25: " " escapes to heap
./select_cases.go:150:5: func literal escapes to heap
./select_cases.go:151:5: func literal escapes to heap
./select_cases.go:169:13: ... argument does not escape
./select_cases.go:169:14: n escapes to heap
./select_cases.go:170:2: func literal does not escape
./select_cases.go:171:9: func literal does not escape
