./channel_states.go:9:10: leaking param: what
./channel_states.go:9:23: f does not escape
./channel_states.go:10:8: func literal does not escape
./channel_states.go:13:14: ... argument does not escape
./channel_states.go:13:45: what escapes to heap
./channel_states.go:15:14: ... argument does not escape
./channel_states.go:15:27: what escapes to heap
./channel_states.go:21:12: c does not escape
./channel_states.go:30:11: c does not escape
./channel_states.go:33:20: ... argument does not escape
./channel_states.go:33:21: v escapes to heap
./channel_states.go:33:24: ok escapes to heap
./channel_states.go:41:13: ... argument does not escape
./channel_states.go:41:19: none == nil escapes to heap
./channel_states.go:41:30: len(none) escapes to heap
./channel_states.go:41:41: cap(none) escapes to heap
./channel_states.go:41:53: poll(none) escapes to heap
./channel_states.go:41:66: offer(none, 1) escapes to heap
./channel_states.go:42:22: func literal does not escape
./channel_states.go:45:13: ... argument does not escape
./channel_states.go:45:17: len(c) escapes to heap
./channel_states.go:45:25: cap(c) escapes to heap
./channel_states.go:45:34: poll(c) escapes to heap
./channel_states.go:47:12: ... argument does not escape
./channel_states.go:47:18: offer(c, i) escapes to heap
./channel_states.go:47:26: " " escapes to heap
./channel_states.go:47:34: len(c) escapes to heap
./channel_states.go:47:39: "; " escapes to heap
./channel_states.go:51:24: func literal does not escape
./channel_states.go:52:25: func literal does not escape
./channel_states.go:53:25: func literal does not escape
./channel_states.go:54:34: func literal does not escape
./channel_states.go:60:13: ... argument does not escape
./channel_states.go:60:17: len(c) escapes to heap
./channel_states.go:60:25: cap(c) escapes to heap
./channel_states.go:62:12: ... argument does not escape
./channel_states.go:62:13: v escapes to heap
./channel_states.go:62:16: " " escapes to heap
./channel_states.go:65:13: ... argument does not escape
./channel_states.go:65:14: v escapes to heap
./channel_states.go:65:17: ok escapes to heap
./channel_states.go:65:25: poll(c) escapes to heap
./channel_states.go:65:33: len(c) escapes to heap
./channel_states.go:68:13: ... argument does not escape
./channel_states.go:68:18: poll(unbuffered) escapes to heap
./channel_states.go:68:37: offer(unbuffered, 1) escapes to heap
./channel_states.go:68:57: len(unbuffered) escapes to heap
./channel_states.go:68:74: cap(unbuffered) escapes to heap
./channel_states.go:76:6: func literal escapes to heap
./channel_states.go:77:10: func literal does not escape
./channel_states.go:77:37: ... argument does not escape
./channel_states.go:88:14: ... argument does not escape
./channel_states.go:88:15: <-told escapes to heap
./channel_states.go:92:6: func literal escapes to heap
./channel_states.go:94:23: ... argument does not escape
./channel_states.go:94:33: s escapes to heap
./channel_states.go:94:36: ok escapes to heap
./channel_states.go:102:14: ... argument does not escape
./channel_states.go:102:15: <-told escapes to heap
./channel_states.go:106:23: func literal does not escape
./channel_states.go:108:19: func literal does not escape
./channel_states.go:110:20: func literal does not escape
./channel_states.go:111:31: func literal does not escape
./channel_states.go:111:51: ... argument does not escape
./channel_states.go:111:80: cap(make(chan struct {}, n)) == n escapes to heap
./channel_states.go:115:13: ... argument does not escape
./channel_states.go:115:16: a == b escapes to heap
./channel_states.go:115:24: a == same escapes to heap
./channel_states.go:115:35: a != nil escapes to heap
./channel_states.go:117:13: ... argument does not escape
./channel_states.go:117:16: x == any(same) escapes to heap
./channel_states.go:117:32: x == any(b) escapes to heap
./channel_states.go:119:12: ... argument does not escape
./channel_states.go:120:13: ... argument does not escape
./channel_states.go:120:26: receiveOnly == a escapes to heap
