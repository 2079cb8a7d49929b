./trie_autocomplete.go:15:7: t does not escape
./trie_autocomplete.go:15:23: s does not escape
./trie_autocomplete.go:18:21: make(map[rune]*trie) escapes to heap
./trie_autocomplete.go:22:11: new(trie) escapes to heap
./trie_autocomplete.go:30:7: leaking param: t to result ~r0 level=0
./trie_autocomplete.go:30:21: prefix does not escape
./trie_autocomplete.go:39:7: t does not escape
./trie_autocomplete.go:39:23: s does not escape
./trie_autocomplete.go:45:15: ([]rune)(s) does not escape
./trie_autocomplete.go:47:31: string(rs[1:]) does not escape
./trie_autocomplete.go:56:7: t does not escape
./trie_autocomplete.go:57:12: make([]rune, 0, len(t.children)) escapes to heap
./trie_autocomplete.go:59:14: append escapes to heap
./trie_autocomplete.go:61:13: rs escapes to heap
./trie_autocomplete.go:61:17: func literal does not escape
./trie_autocomplete.go:66:7: leaking param: t
./trie_autocomplete.go:66:20: leaking param: prefix
./trie_autocomplete.go:67:14: yield does not escape
./trie_autocomplete.go:69:15: t does not escape
./trie_autocomplete.go:69:24: word does not escape
./trie_autocomplete.go:67:9: func literal escapes to heap
./trie_autocomplete.go:69:10: func literal does not escape
./trie_autocomplete.go:70:31: string(word) escapes to heap
./trie_autocomplete.go:74:35: append does not escape
./trie_autocomplete.go:81:23: ([]rune)(prefix) does not escape
./trie_autocomplete.go:86:7: leaking param: t
./trie_autocomplete.go:86:25: leaking param: prefix
./trie_autocomplete.go:92:6: leaking param: w
./trie_autocomplete.go:91:6: moved to heap: found
./trie_autocomplete.go:92:2: moved to heap: #state1
./trie_autocomplete.go:92:2: func literal escapes to heap
./trie_autocomplete.go:93:17: append escapes to heap
./trie_autocomplete.go:95:19: found escapes to heap
./trie_autocomplete.go:95:26: func literal does not escape
./trie_autocomplete.go:96:17: []string{} escapes to heap
./trie_autocomplete.go:101:32: ... argument does not escape
./trie_autocomplete.go:101:44: s.word escapes to heap
./trie_autocomplete.go:101:52: s.weight escapes to heap
./trie_autocomplete.go:101:15: append escapes to heap
./trie_autocomplete.go:107:7: t does not escape
./trie_autocomplete.go:107:22: pattern does not escape
./trie_autocomplete.go:110:14: t does not escape
./trie_autocomplete.go:110:23: pattern does not escape
./trie_autocomplete.go:110:32: leaking param: word
./trie_autocomplete.go:108:25: map[string]bool{} does not escape
./trie_autocomplete.go:110:9: func literal does not escape
./trie_autocomplete.go:114:17: append escapes to heap
./trie_autocomplete.go:118:15: ([]rune)(pattern) does not escape
./trie_autocomplete.go:119:30: string(p) does not escape
./trie_autocomplete.go:126:38: word + string(r) escapes to heap
./trie_autocomplete.go:126:46: string(r) does not escape
./trie_autocomplete.go:128:35: word + string(r) escapes to heap
./trie_autocomplete.go:128:43: string(r) does not escape
./trie_autocomplete.go:137:7: t does not escape
./trie_autocomplete.go:150:7: t does not escape
./trie_autocomplete.go:155:21: ... argument does not escape
./trie_autocomplete.go:155:22: " *" escapes to heap
./trie_autocomplete.go:155:29: c.weight escapes to heap
./trie_autocomplete.go:157:13: ... argument does not escape
./trie_autocomplete.go:157:40: strings.Repeat(" ", indent) escapes to heap
./trie_autocomplete.go:157:55: r escapes to heap
./trie_autocomplete.go:157:58: mark escapes to heap
./trie_autocomplete.go:176:6: leaking param: w
./trie_autocomplete.go:176:2: moved to heap: #state1
./trie_autocomplete.go:163:10: &trie{} escapes to heap
./trie_autocomplete.go:167:13: ... argument does not escape
./trie_autocomplete.go:167:13: .autotmp_3 escapes to heap
./trie_autocomplete.go:167:13: .autotmp_4 escapes to heap
./trie_autocomplete.go:168:28: []string{...} does not escape
./trie_autocomplete.go:169:13: ... argument does not escape
./trie_autocomplete.go:169:26: p escapes to heap
./trie_autocomplete.go:169:42: (*trie).complete(root, p, 4) escapes to heap
./trie_autocomplete.go:171:28: []string{...} does not escape
./trie_autocomplete.go:172:13: ... argument does not escape
./trie_autocomplete.go:172:26: p escapes to heap
./trie_autocomplete.go:172:39: (*trie).match(root, p) escapes to heap
./trie_autocomplete.go:174:13: ... argument does not escape
./trie_autocomplete.go:174:25: (*trie).remove(root, "care") escapes to heap
./trie_autocomplete.go:174:46: (*trie).remove(root, "care") escapes to heap
./trie_autocomplete.go:174:67: (*trie).remove(root, "carefu") escapes to heap
./trie_autocomplete.go:174:90: (*trie).remove(root, "cat") escapes to heap
./trie_autocomplete.go:174:116: (*trie).find(root, "cat") == nil escapes to heap
./trie_autocomplete.go:175:13: ... argument does not escape
./trie_autocomplete.go:175:13: .autotmp_7 escapes to heap
./trie_autocomplete.go:175:13: .autotmp_8 escapes to heap
./trie_autocomplete.go:176:2: func literal escapes to heap
./trie_autocomplete.go:180:12: ... argument does not escape
./trie_autocomplete.go:180:13: w escapes to heap
./trie_autocomplete.go:180:16: " " escapes to heap
