./sudoku.go:18:53: ... argument does not escape
./sudoku.go:18:83: t.guesses escapes to heap
./sudoku.go:20:12: s does not escape
./sudoku.go:22:23: ... argument does not escape
./sudoku.go:22:60: len(s) escapes to heap
./sudoku.go:29:29: ... argument does not escape
./sudoku.go:29:60: i escapes to heap
./sudoku.go:29:63: c escapes to heap
./sudoku.go:35:7: s does not escape
./sudoku.go:48:7: s does not escape
./sudoku.go:57:7: s does not escape
./sudoku.go:77:7: s does not escape
./sudoku.go:87:17: tooHard{...} escapes to heap
./sudoku.go:103:28: ... argument does not escape
./sudoku.go:103:61: r + 1 escapes to heap
./sudoku.go:103:66: c + 1 escapes to heap
./sudoku.go:103:70: d escapes to heap
./sudoku.go:107:8: func literal does not escape
./sudoku.go:111:41: e escapes to heap
./sudoku.go:135:32: fmt.Sprint(... argument...) + sep does not escape
./sudoku.go:135:28: ... argument does not escape
./sudoku.go:135:29: d escapes to heap
./sudoku.go:143:28: []string{...} does not escape
./sudoku.go:145:7: "1" + easy[1:] does not escape
./sudoku.go:146:7: "5" + easy[:80] does not escape
./sudoku.go:147:24: "12345678.........9" + strings.Repeat(".", 63) does not escape
./sudoku.go:154:15: ... argument does not escape
./sudoku.go:154:16: "cannot read:" escapes to heap
./sudoku.go:159:15: ... argument does not escape
./sudoku.go:159:16: "cannot solve:" escapes to heap
./sudoku.go:159:38: "- unchanged:" escapes to heap
./sudoku.go:159:59: done == g escapes to heap
./sudoku.go:162:13: ... argument does not escape
./sudoku.go:162:32: done escapes to heap
./sudoku.go:162:38: guesses escapes to heap
./sudoku.go:165:8: func literal does not escape
./sudoku.go:165:28: ... argument does not escape
./sudoku.go:165:29: "checked" escapes to heap
./sudoku.go:165:40: seen escapes to heap
./sudoku.go:165:46: "cells" escapes to heap
