./dead_stores.go:6:13: f does not escape
./dead_stores.go:11:11: leaking param: f
./dead_stores.go:12:2: moved to heap: x
./dead_stores.go:13:6: func literal escapes to heap
./dead_stores.go:17:12: f does not escape
./dead_stores.go:17:15: g does not escape
./dead_stores.go:23:13: p does not escape
./dead_stores.go:25:15: moved to heap: f
./dead_stores.go:26:9: func literal escapes to heap
./dead_stores.go:29:21: f does not escape
./dead_stores.go:35:12: func literal does not escape
./dead_stores.go:34:11: func literal does not escape
./dead_stores.go:30:30: new(int) escapes to heap
