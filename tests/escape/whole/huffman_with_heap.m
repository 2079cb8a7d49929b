./huffman_with_heap.go:25:7: n does not escape
./huffman_with_heap.go:32:7: h does not escape
./huffman_with_heap.go:33:7: leaking param content: h
./huffman_with_heap.go:40:59: treeHeap.Swap ignoring self-assignment in h.trees[i], h.trees[j] = h.trees[j], h.trees[i]
./huffman_with_heap.go:40:59: treeHeap.Swap ignoring self-assignment in h.trees[i], h.trees[j] = h.trees[j], h.trees[i]
./huffman_with_heap.go:40:7: h does not escape
./huffman_with_heap.go:41:7: leaking param content: h
./huffman_with_heap.go:41:25: leaking param: x
./huffman_with_heap.go:41:52: append escapes to heap
./huffman_with_heap.go:44:10: (*treeHeap).Pop ignoring self-assignment in h.trees = h.trees[:len(h.trees) - 1]
./huffman_with_heap.go:42:7: leaking param: h to result ~r0 level=2
./huffman_with_heap.go:78:13: t does not escape
./huffman_with_heap.go:78:21: prefix does not escape
./huffman_with_heap.go:78:36: code does not escape
./huffman_with_heap.go:82:19: append does not escape
./huffman_with_heap.go:84:26: string(prefix) escapes to heap
./huffman_with_heap.go:86:24: append does not escape
./huffman_with_heap.go:87:25: append does not escape
./huffman_with_heap.go:50:12: text does not escape
./huffman_with_heap.go:51:23: map[rune]int{} does not escape
./huffman_with_heap.go:55:15: make([]rune, 0, len(freqs)) escapes to heap
./huffman_with_heap.go:57:17: append escapes to heap
./huffman_with_heap.go:59:13: runes escapes to heap
./huffman_with_heap.go:59:20: func literal does not escape
./huffman_with_heap.go:60:7: &treeHeap{...} escapes to heap
./huffman_with_heap.go:60:36: map[Tree]int{} escapes to heap
./huffman_with_heap.go:62:20: Leaf{...} escapes to heap
./huffman_with_heap.go:70:16: &Node{...} escapes to heap
./huffman_with_heap.go:73:14: Code{} escapes to heap
./huffman_with_heap.go:98:7: leaking param content: b
./huffman_with_heap.go:98:31: s does not escape
./huffman_with_heap.go:112:7: leaking param content: b
./huffman_with_heap.go:126:7: l does not escape
./huffman_with_heap.go:133:13: text does not escape
./huffman_with_heap.go:133:26: code does not escape
./huffman_with_heap.go:133:37: leaking param: w
./huffman_with_heap.go:134:8: &bitWriter{...} does not escape
./huffman_with_heap.go:135:8: func literal does not escape
./huffman_with_heap.go:143:24: ... argument does not escape
./huffman_with_heap.go:143:43: i escapes to heap
./huffman_with_heap.go:149:13: t does not escape
./huffman_with_heap.go:149:21: data does not escape
./huffman_with_heap.go:168:14: text does not escape
./huffman_with_heap.go:169:28: map[rune]float64{} does not escape
./huffman_with_heap.go:175:17: []float64{} does not escape
./huffman_with_heap.go:177:14: append does not escape
./huffman_with_heap.go:186:16: s does not escape
./huffman_with_heap.go:187:6: moved to heap: b
./huffman_with_heap.go:188:15: ([]rune)(s) does not escape
./huffman_with_heap.go:195:14: ... argument does not escape
./huffman_with_heap.go:195:20: j - i escapes to heap
./huffman_with_heap.go:203:10: s does not escape
./huffman_with_heap.go:204:24: map[string]int{} does not escape
./huffman_with_heap.go:206:21: string([]byte{...}) escapes to heap
./huffman_with_heap.go:206:21: []byte{...} does not escape
./huffman_with_heap.go:210:11: w + s[i:i + 1] escapes to heap
./huffman_with_heap.go:215:15: append escapes to heap
./huffman_with_heap.go:220:15: append escapes to heap
./huffman_with_heap.go:225:12: codes does not escape
./huffman_with_heap.go:226:14: make(map[int]string, 512) does not escape
./huffman_with_heap.go:228:26: string([]byte{...}) escapes to heap
./huffman_with_heap.go:228:26: []byte{...} does not escape
./huffman_with_heap.go:235:14: w + w[:1] escapes to heap
./huffman_with_heap.go:238:23: w + entry[:1] escapes to heap
./huffman_with_heap.go:251:7: moved to heap: buf
./huffman_with_heap.go:245:31: []string{...} does not escape
./huffman_with_heap.go:245:142: strings.Repeat("ab", 50) + "c" escapes to heap
./huffman_with_heap.go:248:14: ... argument does not escape
./huffman_with_heap.go:248:56: text escapes to heap
./huffman_with_heap.go:248:69: entropy(text) escapes to heap
./huffman_with_heap.go:253:13: ... argument does not escape
./huffman_with_heap.go:253:84: text escapes to heap
./huffman_with_heap.go:253:90: n escapes to heap
./huffman_with_heap.go:253:100: (*bytes.Buffer).Len(buf) escapes to heap
./huffman_with_heap.go:253:107: len(text) escapes to heap
./huffman_with_heap.go:253:130: float64(n) / float64(len(([]rune)(text))) escapes to heap
./huffman_with_heap.go:253:150: ([]rune)(text) does not escape
./huffman_with_heap.go:253:166: entropy(text) escapes to heap
./huffman_with_heap.go:254:15: make([]string, 0, len(code)) escapes to heap
./huffman_with_heap.go:256:35: ... argument does not escape
./huffman_with_heap.go:256:45: c escapes to heap
./huffman_with_heap.go:256:48: r escapes to heap
./huffman_with_heap.go:256:17: append escapes to heap
./huffman_with_heap.go:258:14: keys escapes to heap
./huffman_with_heap.go:258:20: func literal does not escape
./huffman_with_heap.go:261:14: ... argument does not escape
./huffman_with_heap.go:261:15: " " escapes to heap
./huffman_with_heap.go:261:20: keys escapes to heap
./huffman_with_heap.go:262:14: ... argument does not escape
./huffman_with_heap.go:262:15: " " escapes to heap
./huffman_with_heap.go:262:49: decode(tree, (*bytes.Buffer).Bytes(buf), n) == text escapes to heap
./huffman_with_heap.go:262:67: runLength(text) escapes to heap
./huffman_with_heap.go:262:84: tree.Freq() escapes to heap
./huffman_with_heap.go:264:14: ... argument does not escape
./huffman_with_heap.go:264:15: " " escapes to heap
./huffman_with_heap.go:264:25: codes[:min(len(codes), 15)] escapes to heap
./huffman_with_heap.go:264:62: unlzw(codes) == text escapes to heap
./huffman_with_heap.go:267:54: &limited{...} escapes to heap
./huffman_with_heap.go:268:13: ... argument does not escape
./huffman_with_heap.go:268:14: n escapes to heap
./huffman_with_heap.go:268:31: errors.Is(err, errFull) escapes to heap
