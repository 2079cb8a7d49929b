./markov_text.go:115:34: map[string][]string{...} escapes to heap
./markov_text.go:116:9: []string{...} escapes to heap
./markov_text.go:117:9: []string{...} escapes to heap
./markov_text.go:118:9: []string{...} escapes to heap
./markov_text.go:119:9: []string{...} escapes to heap
./markov_text.go:120:9: []string{...} escapes to heap
./markov_text.go:121:9: []string{...} escapes to heap
./markov_text.go:14:7: leaking param: p to result ~r0 level=1
./markov_text.go:15:7: leaking param content: p
./markov_text.go:15:23: leaking param: word
./markov_text.go:25:38: &Chain{...} escapes to heap
./markov_text.go:25:49: make(map[string][]string) escapes to heap
./markov_text.go:27:7: c does not escape
./markov_text.go:27:23: leaking param: r
./markov_text.go:31:7: moved to heap: s
./markov_text.go:29:11: make(Prefix, c.n) does not escape
./markov_text.go:32:25: ... argument does not escape
./markov_text.go:36:23: append escapes to heap
./markov_text.go:42:7: c does not escape
./markov_text.go:42:33: leaking param content: r
./markov_text.go:43:11: make(Prefix, c.n) does not escape
./markov_text.go:51:17: append does not escape
./markov_text.go:63:7: leaking param content: w
./markov_text.go:63:24: leaking param: item
./markov_text.go:65:27: append escapes to heap
./markov_text.go:65:50: append escapes to heap
./markov_text.go:67:7: leaking param: w to result ~r0 level=2
./markov_text.go:67:25: leaking param content: r
./markov_text.go:73:18: words does not escape
./markov_text.go:74:28: map[rune]map[rune]int{} escapes to heap
./markov_text.go:77:23: w + "$" does not escape
./markov_text.go:80:21: map[rune]int{} escapes to heap
./markov_text.go:90:13: t does not escape
./markov_text.go:90:38: leaking param content: r
./markov_text.go:93:18: make([]rune, 0, len(t[at])) escapes to heap
./markov_text.go:96:20: append escapes to heap
./markov_text.go:99:14: letters escapes to heap
./markov_text.go:99:23: func literal does not escape
./markov_text.go:124:13: leaking param: symbol
./markov_text.go:124:28: leaking param content: r
./markov_text.go:134:15: append does not escape
./markov_text.go:139:15: links does not escape
./markov_text.go:140:15: make([]string, 0, len(links)) does not escape
./markov_text.go:142:17: append does not escape
./markov_text.go:145:28: map[string]float64{} escapes to heap
./markov_text.go:150:29: map[string]float64{} escapes to heap
./markov_text.go:174:14: ... argument does not escape
./markov_text.go:174:15: n escapes to heap
./markov_text.go:174:18: words escapes to heap
./markov_text.go:174:28: len(c.next) escapes to heap
./markov_text.go:176:14: ... argument does not escape
./markov_text.go:176:35: (*Chain).Generate(c, 12, r) escapes to heap
./markov_text.go:181:18: []string{} does not escape
./markov_text.go:184:35: ... argument does not escape
./markov_text.go:184:48: k escapes to heap
./markov_text.go:184:51: v escapes to heap
./markov_text.go:184:17: append does not escape
./markov_text.go:188:13: ... argument does not escape
./markov_text.go:188:26: strings.Join(keys, "\n") escapes to heap
./markov_text.go:190:13: ... argument does not escape
./markov_text.go:190:17: len(t) escapes to heap
./markov_text.go:190:28: t['n']['a'] escapes to heap
./markov_text.go:193:12: ... argument does not escape
./markov_text.go:193:19: invent(t, r) escapes to heap
./markov_text.go:193:27: " " escapes to heap
./markov_text.go:197:28: []string{...} does not escape
./markov_text.go:198:30: map[string]float64{...} does not escape
./markov_text.go:200:26: map[string]int{} escapes to heap
./markov_text.go:204:13: ... argument does not escape
./markov_text.go:206:14: ... argument does not escape
./markov_text.go:206:21: expand("S", r, 0) escapes to heap
./markov_text.go:208:38: map[string][]string{...} does not escape
./markov_text.go:208:47: []string{...} escapes to heap
./markov_text.go:208:83: []string{...} escapes to heap
./markov_text.go:208:101: []string{...} escapes to heap
./markov_text.go:208:127: []string{} escapes to heap
./markov_text.go:210:28: []string{...} does not escape
./markov_text.go:211:13: ... argument does not escape
./markov_text.go:211:26: n escapes to heap
./markov_text.go:211:33: rank[n] escapes to heap
./markov_text.go:214:12: ... argument does not escape
./markov_text.go:214:25: total escapes to heap
