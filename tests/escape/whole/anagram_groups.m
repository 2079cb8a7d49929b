./anagram_groups.go:11:7: r does not escape
./anagram_groups.go:12:7: r does not escape
./anagram_groups.go:13:49: runes.Swap ignoring self-assignment in r[i], r[j] = r[j], r[i]
./anagram_groups.go:13:49: runes.Swap ignoring self-assignment in r[i], r[j] = r[j], r[i]
./anagram_groups.go:13:7: r does not escape
./anagram_groups.go:15:16: s does not escape
./anagram_groups.go:16:28: runes(strings.ToLower(s)) escapes to heap
./anagram_groups.go:17:12: r escapes to heap
./anagram_groups.go:18:16: string(r) escapes to heap
./anagram_groups.go:24:12: s does not escape
./anagram_groups.go:34:6: moved to heap: sb
./anagram_groups.go:37:15: ... argument does not escape
./anagram_groups.go:37:32: 97 + i escapes to heap
./anagram_groups.go:37:36: n escapes to heap
./anagram_groups.go:64:12: leaking param content: words
./anagram_groups.go:65:26: map[string][]string{} does not escape
./anagram_groups.go:68:16: append escapes to heap
./anagram_groups.go:74:16: append escapes to heap
./anagram_groups.go:77:13: out escapes to heap
./anagram_groups.go:77:18: func literal does not escape
./anagram_groups.go:88:28: leaking param content: words
./anagram_groups.go:88:44: leaking param: chosen
./anagram_groups.go:88:61: emit does not escape
./anagram_groups.go:97:47: append escapes to heap
./anagram_groups.go:104:16: a does not escape
./anagram_groups.go:104:19: b does not escape
./anagram_groups.go:105:22: map[rune]int{} does not escape
./anagram_groups.go:117:19: leaking param: s
./anagram_groups.go:119:18: []string{...} escapes to heap
./anagram_groups.go:121:28: map[string]struct {}{} does not escape
./anagram_groups.go:123:40: s[:i] + s[i + 1:] escapes to heap
./anagram_groups.go:124:16: s[i:i + 1] + p escapes to heap
./anagram_groups.go:127:14: make([]string, 0, len(set)) escapes to heap
./anagram_groups.go:129:16: append escapes to heap
./anagram_groups.go:151:22: yield does not escape
./anagram_groups.go:152:40: []string{...} does not escape
./anagram_groups.go:151:6: leaking param content: p
./anagram_groups.go:137:13: ... argument does not escape
./anagram_groups.go:137:32: i + 1 escapes to heap
./anagram_groups.go:137:48: strings.Join(g, " ") escapes to heap
./anagram_groups.go:137:67: signature(g[0]) escapes to heap
./anagram_groups.go:139:28: map[letters]int{} does not escape
./anagram_groups.go:149:13: ... argument does not escape
./anagram_groups.go:149:17: len(byCount) escapes to heap
./anagram_groups.go:149:28: most escapes to heap
./anagram_groups.go:149:34: n escapes to heap
./anagram_groups.go:149:44: byCount[count("vile")] escapes to heap
./anagram_groups.go:149:68: byCount[count("xyz")] escapes to heap
./anagram_groups.go:151:2: func literal does not escape
./anagram_groups.go:154:14: ... argument does not escape
./anagram_groups.go:154:15: " " escapes to heap
./anagram_groups.go:154:32: strings.Join(p, "+") escapes to heap
./anagram_groups.go:151:17: func literal does not escape
./anagram_groups.go:159:34: [][2]string{...} does not escape
./anagram_groups.go:160:13: ... argument does not escape
./anagram_groups.go:160:25: pair escapes to heap
./anagram_groups.go:160:40: isAnagram(pair[0], pair[1]) escapes to heap
./anagram_groups.go:162:13: ... argument does not escape
./anagram_groups.go:162:26: permutations("aabc") escapes to heap
