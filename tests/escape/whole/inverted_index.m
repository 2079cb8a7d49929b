./inverted_index.go:31:35: ... argument does not escape
./inverted_index.go:33:16: leaking param: s
./inverted_index.go:35:15: leaking param content: stop
./inverted_index.go:36:8: &index{...} escapes to heap
./inverted_index.go:36:54: map[string]map[docID]*posting{} escapes to heap
./inverted_index.go:36:79: map[string]bool{} escapes to heap
./inverted_index.go:43:7: leaking param content: ix
./inverted_index.go:43:22: leaking param: title
./inverted_index.go:43:29: leaking param: body
./inverted_index.go:46:18: append escapes to heap
./inverted_index.go:53:30: map[docID]*posting{} escapes to heap
./inverted_index.go:58:8: &posting{...} escapes to heap
./inverted_index.go:61:23: append escapes to heap
./inverted_index.go:68:7: s does not escape
./inverted_index.go:68:18: t does not escape
./inverted_index.go:69:10: set{} escapes to heap
./inverted_index.go:78:7: s does not escape
./inverted_index.go:78:17: t does not escape
./inverted_index.go:79:10: set{} escapes to heap
./inverted_index.go:80:25: []set{...} does not escape
./inverted_index.go:88:7: s does not escape
./inverted_index.go:90:15: append escapes to heap
./inverted_index.go:92:13: ids escapes to heap
./inverted_index.go:92:18: func literal does not escape
./inverted_index.go:96:7: ix does not escape
./inverted_index.go:96:23: w does not escape
./inverted_index.go:97:10: set{} escapes to heap
./inverted_index.go:104:7: ix does not escape
./inverted_index.go:105:11: make(set, len(ix.docs)) escapes to heap
./inverted_index.go:113:7: ix does not escape
./inverted_index.go:113:24: leaking param: q
./inverted_index.go:114:15: set{} escapes to heap
./inverted_index.go:131:7: ix does not escape
./inverted_index.go:131:25: words does not escape
./inverted_index.go:132:10: set{} escapes to heap
./inverted_index.go:159:7: ix does not escape
./inverted_index.go:159:23: leaking param: q
./inverted_index.go:160:29: map[docID]float64{} does not escape
./inverted_index.go:170:16: append escapes to heap
./inverted_index.go:172:13: hits escapes to heap
./inverted_index.go:172:19: func literal does not escape
./inverted_index.go:178:7: leaking param content: ix
./inverted_index.go:178:35: w does not escape
./inverted_index.go:186:13: append does not escape
./inverted_index.go:187:28: "[" + s[at - lo] + "]" escapes to heap
./inverted_index.go:188:38: "…" + strings.Join(s, " ") + "…" escapes to heap
./inverted_index.go:192:16: ... argument does not escape
./inverted_index.go:199:28: []string{...} does not escape
./inverted_index.go:200:13: ... argument does not escape
./inverted_index.go:200:31: q escapes to heap
./inverted_index.go:200:52: set.sorted((*index).query(ix, q)) escapes to heap
./inverted_index.go:202:13: ... argument does not escape
./inverted_index.go:202:55: set.sorted((*index).phrase(ix, ... argument...)) escapes to heap
./inverted_index.go:202:23: ... argument does not escape
./inverted_index.go:202:91: set.sorted((*index).phrase(ix, ... argument...)) escapes to heap
./inverted_index.go:202:68: ... argument does not escape
./inverted_index.go:202:128: set.sorted((*index).phrase(ix, ... argument...)) escapes to heap
./inverted_index.go:202:104: ... argument does not escape
./inverted_index.go:202:141: ... argument does not escape
./inverted_index.go:205:14: ... argument does not escape
./inverted_index.go:205:19: "title\tscore\tsnippet\t" escapes to heap
./inverted_index.go:207:14: ... argument does not escape
./inverted_index.go:207:55: ix.docs[h.docID].title escapes to heap
./inverted_index.go:207:64: h.score escapes to heap
./inverted_index.go:207:82: (*index).snippet(ix, h.docID, "fox") escapes to heap
./inverted_index.go:211:15: make([]string, 0, len(ix.postings)) does not escape
./inverted_index.go:213:17: append does not escape
./inverted_index.go:220:12: ... argument does not escape
./inverted_index.go:220:13: t escapes to heap
./inverted_index.go:220:16: ":" escapes to heap
./inverted_index.go:222:13: ... argument does not escape
./inverted_index.go:222:14: " " escapes to heap
./inverted_index.go:222:19: d escapes to heap
./inverted_index.go:222:39: ix.postings[t][d].positions escapes to heap
