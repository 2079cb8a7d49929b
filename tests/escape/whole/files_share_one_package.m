./a.go:13:20: devirtualizing s.size to shape
./c.go:18:11: leaking param: name
./c.go:20:16: append escapes to heap
./a.go:7:26: ... argument does not escape
./a.go:7:27: "init a" escapes to heap
./a.go:10:13: ... argument does not escape
./a.go:10:14: first escapes to heap
./a.go:10:21: second escapes to heap
./a.go:10:29: third escapes to heap
./a.go:10:36: order escapes to heap
./a.go:11:13: ... argument does not escape
./a.go:11:27: shape.area(shape{...}) escapes to heap
./a.go:11:47: shape.area(newShape(3)) escapes to heap
./a.go:11:51: 3 escapes to heap
./a.go:12:21: shape{...} does not escape
./a.go:13:13: ... argument does not escape
./a.go:13:20: shape.size(s.(shape)) escapes to heap
./b.go:9:24: ... argument does not escape
./b.go:9:25: "init b" escapes to heap
