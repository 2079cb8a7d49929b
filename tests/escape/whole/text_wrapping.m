./text_wrapping.go:22:11: leaking param: text
./text_wrapping.go:28:18: append escapes to heap
./text_wrapping.go:32:17: ([]rune)(word) does not escape
./text_wrapping.go:33:46: string(rs[:width - 1]) + "-" escapes to heap
./text_wrapping.go:33:35: string(rs[:width - 1]) does not escape
./text_wrapping.go:33:18: append escapes to heap
./text_wrapping.go:34:20: string(rs[width - 1:]) escapes to heap
./text_wrapping.go:37:16: append does not escape
./text_wrapping.go:41:17: append escapes to heap
./text_wrapping.go:47:15: leaking param: text
./text_wrapping.go:50:14: make([]int, n + 1) does not escape
./text_wrapping.go:51:14: make([]int, n + 1) does not escape
./text_wrapping.go:70:17: append escapes to heap
./text_wrapping.go:75:23: leaking param: line
./text_wrapping.go:79:21: ... argument does not escape
./text_wrapping.go:79:29: width escapes to heap
./text_wrapping.go:79:36: line escapes to heap
./text_wrapping.go:81:44: strings.Repeat(" ", gap / 2) + line + strings.Repeat(" ", gap - gap / 2) escapes to heap
./text_wrapping.go:101:20: ... argument does not escape
./text_wrapping.go:101:29: width escapes to heap
./text_wrapping.go:101:36: line escapes to heap
./text_wrapping.go:104:12: leaking param: w
./text_wrapping.go:104:45: leaking param content: lines
./text_wrapping.go:105:45: "+" + strings.Repeat("-", width + 2) + "+" escapes to heap
./text_wrapping.go:106:14: ... argument does not escape
./text_wrapping.go:106:18: edge escapes to heap
./text_wrapping.go:108:14: ... argument does not escape
./text_wrapping.go:108:38: align.format(a, l, width, i == len(lines) - 1) escapes to heap
./text_wrapping.go:110:14: ... argument does not escape
./text_wrapping.go:110:18: edge escapes to heap
./text_wrapping.go:113:14: leaking param content: lines
./text_wrapping.go:115:6: moved to heap: b
./text_wrapping.go:119:16: ... argument does not escape
./text_wrapping.go:119:38: lines[i] escapes to heap
./text_wrapping.go:127:12: leaking param: s to result ~r0 level=0
./text_wrapping.go:129:21: func literal does not escape
./text_wrapping.go:130:9: func literal does not escape
./text_wrapping.go:138:17: s does not escape
./text_wrapping.go:159:12: leaking param: s
./text_wrapping.go:160:45: func literal does not escape
./text_wrapping.go:165:20: string(r) + part[size:] escapes to heap
./text_wrapping.go:165:17: string(r) does not escape
./text_wrapping.go:170:12: s does not escape
./text_wrapping.go:191:11: ... argument does not escape
./text_wrapping.go:191:19: columns(wrap("In olden times when wishing still helped one, there lived a king who..., 10), 4) escapes to heap
./text_wrapping.go:192:13: ... argument does not escape
./text_wrapping.go:192:19: title("hELLO wORLD, it's élan-vital") escapes to heap
./text_wrapping.go:193:12: ... argument does not escape
./text_wrapping.go:193:31: expandTabs("a\tbc\tdef\n\tx\ty", 4) escapes to heap
./text_wrapping.go:194:13: ... argument does not escape
./text_wrapping.go:194:19: camel("some_snake-case words") escapes to heap
./text_wrapping.go:194:51: snake("someCamelCase") escapes to heap
./text_wrapping.go:194:75: camel(snake("roundTrip")) escapes to heap
./text_wrapping.go:195:12: ... argument does not escape
./text_wrapping.go:195:68: "ab" escapes to heap
./text_wrapping.go:195:74: "ab" escapes to heap
./text_wrapping.go:195:80: "héllo" escapes to heap
./text_wrapping.go:195:90: "xyz" escapes to heap
./text_wrapping.go:195:97: "q" escapes to heap
./text_wrapping.go:195:102: 3.14159 escapes to heap
./text_wrapping.go:195:111: 5 escapes to heap
./text_wrapping.go:195:114: "hex" escapes to heap
./text_wrapping.go:196:12: ... argument does not escape
./text_wrapping.go:196:65: 42 escapes to heap
./text_wrapping.go:196:69: 6 escapes to heap
./text_wrapping.go:196:72: 99.5 escapes to heap
./text_wrapping.go:196:78: 12345.7 escapes to heap
./text_wrapping.go:196:89: true escapes to heap
./text_wrapping.go:196:100: 'é' escapes to heap
./text_wrapping.go:196:106: 'é' escapes to heap
./text_wrapping.go:197:13: ... argument does not escape
./text_wrapping.go:197:17: len(wrap("", 10)) escapes to heap
./text_wrapping.go:197:51: wrap(" \n\t ", 5) == nil escapes to heap
