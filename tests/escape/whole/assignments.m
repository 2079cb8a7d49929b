./assignments.go:11:12: i does not escape
./assignments.go:84:13: main ignoring self-assignment in st.a, st.b = st.b, st.a
./assignments.go:84:13: main ignoring self-assignment in st.a, st.b = st.b, st.a
./assignments.go:17:13: ... argument does not escape
./assignments.go:17:14: a escapes to heap
./assignments.go:17:17: b escapes to heap
./assignments.go:17:20: c escapes to heap
./assignments.go:18:12: []int{...} escapes to heap
./assignments.go:21:13: ... argument does not escape
./assignments.go:21:14: i escapes to heap
./assignments.go:21:17: s escapes to heap
./assignments.go:23:13: ... argument does not escape
./assignments.go:23:14: i escapes to heap
./assignments.go:23:17: s escapes to heap
./assignments.go:25:13: ... argument does not escape
./assignments.go:25:14: s escapes to heap
./assignments.go:28:13: ... argument does not escape
./assignments.go:28:14: s escapes to heap
./assignments.go:28:17: j escapes to heap
./assignments.go:30:7: &Node{...} escapes to heap
./assignments.go:31:14: &Node{...} escapes to heap
./assignments.go:32:13: ... argument does not escape
./assignments.go:32:15: p.val escapes to heap
./assignments.go:32:28: p.next == nil escapes to heap
./assignments.go:33:7: &Node{...} escapes to heap
./assignments.go:33:16: &Node{...} escapes to heap
./assignments.go:33:25: &Node{...} escapes to heap
./assignments.go:39:12: ... argument does not escape
./assignments.go:39:14: r.val escapes to heap
./assignments.go:39:20: " " escapes to heap
./assignments.go:46:13: ... argument does not escape
./assignments.go:46:14: n escapes to heap
./assignments.go:46:17: t escapes to heap
./assignments.go:46:20: t2 escapes to heap
./assignments.go:46:24: "u" escapes to heap
./assignments.go:51:13: ... argument does not escape
./assignments.go:67:13: ... argument does not escape
./assignments.go:67:14: v escapes to heap
./assignments.go:74:13: ... argument does not escape
./assignments.go:74:14: f escapes to heap
./assignments.go:74:17: str escapes to heap
./assignments.go:77:6: func literal does not escape
./assignments.go:79:13: ... argument does not escape
./assignments.go:79:14: arr escapes to heap
./assignments.go:79:19: k escapes to heap
./assignments.go:83:33: []int{...} escapes to heap
./assignments.go:89:12: ... argument does not escape
./assignments.go:89:25: st escapes to heap
./assignments.go:89:29: cp escapes to heap
./assignments.go:92:13: ... argument does not escape
./assignments.go:92:16: st.a escapes to heap
./assignments.go:92:22: st.b escapes to heap
./assignments.go:93:14: 1 escapes to heap
./assignments.go:94:8: .autotmp_34 escapes to heap
./assignments.go:95:12: ... argument does not escape
./assignments.go:95:27: ok escapes to heap
./assignments.go:98:13: ... argument does not escape
./assignments.go:101:16: &Node{...} escapes to heap
./assignments.go:103:13: ... argument does not escape
./assignments.go:103:15: p.val escapes to heap
./assignments.go:103:27: p.next.val escapes to heap
./assignments.go:106:13: ... argument does not escape
./assignments.go:106:14: m escapes to heap
./assignments.go:106:17: o escapes to heap
./assignments.go:107:2: func literal does not escape
./assignments.go:108:9: func literal does not escape
./assignments.go:108:29: ... argument does not escape
./assignments.go:108:40: (recover()) != nil escapes to heap
./assignments.go:108:48: a escapes to heap
./assignments.go:108:51: s escapes to heap
