./package_initialization_order.go:7:12: leaking param: name
./package_initialization_order.go:8:30: ... argument does not escape
./package_initialization_order.go:8:31: name escapes to heap
./package_initialization_order.go:8:37: "=" escapes to heap
./package_initialization_order.go:8:42: v escapes to heap
./package_initialization_order.go:8:14: append escapes to heap
./package_initialization_order.go:39:40: func literal does not escape
./package_initialization_order.go:62:14: append escapes to heap
./package_initialization_order.go:69:30: ... argument does not escape
./package_initialization_order.go:69:31: "init 2 " escapes to heap
./package_initialization_order.go:69:42: constant escapes to heap
./package_initialization_order.go:69:14: append escapes to heap
./package_initialization_order.go:74:14: ... argument does not escape
./package_initialization_order.go:74:15: l escapes to heap
./package_initialization_order.go:76:13: ... argument does not escape
./package_initialization_order.go:76:14: a escapes to heap
./package_initialization_order.go:76:17: b escapes to heap
./package_initialization_order.go:76:20: c escapes to heap
./package_initialization_order.go:76:23: d escapes to heap
./package_initialization_order.go:76:26: x escapes to heap
./package_initialization_order.go:76:29: y escapes to heap
./package_initialization_order.go:76:32: z escapes to heap
./package_initialization_order.go:76:35: w escapes to heap
./package_initialization_order.go:76:38: usesMethod escapes to heap
./package_initialization_order.go:76:50: usesClosure escapes to heap
./package_initialization_order.go:76:63: *pointer escapes to heap
./package_initialization_order.go:76:81: table[0]() escapes to heap
./package_initialization_order.go:76:94: recursive(3) escapes to heap
./package_initialization_order.go:76:99: slice escapes to heap
./package_initialization_order.go:76:106: late escapes to heap
./package_initialization_order.go:80:14: append escapes to heap
