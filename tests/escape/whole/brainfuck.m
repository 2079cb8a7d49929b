./brainfuck.go:17:14: src does not escape
./brainfuck.go:37:18: append escapes to heap
./brainfuck.go:40:17: append escapes to heap
./brainfuck.go:42:17: append does not escape
./brainfuck.go:43:17: append escapes to heap
./brainfuck.go:46:27: ... argument does not escape
./brainfuck.go:46:47: i escapes to heap
./brainfuck.go:51:17: append escapes to heap
./brainfuck.go:60:10: code does not escape
./brainfuck.go:60:21: in does not escape
./brainfuck.go:95:52: []struct { name string; src string; in string }{...} does not escape
./brainfuck.go:106:15: ... argument does not escape
./brainfuck.go:106:17: p.name escapes to heap
./brainfuck.go:106:24: "->" escapes to heap
./brainfuck.go:110:13: ... argument does not escape
./brainfuck.go:110:60: p.name escapes to heap
./brainfuck.go:110:67: out escapes to heap
./brainfuck.go:110:72: steps escapes to heap
./brainfuck.go:110:82: len(code) escapes to heap
./brainfuck.go:113:20: "the tape was too short" escapes to heap
./brainfuck.go:113:19: ... argument does not escape
./brainfuck.go:115:13: ... argument does not escape
./brainfuck.go:115:33: out escapes to heap
