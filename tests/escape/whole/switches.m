./switches.go:68:12: s does not escape
./switches.go:82:24: "evaluated" escapes to heap
./switches.go:129:30: ... argument does not escape
./switches.go:129:31: "called " escapes to heap
./switches.go:85:13: ... argument does not escape
./switches.go:85:22: classify(-5) escapes to heap
./switches.go:85:36: classify(0) escapes to heap
./switches.go:85:49: classify(5) escapes to heap
./switches.go:85:62: classify(50) escapes to heap
./switches.go:87:12: ... argument does not escape
./switches.go:87:13: i escapes to heap
./switches.go:87:16: ":" escapes to heap
./switches.go:87:25: fall(i) escapes to heap
./switches.go:90:13: ... argument does not escape
./switches.go:90:19: early(1) escapes to heap
./switches.go:90:29: early(2) escapes to heap
./switches.go:90:39: early(3) escapes to heap
./switches.go:91:13: ... argument does not escape
./switches.go:91:19: dense(byte(99)) escapes to heap
./switches.go:91:31: dense(byte(55)) escapes to heap
./switches.go:91:43: dense(byte(122)) escapes to heap
./switches.go:91:55: names("eins") escapes to heap
./switches.go:91:70: names("two") escapes to heap
./switches.go:91:84: names("") escapes to heap
./switches.go:91:95: names("three") escapes to heap
./switches.go:94:14: ... argument does not escape
./switches.go:94:15: "above five" escapes to heap
./switches.go:96:14: ... argument does not escape
./switches.go:96:15: "above three" escapes to heap
./switches.go:100:14: ... argument does not escape
./switches.go:100:15: "swapped" escapes to heap
./switches.go:102:14: ... argument does not escape
./switches.go:102:15: "same" escapes to heap
./switches.go:104:14: 3 does not escape
./switches.go:106:7: "3" does not escape
./switches.go:107:14: ... argument does not escape
./switches.go:107:15: "string" escapes to heap
./switches.go:108:7: 3 does not escape
./switches.go:109:14: ... argument does not escape
./switches.go:109:15: "float" escapes to heap
./switches.go:110:7: 3 does not escape
./switches.go:111:14: ... argument does not escape
./switches.go:111:15: "int" escapes to heap
./switches.go:115:14: ... argument does not escape
./switches.go:115:15: "no error" escapes to heap
./switches.go:117:14: ... argument does not escape
./switches.go:117:15: "error" escapes to heap
./switches.go:127:14: ... argument does not escape
./switches.go:127:15: "not evaluated further" escapes to heap
./switches.go:129:7: func literal does not escape
./switches.go:132:14: ... argument does not escape
./switches.go:132:15: "true" escapes to heap
./switches.go:134:14: ... argument does not escape
./switches.go:134:15: "false" escapes to heap
./switches.go:139:14: ... argument does not escape
./switches.go:139:15: "shadow" escapes to heap
./switches.go:142:14: ... argument does not escape
./switches.go:142:15: "fell with" escapes to heap
./switches.go:142:28: 2 escapes to heap
./switches.go:147:14: ... argument does not escape
./switches.go:147:15: "big" escapes to heap
