./roman_numerals.go:22:66: strconv.Itoa(int(e)) + " is out of range" escapes to heap
./roman_numerals.go:59:12: leaking param: s
./roman_numerals.go:64:24: ... argument does not escape
./roman_numerals.go:64:57: s escapes to heap
./roman_numerals.go:64:61: s[i] escapes to heap
./roman_numerals.go:64:66: i escapes to heap
./roman_numerals.go:75:23: RangeError(total) escapes to heap
./roman_numerals.go:77:23: ... argument does not escape
./roman_numerals.go:77:58: s escapes to heap
./roman_numerals.go:77:61: r escapes to heap
./roman_numerals.go:82:27: []Roman{...} does not escape
./roman_numerals.go:83:13: ... argument does not escape
./roman_numerals.go:83:29: int(n) escapes to heap
./roman_numerals.go:83:34: n escapes to heap
./roman_numerals.go:85:28: []string{...} does not escape
./roman_numerals.go:88:14: ... argument does not escape
./roman_numerals.go:88:28: s escapes to heap
./roman_numerals.go:88:34: int(r) escapes to heap
./roman_numerals.go:90:14: ... argument does not escape
./roman_numerals.go:90:42: int(e) escapes to heap
./roman_numerals.go:90:47: e escapes to heap
./roman_numerals.go:92:15: ... argument does not escape
./roman_numerals.go:92:16: "error:" escapes to heap
./roman_numerals.go:99:20: fmt.Sprint(... argument...) escapes to heap
./roman_numerals.go:99:20: ... argument does not escape
./roman_numerals.go:99:21: "round trip of " escapes to heap
./roman_numerals.go:99:42: int(r) escapes to heap
./roman_numerals.go:106:13: ... argument does not escape
./roman_numerals.go:106:14: "longest seen:" escapes to heap
./roman_numerals.go:106:31: longest escapes to heap
./roman_numerals.go:106:43: int(longest) escapes to heap
./roman_numerals.go:112:13: ... argument does not escape
./roman_numerals.go:112:14: sum escapes to heap
./roman_numerals.go:112:22: sum * Roman(2) escapes to heap
./roman_numerals.go:112:33: []Roman{...} escapes to heap
./roman_numerals.go:112:33: []Roman{...} escapes to heap
./roman_numerals.go:112:61: struct { R Roman }{...} escapes to heap
