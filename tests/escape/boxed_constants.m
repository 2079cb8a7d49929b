./boxed_constants.go:9:11: leaking param: x
./boxed_constants.go:13:7: 10 escapes to heap
./boxed_constants.go:15:7: "text" escapes to heap
./boxed_constants.go:18:7: m escapes to heap
./boxed_constants.go:20:7: celsius(36.6) escapes to heap
./boxed_constants.go:22:7: flag(true) escapes to heap
./boxed_constants.go:24:7: 1.5e+10 escapes to heap
./boxed_constants.go:25:12: uint8(200) escapes to heap
./boxed_constants.go:26:7: 'a' escapes to heap
./boxed_constants.go:27:7: '\n' escapes to heap
./boxed_constants.go:28:7: "quote \" and \t tab" escapes to heap
./boxed_constants.go:29:7: "a very long string constant that goes on and on until it is longer t... escapes to heap
./boxed_constants.go:30:9: 1099511627776 escapes to heap
./boxed_constants.go:31:7: -3 escapes to heap
./boxed_constants.go:32:7: 2 escapes to heap
./boxed_constants.go:33:7: 1e+100 escapes to heap
./boxed_constants.go:34:14: float32(0.1) escapes to heap
./boxed_constants.go:35:12: false escapes to heap
./boxed_constants.go:36:9: n + 1 escapes to heap
./boxed_constants.go:37:10: 3 escapes to heap
