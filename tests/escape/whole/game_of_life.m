./game_of_life.go:14:15: make([][]bool, h) escapes to heap
./game_of_life.go:16:18: make([]bool, w) escapes to heap
./game_of_life.go:18:9: &Field{...} escapes to heap
./game_of_life.go:21:7: f does not escape
./game_of_life.go:24:7: f does not escape
./game_of_life.go:32:7: f does not escape
./game_of_life.go:49:14: leaking param: pattern
./game_of_life.go:58:9: &Life{...} escapes to heap
./game_of_life.go:67:11: (*Life).Step ignoring self-assignment in l.a, l.b = l.b, l.a
./game_of_life.go:67:11: (*Life).Step ignoring self-assignment in l.a, l.b = l.b, l.a
./game_of_life.go:61:7: l does not escape
./game_of_life.go:71:7: l does not escape
./game_of_life.go:82:7: l does not escape
./game_of_life.go:83:13: make([]byte, 0, (l.a.w + 1) * l.a.h) does not escape
./game_of_life.go:90:16: append does not escape
./game_of_life.go:92:15: append does not escape
./game_of_life.go:94:16: string(buf) escapes to heap
./game_of_life.go:97:11: s does not escape
./game_of_life.go:109:13: ... argument does not escape
./game_of_life.go:109:51: glider.gen escapes to heap
./game_of_life.go:109:74: (*Life).Population(glider) escapes to heap
./game_of_life.go:116:13: ... argument does not escape
./game_of_life.go:116:14: "the glider is back after" escapes to heap
./game_of_life.go:116:48: glider.gen escapes to heap
./game_of_life.go:116:54: "generations" escapes to heap
./game_of_life.go:122:12: ... argument does not escape
./game_of_life.go:122:71: (*Life).Population(pentomino) escapes to heap
./game_of_life.go:122:79: hash((*Life).String(pentomino)) escapes to heap
