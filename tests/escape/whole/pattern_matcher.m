./pattern_matcher.go:12:14: leaking param: s
./pattern_matcher.go:12:24: k does not escape
./pattern_matcher.go:12:9: func literal escapes to heap
./pattern_matcher.go:15:11: leaking param: s
./pattern_matcher.go:15:21: k does not escape
./pattern_matcher.go:17:10: leaking param: a
./pattern_matcher.go:17:13: leaking param: b
./pattern_matcher.go:18:14: leaking param: s
./pattern_matcher.go:18:24: leaking param: k
./pattern_matcher.go:19:20: leaking param: rest
./pattern_matcher.go:18:9: func literal escapes to heap
./pattern_matcher.go:19:15: func literal escapes to heap
./pattern_matcher.go:23:10: leaking param: a
./pattern_matcher.go:23:13: leaking param: b
./pattern_matcher.go:24:14: leaking param: s
./pattern_matcher.go:24:24: leaking param: k
./pattern_matcher.go:24:9: func literal escapes to heap
./pattern_matcher.go:27:11: leaking param: a
./pattern_matcher.go:29:14: leaking param: s
./pattern_matcher.go:29:24: leaking param: k
./pattern_matcher.go:30:20: leaking param: rest
./pattern_matcher.go:28:6: moved to heap: self
./pattern_matcher.go:29:9: func literal escapes to heap
./pattern_matcher.go:30:15: func literal escapes to heap
./pattern_matcher.go:35:12: leaking param: s
./pattern_matcher.go:35:22: k does not escape
./pattern_matcher.go:44:7: e does not escape
./pattern_matcher.go:44:61: "bad pattern: " + string(e) escapes to heap
./pattern_matcher.go:46:7: p does not escape
./pattern_matcher.go:47:7: p does not escape
./pattern_matcher.go:49:7: p does not escape
./pattern_matcher.go:58:7: p does not escape
./pattern_matcher.go:66:7: p does not escape
./pattern_matcher.go:84:7: p does not escape
./pattern_matcher.go:115:15: leaking param: s
./pattern_matcher.go:115:25: leaking param: k
./pattern_matcher.go:89:20: parseError("missing )") escapes to heap
./pattern_matcher.go:95:19: parseError("nothing to repeat with " + string(c)) escapes to heap
./pattern_matcher.go:95:46: "nothing to repeat with " + string(c) escapes to heap
./pattern_matcher.go:95:55: string(c) does not escape
./pattern_matcher.go:100:21: parseError("missing ]") escapes to heap
./pattern_matcher.go:110:18: append escapes to heap
./pattern_matcher.go:113:16: append escapes to heap
./pattern_matcher.go:115:10: func literal escapes to heap
./pattern_matcher.go:130:14: src does not escape
./pattern_matcher.go:131:8: func literal does not escape
./pattern_matcher.go:133:18: e escapes to heap
./pattern_matcher.go:136:7: &parser{...} does not escape
./pattern_matcher.go:139:19: parseError("unexpected )") escapes to heap
./pattern_matcher.go:145:19: rest does not escape
./pattern_matcher.go:144:14: m does not escape
./pattern_matcher.go:144:25: leaking param: s
./pattern_matcher.go:145:14: func literal escapes to heap
./pattern_matcher.go:148:11: pattern does not escape
./pattern_matcher.go:148:20: s does not escape
./pattern_matcher.go:173:30: []string{...} does not escape
./pattern_matcher.go:176:15: ... argument does not escape
./pattern_matcher.go:176:16: src escapes to heap
./pattern_matcher.go:182:17: append escapes to heap
./pattern_matcher.go:185:14: ... argument does not escape
./pattern_matcher.go:185:15: src escapes to heap
./pattern_matcher.go:185:27: matches(m, "") escapes to heap
./pattern_matcher.go:185:36: yes escapes to heap
./pattern_matcher.go:187:31: [][2]string{...} does not escape
./pattern_matcher.go:188:12: ... argument does not escape
./pattern_matcher.go:188:17: glob(p[0], p[1]) escapes to heap
./pattern_matcher.go:188:31: " " escapes to heap
./pattern_matcher.go:192:13: ... argument does not escape
./pattern_matcher.go:192:21: matches(evil, strings.Repeat("a", 15)) escapes to heap
./pattern_matcher.go:192:61: matches(evil, strings.Repeat("a", 8) + "$") escapes to heap
./pattern_matcher.go:192:90: strings.Repeat("a", 8) + "$" escapes to heap
