./labels_and_goto.go:5:13: grid does not escape
./labels_and_goto.go:26:14: append escapes to heap
./labels_and_goto.go:51:19: ... argument does not escape
./labels_and_goto.go:51:20: i escapes to heap
./labels_and_goto.go:51:23: j escapes to heap
./labels_and_goto.go:51:26: " " escapes to heap
./labels_and_goto.go:64:2: moved to heap: x
./labels_and_goto.go:65:18: func literal escapes to heap
./labels_and_goto.go:65:13: append escapes to heap
./labels_and_goto.go:74:13: ... argument does not escape
./labels_and_goto.go:74:28: [][]int{...} does not escape
./labels_and_goto.go:74:29: []int{...} does not escape
./labels_and_goto.go:74:37: []int{...} does not escape
./labels_and_goto.go:74:46: []int{...} does not escape
./labels_and_goto.go:74:13: .autotmp_2 escapes to heap
./labels_and_goto.go:74:13: .autotmp_3 escapes to heap
./labels_and_goto.go:75:13: ... argument does not escape
./labels_and_goto.go:75:22: gotoLoop(5) escapes to heap
./labels_and_goto.go:75:35: gotoLoop(0) escapes to heap
./labels_and_goto.go:75:47: collatz(27) escapes to heap
./labels_and_goto.go:75:60: gotoOut() escapes to heap
./labels_and_goto.go:77:12: ... argument does not escape
./labels_and_goto.go:77:14: f() escapes to heap
./labels_and_goto.go:77:19: f() escapes to heap
./labels_and_goto.go:77:23: " " escapes to heap
./labels_and_goto.go:92:12: ... argument does not escape
./labels_and_goto.go:92:13: i escapes to heap
./labels_and_goto.go:92:16: " " escapes to heap
./labels_and_goto.go:96:14: ... argument does not escape
./labels_and_goto.go:96:15: "in block" escapes to heap
./labels_and_goto.go:100:14: ... argument does not escape
./labels_and_goto.go:100:15: "not here" escapes to heap
./labels_and_goto.go:108:14: ... argument does not escape
./labels_and_goto.go:108:15: "not here" escapes to heap
./labels_and_goto.go:122:13: ... argument does not escape
./labels_and_goto.go:122:14: n escapes to heap
./labels_and_goto.go:131:13: ... argument does not escape
./labels_and_goto.go:131:14: i escapes to heap
