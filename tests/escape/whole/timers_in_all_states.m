./timers_in_all_states.go:11:10: leaking param: name
./timers_in_all_states.go:11:23: f does not escape
./timers_in_all_states.go:12:8: func literal does not escape
./timers_in_all_states.go:12:28: ... argument does not escape
./timers_in_all_states.go:12:29: name escapes to heap
./timers_in_all_states.go:12:35: "panics:" escapes to heap
./timers_in_all_states.go:16:12: c does not escape
./timers_in_all_states.go:113:32: new(time.Timer) escapes to heap
./timers_in_all_states.go:114:33: new(time.Timer) escapes to heap
./timers_in_all_states.go:115:34: new(time.Ticker) escapes to heap
./timers_in_all_states.go:90:6: moved to heap: mu
./timers_in_all_states.go:91:6: moved to heap: wg
./timers_in_all_states.go:92:6: moved to heap: order
./timers_in_all_states.go:30:13: ... argument does not escape
./timers_in_all_states.go:30:32: time.Since(start) >= time.Duration(10000000) escapes to heap
./timers_in_all_states.go:33:13: ... argument does not escape
./timers_in_all_states.go:33:17: len(t.C) escapes to heap
./timers_in_all_states.go:33:27: cap(t.C) escapes to heap
./timers_in_all_states.go:33:39: empty(t.C) escapes to heap
./timers_in_all_states.go:35:13: ... argument does not escape
./timers_in_all_states.go:35:28: time.Time.Sub(at, start) >= time.Duration(20000000) escapes to heap
./timers_in_all_states.go:35:47: time.Time.After(at, start) escapes to heap
./timers_in_all_states.go:35:70: time.Time.Location(at) == time.Local escapes to heap
./timers_in_all_states.go:36:13: ... argument does not escape
./timers_in_all_states.go:36:20: (*time.Timer).Stop(t) escapes to heap
./timers_in_all_states.go:36:31: (*time.Timer).Reset(t, time.Duration(3600000000000)) escapes to heap
./timers_in_all_states.go:36:50: (*time.Timer).Stop(t) escapes to heap
./timers_in_all_states.go:36:60: (*time.Timer).Stop(t) escapes to heap
./timers_in_all_states.go:41:13: ... argument does not escape
./timers_in_all_states.go:41:17: len(t.C) escapes to heap
./timers_in_all_states.go:41:30: (*time.Timer).Stop(t) escapes to heap
./timers_in_all_states.go:41:39: empty(t.C) escapes to heap
./timers_in_all_states.go:44:13: ... argument does not escape
./timers_in_all_states.go:44:21: (*time.Timer).Reset(t, time.Duration(3600000000000)) escapes to heap
./timers_in_all_states.go:44:39: empty(t.C) escapes to heap
./timers_in_all_states.go:47:13: ... argument does not escape
./timers_in_all_states.go:47:21: (*time.Timer).Reset(t, time.Duration(20000000)) escapes to heap
./timers_in_all_states.go:47:36: empty(t.C) escapes to heap
./timers_in_all_states.go:52:28: func literal escapes to heap
./timers_in_all_states.go:53:13: ... argument does not escape
./timers_in_all_states.go:53:18: f.C == nil escapes to heap
./timers_in_all_states.go:53:26: <-done escapes to heap
./timers_in_all_states.go:53:40: (*time.Timer).Stop(f) escapes to heap
./timers_in_all_states.go:54:13: ... argument does not escape
./timers_in_all_states.go:54:21: (*time.Timer).Reset(f, time.Duration(0)) escapes to heap
./timers_in_all_states.go:54:26: <-done escapes to heap
./timers_in_all_states.go:55:33: func literal escapes to heap
./timers_in_all_states.go:56:13: ... argument does not escape
./timers_in_all_states.go:56:20: (*time.Timer).Stop(g) escapes to heap
./timers_in_all_states.go:56:30: (*time.Timer).Stop(g) escapes to heap
./timers_in_all_states.go:56:41: (*time.Timer).Reset(g, time.Duration(3600000000000)) escapes to heap
./timers_in_all_states.go:56:61: (*time.Timer).Reset(g, time.Duration(1)) escapes to heap
./timers_in_all_states.go:56:66: <-done escapes to heap
./timers_in_all_states.go:64:15: ... argument does not escape
./timers_in_all_states.go:64:16: "ticks go backwards" escapes to heap
./timers_in_all_states.go:70:13: ... argument does not escape
./timers_in_all_states.go:70:19: empty(k.C) escapes to heap
./timers_in_all_states.go:75:13: ... argument does not escape
./timers_in_all_states.go:75:19: empty(k.C) escapes to heap
./timers_in_all_states.go:81:13: ... argument does not escape
./timers_in_all_states.go:81:27: time.Tick(time.Duration(0)) == nil escapes to heap
./timers_in_all_states.go:81:49: time.Tick(time.Duration(-1)) == nil escapes to heap
./timers_in_all_states.go:87:13: ... argument does not escape
./timers_in_all_states.go:87:19: empty(k.C) escapes to heap
./timers_in_all_states.go:93:25: []int{...} does not escape
./timers_in_all_states.go:95:44: func literal escapes to heap
./timers_in_all_states.go:97:18: append escapes to heap
./timers_in_all_states.go:103:13: ... argument does not escape
./timers_in_all_states.go:103:14: order escapes to heap
./timers_in_all_states.go:106:14: ... argument does not escape
./timers_in_all_states.go:106:15: "after" escapes to heap
./timers_in_all_states.go:108:14: ... argument does not escape
./timers_in_all_states.go:108:15: "an hour" escapes to heap
./timers_in_all_states.go:111:16: func literal does not escape
./timers_in_all_states.go:112:15: func literal does not escape
./timers_in_all_states.go:113:20: func literal does not escape
./timers_in_all_states.go:114:21: func literal does not escape
./timers_in_all_states.go:115:22: func literal does not escape
./timers_in_all_states.go:116:5: new(time.Ticker) escapes to heap
./timers_in_all_states.go:118:13: ... argument does not escape
./timers_in_all_states.go:118:19: empty(forever.C) escapes to heap
./timers_in_all_states.go:118:44: (*time.Timer).Stop(forever) escapes to heap
