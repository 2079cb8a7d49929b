./parse.go:15:15: leaking param content: lines
./parse.go:19:14: []*string{...} does not escape
./parse.go:21:15: append escapes to heap
./orders.go:3:22: ... argument does not escape
./store.go:22:15: leaking param: name
./store.go:22:44: &Store{...} escapes to heap
./store.go:24:7: leaking param: s to result ~r0 level=0
./store.go:24:22: name does not escape
./store.go:32:7: leaking param content: s
./store.go:32:23: leaking param: o
./store.go:40:9: &item{...} escapes to heap
./store.go:45:21: ... argument does not escape
./store.go:45:38: o.item escapes to heap
./store.go:45:46: s.name escapes to heap
./store.go:48:21: ... argument does not escape
./store.go:48:38: it.count escapes to heap
./store.go:48:48: it.name escapes to heap
./store.go:53:20: ... argument does not escape
./store.go:53:40: o escapes to heap
./store.go:58:7: leaking param content: s
./store.go:60:13: ... argument does not escape
./store.go:60:29: it.name escapes to heap
./store.go:60:38: it.count escapes to heap
./main.go:13:15: ... argument does not escape
./main.go:13:16: "refused:" escapes to heap
./main.go:18:13: ... argument does not escape
./main.go:18:14: "files ready:" escapes to heap
./main.go:18:30: ready escapes to heap
./main.go:18:37: "refused:" escapes to heap
./main.go:18:49: refused escapes to heap
./orders.go:10:29: append escapes to heap
./parse.go:13:29: append escapes to heap
./parse.go:26:29: append escapes to heap
