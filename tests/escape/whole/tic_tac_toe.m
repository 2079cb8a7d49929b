./tic_tac_toe.go:16:54: string(".XO"[p]) escapes to heap
./tic_tac_toe.go:51:7: b does not escape
./tic_tac_toe.go:54:20: ... argument does not escape
./tic_tac_toe.go:54:36: at escapes to heap
./tic_tac_toe.go:56:20: ... argument does not escape
./tic_tac_toe.go:56:48: at escapes to heap
./tic_tac_toe.go:56:53: b[at] escapes to heap
./tic_tac_toe.go:66:7: s does not escape
./tic_tac_toe.go:98:14: leaking param: s
./tic_tac_toe.go:99:9: func literal escapes to heap
./tic_tac_toe.go:114:15: moved to heap: moves
./tic_tac_toe.go:115:9: func literal escapes to heap
./tic_tac_toe.go:125:11: x does not escape
./tic_tac_toe.go:125:14: o does not escape
./tic_tac_toe.go:129:24: ... argument does not escape
./tic_tac_toe.go:129:35: p escapes to heap
./tic_tac_toe.go:138:6: moved to heap: s
./tic_tac_toe.go:140:36: [][2]strategy{...} does not escape
./tic_tac_toe.go:144:12: ... argument escapes to heap
./tic_tac_toe.go:144:31: ... argument escapes to heap
./tic_tac_toe.go:145:12: ... argument escapes to heap
./tic_tac_toe.go:145:28: ... argument escapes to heap
./tic_tac_toe.go:146:12: ... argument escapes to heap
./tic_tac_toe.go:149:14: ... argument does not escape
./tic_tac_toe.go:149:15: i escapes to heap
./tic_tac_toe.go:149:18: b escapes to heap
./tic_tac_toe.go:149:29: board.winner(b) escapes to heap
./tic_tac_toe.go:149:39: board.full(b) escapes to heap
./tic_tac_toe.go:154:13: ... argument does not escape
./tic_tac_toe.go:154:22: s.nodes > 100 escapes to heap
./tic_tac_toe.go:154:36: s.cuts > 10 escapes to heap
./tic_tac_toe.go:154:49: s.cuts < s.nodes escapes to heap
./tic_tac_toe.go:156:20: new(search) does not escape
./tic_tac_toe.go:157:13: ... argument does not escape
./tic_tac_toe.go:157:14: score escapes to heap
./tic_tac_toe.go:157:21: move escapes to heap
./tic_tac_toe.go:157:27: start escapes to heap
