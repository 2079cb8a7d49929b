./map_keys_of_many_types.go:23:7: leaking param: e to result ~r0 level=0
./map_keys_of_many_types.go:29:29: map[interface {}]string{...} escapes to heap
./map_keys_of_many_types.go:30:6: 1 escapes to heap
./map_keys_of_many_types.go:30:18: "s" escapes to heap
./map_keys_of_many_types.go:30:33: true escapes to heap
./map_keys_of_many_types.go:30:48: A(1) escapes to heap
./map_keys_of_many_types.go:30:59: B("x") escapes to heap
./map_keys_of_many_types.go:30:72: Z{...} escapes to heap
./map_keys_of_many_types.go:31:8: Color(1) escapes to heap
./map_keys_of_many_types.go:31:28: [2]int{...} escapes to heap
./map_keys_of_many_types.go:31:61: struct { x int }{...} escapes to heap
./map_keys_of_many_types.go:31:85: [1]string{...} escapes to heap
./map_keys_of_many_types.go:31:136: int8(1) escapes to heap
./map_keys_of_many_types.go:32:8: int16(1) escapes to heap
./map_keys_of_many_types.go:32:27: int64(1) escapes to heap
./map_keys_of_many_types.go:32:45: uint(1) escapes to heap
./map_keys_of_many_types.go:32:63: uint8(1) escapes to heap
./map_keys_of_many_types.go:32:83: uint16(1) escapes to heap
./map_keys_of_many_types.go:32:104: uint32(1) escapes to heap
./map_keys_of_many_types.go:33:9: uint64(1) escapes to heap
./map_keys_of_many_types.go:33:31: uintptr(1) escapes to heap
./map_keys_of_many_types.go:33:54: float32(1) escapes to heap
./map_keys_of_many_types.go:33:75: complex64((1 + 0i)) escapes to heap
./map_keys_of_many_types.go:33:97: (1 + 0i) escapes to heap
./map_keys_of_many_types.go:33:112: Z2{} escapes to heap
./map_keys_of_many_types.go:34:5: Z0{} escapes to heap
./map_keys_of_many_types.go:34:21: Color2(3) escapes to heap
./map_keys_of_many_types.go:34:38: Bo(true) escapes to heap
./map_keys_of_many_types.go:34:54: Ar{} escapes to heap
./map_keys_of_many_types.go:34:65: E{...} escapes to heap
./map_keys_of_many_types.go:34:78: F(1) escapes to heap
./map_keys_of_many_types.go:35:5: Zz(1) escapes to heap
./map_keys_of_many_types.go:35:20: time.Duration(1000000000) escapes to heap
./map_keys_of_many_types.go:35:45: time.Month(3) escapes to heap
./map_keys_of_many_types.go:35:71: [3]string{...} escapes to heap
./map_keys_of_many_types.go:35:99: struct {}{} escapes to heap
./map_keys_of_many_types.go:35:114: 'x' escapes to heap
./map_keys_of_many_types.go:36:3: 1.5 escapes to heap
./map_keys_of_many_types.go:38:13: ... argument does not escape
