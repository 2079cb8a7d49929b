./text_adventure.go:33:7: leaking param content: g
./text_adventure.go:33:20: format does not escape
./text_adventure.go:33:35: leaking param content: args
./text_adventure.go:34:16: append escapes to heap
./text_adventure.go:37:7: g does not escape
./text_adventure.go:37:20: item does not escape
./text_adventure.go:46:14: leaking param: a
./text_adventure.go:46:32: leaking param: b
./text_adventure.go:51:13: leaking param content: list
./text_adventure.go:51:13: leaking param: list to result ~r0 level=0
./text_adventure.go:51:28: item does not escape
./text_adventure.go:54:17: append escapes to heap
./text_adventure.go:60:7: leaking param content: g
./text_adventure.go:61:7: ... argument does not escape
./text_adventure.go:61:24: g.here.name escapes to heap
./text_adventure.go:61:37: g.here.desc escapes to heap
./text_adventure.go:63:8: ... argument does not escape
./text_adventure.go:63:37: strings.Join(g.here.items, ", ") escapes to heap
./text_adventure.go:68:17: append escapes to heap
./text_adventure.go:71:7: ... argument does not escape
./text_adventure.go:71:21: ways escapes to heap
./text_adventure.go:74:16: leaking param content: g
./text_adventure.go:74:25: leaking param content: words
./text_adventure.go:129:17: next does not escape
./text_adventure.go:130:14: leaking param content: g
./text_adventure.go:130:23: words does not escape
./text_adventure.go:142:14: leaking param content: g
./text_adventure.go:142:23: words does not escape
./text_adventure.go:140:14: moved to heap: tries
./text_adventure.go:141:6: moved to heap: self
./text_adventure.go:85:9: ... argument does not escape
./text_adventure.go:85:47: strings.ToUpper(verb[:1]) + verb[1:] escapes to heap
./text_adventure.go:85:47: strings.ToUpper(verb[:1]) + verb[1:] escapes to heap
./text_adventure.go:94:9: ... argument does not escape
./text_adventure.go:94:30: words[1] escapes to heap
./text_adventure.go:98:15: append escapes to heap
./text_adventure.go:99:8: ... argument does not escape
./text_adventure.go:99:27: verb escapes to heap
./text_adventure.go:99:38: words[1] escapes to heap
./text_adventure.go:123:8: ... argument does not escape
./text_adventure.go:123:49: strings.Join(words, " ") escapes to heap
./text_adventure.go:130:9: func literal escapes to heap
./text_adventure.go:142:9: func literal escapes to heap
./text_adventure.go:144:9: ... argument does not escape
./text_adventure.go:144:65: g.moves escapes to heap
./text_adventure.go:144:76: len(g.bag) escapes to heap
./text_adventure.go:153:8: ... argument does not escape
./text_adventure.go:153:53: tries escapes to heap
./text_adventure.go:159:11: leaking param: script
./text_adventure.go:160:10: &room{...} escapes to heap
./text_adventure.go:160:67: []string{...} escapes to heap
./text_adventure.go:161:12: &room{...} escapes to heap
./text_adventure.go:162:11: &room{...} escapes to heap
./text_adventure.go:165:7: &game{...} escapes to heap
./text_adventure.go:169:8: ... argument does not escape
./text_adventure.go:169:34: strings.TrimSpace(line) escapes to heap
./text_adventure.go:174:13: ... argument does not escape
./text_adventure.go:174:26: strings.Join(g.out, "\n") escapes to heap
./text_adventure.go:175:13: ... argument does not escape
./text_adventure.go:175:14: "-- moves:" escapes to heap
./text_adventure.go:175:28: g.moves escapes to heap
./text_adventure.go:175:36: "bag:" escapes to heap
./text_adventure.go:175:45: g.bag escapes to heap
./text_adventure.go:175:51: "over:" escapes to heap
./text_adventure.go:175:68: current == nil escapes to heap
