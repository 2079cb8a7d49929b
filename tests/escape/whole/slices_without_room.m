./slices_without_room.go:12:10: leaking param: s to result ~r0 level=0
./slices_without_room.go:14:13: s does not escape
./slices_without_room.go:22:14: ... argument does not escape
./slices_without_room.go:22:15: lo escapes to heap
./slices_without_room.go:22:25: offset(t) escapes to heap
./slices_without_room.go:22:33: len(t) escapes to heap
./slices_without_room.go:22:41: cap(t) escapes to heap
./slices_without_room.go:22:52: offset(u) escapes to heap
./slices_without_room.go:22:60: cap(u) escapes to heap
./slices_without_room.go:22:71: offset(v) escapes to heap
./slices_without_room.go:22:79: cap(v) escapes to heap
./slices_without_room.go:25:13: ... argument does not escape
./slices_without_room.go:25:20: offset(e) escapes to heap
./slices_without_room.go:25:28: len(e) escapes to heap
./slices_without_room.go:25:36: cap(e) escapes to heap
./slices_without_room.go:25:43: e == nil escapes to heap
./slices_without_room.go:25:57: offset(e[0:]) escapes to heap
./slices_without_room.go:27:13: ... argument does not escape
./slices_without_room.go:27:26: none[0:0:0] == nil escapes to heap
./slices_without_room.go:32:13: ... argument does not escape
./slices_without_room.go:32:14: n escapes to heap
