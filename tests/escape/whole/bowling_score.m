./bowling_score.go:28:7: leaking param content: e
./bowling_score.go:29:20: ... argument does not escape
./bowling_score.go:29:47: e.Frame escapes to heap
./bowling_score.go:29:56: e.Pins escapes to heap
./bowling_score.go:31:7: leaking param: e to result ~r0 level=1
./bowling_score.go:33:7: leaking param content: g
./bowling_score.go:34:8: func literal does not escape
./bowling_score.go:36:10: &RollError{...} escapes to heap
./bowling_score.go:54:18: append escapes to heap
./bowling_score.go:55:18: append escapes to heap
./bowling_score.go:66:7: g does not escape
./bowling_score.go:67:8: func literal does not escape
./bowling_score.go:86:18: append escapes to heap
./bowling_score.go:91:7: g does not escape
./bowling_score.go:99:12: s does not escape
./bowling_score.go:100:7: &Game{} escapes to heap
./bowling_score.go:113:34: string(r) does not escape
./bowling_score.go:115:25: ... argument does not escape
./bowling_score.go:115:46: i escapes to heap
./bowling_score.go:127:7: g does not escape
./bowling_score.go:128:6: moved to heap: top
./bowling_score.go:128:11: moved to heap: bottom
./bowling_score.go:129:19: []string{} does not escape
./bowling_score.go:143:22: cell + "X" escapes to heap
./bowling_score.go:145:22: cell + "/" escapes to heap
./bowling_score.go:152:17: append does not escape
./bowling_score.go:156:14: ... argument does not escape
./bowling_score.go:156:34: marks[f] escapes to heap
./bowling_score.go:157:14: ... argument does not escape
./bowling_score.go:157:32: s escapes to heap
./bowling_score.go:159:48: (*strings.Builder).String(top) + "|\n" + (*strings.Builder).String(bottom) + "|" escapes to heap
./bowling_score.go:170:7: moved to heap: re
./bowling_score.go:163:28: []string{...} does not escape
./bowling_score.go:169:13: ... argument does not escape
./bowling_score.go:169:32: s escapes to heap
./bowling_score.go:169:35: total escapes to heap
./bowling_score.go:172:15: ... argument does not escape
./bowling_score.go:172:16: "  roll error in frame" escapes to heap
./bowling_score.go:172:43: re.Frame escapes to heap
./bowling_score.go:172:60: errors.Is(err, ErrOver) escapes to heap
./bowling_score.go:172:85: errors.Is(err, ErrTooMany) escapes to heap
./bowling_score.go:172:116: (*RollError).Unwrap(re) == ErrTooMany escapes to heap
./bowling_score.go:174:14: ... argument does not escape
./bowling_score.go:174:21: (*Game).Card(g) escapes to heap
