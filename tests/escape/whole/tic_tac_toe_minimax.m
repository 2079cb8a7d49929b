./tic_tac_toe_minimax.go:18:51: string(rune(m)) escapes to heap
./tic_tac_toe_minimax.go:44:17: append escapes to heap
./tic_tac_toe_minimax.go:83:11: make([]byte, 0, 9) does not escape
./tic_tac_toe_minimax.go:85:13: append does not escape
./tic_tac_toe_minimax.go:87:16: string(s) escapes to heap
./tic_tac_toe_minimax.go:104:7: p does not escape
./tic_tac_toe_minimax.go:109:8: func literal does not escape
./tic_tac_toe_minimax.go:133:7: p does not escape
./tic_tac_toe_minimax.go:137:19: append escapes to heap
./tic_tac_toe_minimax.go:139:19: choices escapes to heap
./tic_tac_toe_minimax.go:139:28: func literal does not escape
./tic_tac_toe_minimax.go:145:7: g does not escape
./tic_tac_toe_minimax.go:147:11: leaking param: x
./tic_tac_toe_minimax.go:147:14: leaking param: o
./tic_tac_toe_minimax.go:149:28: map[Mark]Player{...} does not escape
./tic_tac_toe_minimax.go:157:21: fmt.Sprintf("%v moves to %d which is taken", ... argument...) escapes to heap
./tic_tac_toe_minimax.go:157:21: ... argument does not escape
./tic_tac_toe_minimax.go:157:58: pos.turn escapes to heap
./tic_tac_toe_minimax.go:157:65: i escapes to heap
./tic_tac_toe_minimax.go:159:17: append escapes to heap
./tic_tac_toe_minimax.go:162:15: ... argument does not escape
./tic_tac_toe_minimax.go:162:16: " " escapes to heap
./tic_tac_toe_minimax.go:162:24: pos.Board escapes to heap
./tic_tac_toe_minimax.go:162:35: pos.turn escapes to heap
./tic_tac_toe_minimax.go:167:31: seen does not escape
./tic_tac_toe_minimax.go:167:52: results does not escape
./tic_tac_toe_minimax.go:180:23: free does not escape
./tic_tac_toe_minimax.go:181:22: free does not escape
./tic_tac_toe_minimax.go:198:28: ... argument does not escape
./tic_tac_toe_minimax.go:179:7: &perfect{...} escapes to heap
./tic_tac_toe_minimax.go:179:38: map[position]int{} escapes to heap
./tic_tac_toe_minimax.go:180:18: func literal escapes to heap
./tic_tac_toe_minimax.go:181:17: func literal escapes to heap
./tic_tac_toe_minimax.go:183:12: ... argument does not escape
./tic_tac_toe_minimax.go:183:49: w escapes to heap
./tic_tac_toe_minimax.go:183:52: moves escapes to heap
./tic_tac_toe_minimax.go:184:47: map[string]Player{...} does not escape
./tic_tac_toe_minimax.go:186:14: ... argument does not escape
./tic_tac_toe_minimax.go:186:15: name escapes to heap
./tic_tac_toe_minimax.go:186:21: w escapes to heap
./tic_tac_toe_minimax.go:186:24: moves escapes to heap
./tic_tac_toe_minimax.go:189:13: ... argument does not escape
./tic_tac_toe_minimax.go:189:14: w escapes to heap
./tic_tac_toe_minimax.go:189:17: moves escapes to heap
./tic_tac_toe_minimax.go:191:13: ... argument does not escape
./tic_tac_toe_minimax.go:191:14: w escapes to heap
./tic_tac_toe_minimax.go:191:17: moves escapes to heap
./tic_tac_toe_minimax.go:191:25: p.nodes escapes to heap
./tic_tac_toe_minimax.go:191:36: len(p.memo) escapes to heap
./tic_tac_toe_minimax.go:194:13: ... argument does not escape
./tic_tac_toe_minimax.go:194:19: start.Board escapes to heap
./tic_tac_toe_minimax.go:194:34: (*perfect).value(p, position{...}) escapes to heap
./tic_tac_toe_minimax.go:194:68: (*perfect).Move(p, start) escapes to heap
./tic_tac_toe_minimax.go:194:84: (*perfect).value(p, position{...}) escapes to heap
./tic_tac_toe_minimax.go:195:33: map[Board]bool{} does not escape
./tic_tac_toe_minimax.go:195:49: map[Mark]int{} escapes to heap
./tic_tac_toe_minimax.go:197:13: ... argument does not escape
./tic_tac_toe_minimax.go:197:17: len(seen) escapes to heap
./tic_tac_toe_minimax.go:198:8: func literal does not escape
./tic_tac_toe_minimax.go:199:14: func literal escapes to heap
