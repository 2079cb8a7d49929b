./huffman.go:16:7: n does not escape
./huffman.go:18:14: a does not escape
./huffman.go:18:17: b does not escape
./huffman.go:28:22: (*forest).add ignoring self-assignment in (*f)[i - 1], (*f)[i] = (*f)[i], (*f)[i - 1]
./huffman.go:28:22: (*forest).add ignoring self-assignment in (*f)[i - 1], (*f)[i] = (*f)[i], (*f)[i - 1]
./huffman.go:24:7: leaking param content: f
./huffman.go:24:22: leaking param: n
./huffman.go:26:13: append escapes to heap
./huffman.go:34:8: (*forest).take ignoring self-assignment in n, *f = (*f)[last], (*f)[:last]
./huffman.go:32:7: leaking param: f to result n level=2
./huffman.go:38:12: text does not escape
./huffman.go:46:10: &node{...} escapes to heap
./huffman.go:54:9: &node{...} escapes to heap
./huffman.go:64:7: leaking param content: b
./huffman.go:64:21: code does not escape
./huffman.go:67:19: append escapes to heap
./huffman.go:76:7: b does not escape
./huffman.go:78:7: b does not escape
./huffman.go:86:12: root does not escape
./huffman.go:88:14: n does not escape
./huffman.go:88:23: leaking param: code
./huffman.go:88:9: func literal does not escape
./huffman.go:96:20: code + "0" escapes to heap
./huffman.go:97:21: code + "1" escapes to heap
./huffman.go:105:13: root does not escape
./huffman.go:105:25: b does not escape
./huffman.go:117:16: append does not escape
./huffman.go:121:16: string(out) escapes to heap
./huffman.go:125:31: []string{...} does not escape
./huffman.go:138:13: ... argument does not escape
./huffman.go:138:39: text escapes to heap
./huffman.go:138:46: b.n escapes to heap
./huffman.go:138:51: 8 * len(text) escapes to heap
./huffman.go:140:15: ... argument does not escape
./huffman.go:140:16: ", no tree" escapes to heap
./huffman.go:144:14: ... argument does not escape
./huffman.go:144:15: ", back:" escapes to heap
./huffman.go:144:31: back == text escapes to heap
./huffman.go:146:15: ... argument does not escape
./huffman.go:146:16: " " escapes to heap
./huffman.go:146:21: b escapes to heap
./huffman.go:149:16: ... argument does not escape
./huffman.go:149:32: byte(c) escapes to heap
./huffman.go:149:37: code escapes to heap
./huffman.go:41:8: index bounds check elided
./huffman.go:93:9: index bounds check elided
./huffman.go:136:16: index bounds check elided
