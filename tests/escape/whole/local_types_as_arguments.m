./local_types_as_arguments.go:27:13: Y[main.A·3]{} escapes to heap
./local_types_as_arguments.go:24:14: func literal does not escape
./local_types_as_arguments.go:16:14: local[go.shape.int]{...} escapes to heap
./local_types_as_arguments.go:16:14: local[go.shape.interface {}]{...} escapes to heap
./local_types_as_arguments.go:37:12: leaking param: x
./local_types_as_arguments.go:39:12: ... argument does not escape
./local_types_as_arguments.go:39:52: Y[main.Y[main.L·5]]{} escapes to heap
./local_types_as_arguments.go:49:15: leaking param content: values
./local_types_as_arguments.go:51:14: ... argument does not escape
./local_types_as_arguments.go:21:17: Y[go.shape.struct { main.v go.shape.int }]{} escapes to heap
./local_types_as_arguments.go:34:12: X[go.shape.struct { L = main.L·6 }]{} escapes to heap
./local_types_as_arguments.go:16:14: local[go.shape.string]{...} escapes to heap
./local_types_as_arguments.go:71:28: ... argument does not escape
./local_types_as_arguments.go:49:10: func literal does not escape
./local_types_as_arguments.go:55:6: ... argument does not escape
./local_types_as_arguments.go:55:49: Y[main.M·7]{} escapes to heap
./local_types_as_arguments.go:56:6: ... argument does not escape
./local_types_as_arguments.go:59:4: Y[struct { main.l main.L·6; M = main.M·7 }]{} escapes to heap
./local_types_as_arguments.go:59:28: Y[interface { main.l(main.L·6) }]{} escapes to heap
./local_types_as_arguments.go:59:36: Y[main.I·8]{} escapes to heap
./local_types_as_arguments.go:59:51: struct { M }{} escapes to heap
./local_types_as_arguments.go:60:6: ... argument does not escape
./local_types_as_arguments.go:60:22: Y[struct { Al = main.X }]{} escapes to heap
./local_types_as_arguments.go:60:38: struct { X }{} escapes to heap
./local_types_as_arguments.go:60:77: Y[struct { main.X }]{} escapes to heap
./local_types_as_arguments.go:61:6: ... argument does not escape
./local_types_as_arguments.go:61:23: Y[struct { main.int = int }]{} escapes to heap
./local_types_as_arguments.go:61:45: Y[struct { main.error = error }]{} escapes to heap
./local_types_as_arguments.go:61:90: Y[struct { main.byte = uint8 }]{} escapes to heap
./local_types_as_arguments.go:61:119: Y[struct { fmt.Stringer }]{} escapes to heap
./local_types_as_arguments.go:62:6: ... argument does not escape
./local_types_as_arguments.go:62:47: Y[struct { L = main.L·6 }]{} escapes to heap
./local_types_as_arguments.go:63:26: Y[main.M·7]{} does not escape
./local_types_as_arguments.go:64:13: ... argument does not escape
./local_types_as_arguments.go:64:20: t.Name() escapes to heap
./local_types_as_arguments.go:64:32: t.String() escapes to heap
./local_types_as_arguments.go:64:45: t.PkgPath() escapes to heap
./local_types_as_arguments.go:68:7: ... argument does not escape
./local_types_as_arguments.go:68:20: L("x") escapes to heap
./local_types_as_arguments.go:69:14: ... argument does not escape
./local_types_as_arguments.go:69:25: F[go.shape.string](&.dict.F[main.L·9], L("a")) == F[go.shape.string](&.dict.F[main.L·9], L("a")) escapes to heap
./local_types_as_arguments.go:69:62: any(Y[struct { Al = main.X }]{}) == any(Y[struct { main.X }]{}) escapes to heap
./local_types_as_arguments.go:69:58: any(Y[struct { Al = main.X }]{}) does not escape
./local_types_as_arguments.go:69:83: any(Y[struct { main.X }]{}) does not escape
./local_types_as_arguments.go:71:8: func literal does not escape
./local_types_as_arguments.go:72:14: any(Y[main.M·7]{}) does not escape
