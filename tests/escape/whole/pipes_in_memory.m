./pipes_in_memory.go:13:5: moved to heap: w
./pipes_in_memory.go:29:6: moved to heap: wg
./pipes_in_memory.go:30:6: moved to heap: report
./pipes_in_memory.go:82:6: moved to heap: text
./pipes_in_memory.go:14:5: func literal escapes to heap
./pipes_in_memory.go:16:15: ... argument does not escape
./pipes_in_memory.go:16:32: i escapes to heap
./pipes_in_memory.go:22:14: ... argument does not escape
./pipes_in_memory.go:22:21: (*bufio.Scanner).Text(s) escapes to heap
./pipes_in_memory.go:24:23: make([]byte, 1) does not escape
./pipes_in_memory.go:25:13: ... argument does not escape
./pipes_in_memory.go:31:8: func literal escapes to heap
./pipes_in_memory.go:32:28: ([]byte)("abcdefg") escapes to heap
./pipes_in_memory.go:33:39: ... argument does not escape
./pipes_in_memory.go:33:40: "written" escapes to heap
./pipes_in_memory.go:33:51: n escapes to heap
./pipes_in_memory.go:33:18: append escapes to heap
./pipes_in_memory.go:35:39: ... argument does not escape
./pipes_in_memory.go:35:40: "written" escapes to heap
./pipes_in_memory.go:35:51: n escapes to heap
./pipes_in_memory.go:35:18: append escapes to heap
./pipes_in_memory.go:38:27: ([]byte)("x") escapes to heap
./pipes_in_memory.go:39:39: ... argument does not escape
./pipes_in_memory.go:39:18: append escapes to heap
./pipes_in_memory.go:41:13: make([]byte, 3) escapes to heap
./pipes_in_memory.go:45:15: ... argument does not escape
./pipes_in_memory.go:48:13: ... argument does not escape
./pipes_in_memory.go:48:25: buf[:n] escapes to heap
./pipes_in_memory.go:51:15: ... argument does not escape
./pipes_in_memory.go:51:16: n escapes to heap
./pipes_in_memory.go:55:11: ... argument does not escape
./pipes_in_memory.go:55:12: report escapes to heap
./pipes_in_memory.go:59:8: func literal escapes to heap
./pipes_in_memory.go:60:28: ([]byte)("abcdefg") escapes to heap
./pipes_in_memory.go:61:20: []string{...} escapes to heap
./pipes_in_memory.go:61:33: ... argument does not escape
./pipes_in_memory.go:61:34: "written" escapes to heap
./pipes_in_memory.go:61:45: n escapes to heap
./pipes_in_memory.go:64:13: ... argument does not escape
./pipes_in_memory.go:64:14: n escapes to heap
./pipes_in_memory.go:67:11: ... argument does not escape
./pipes_in_memory.go:67:12: report escapes to heap
./pipes_in_memory.go:69:13: ... argument does not escape
./pipes_in_memory.go:71:13: ... argument does not escape
./pipes_in_memory.go:74:13: ... argument does not escape
./pipes_in_memory.go:78:13: ... argument does not escape
./pipes_in_memory.go:83:8: func literal escapes to heap
./pipes_in_memory.go:87:13: ... argument does not escape
./pipes_in_memory.go:87:22: (*strings.Builder).Len(text) escapes to heap
