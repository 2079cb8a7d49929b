./switches_on_truth.go:8:47: ... argument does not escape
./switches_on_truth.go:8:48: "B(" escapes to heap
./switches_on_truth.go:8:58: bool(b) escapes to heap
./switches_on_truth.go:8:63: ")" escapes to heap
./switches_on_truth.go:13:14: true does not escape
./switches_on_truth.go:16:14: ... argument does not escape
./switches_on_truth.go:16:15: "i" escapes to heap
./switches_on_truth.go:17:7: false does not escape
./switches_on_truth.go:18:14: ... argument does not escape
./switches_on_truth.go:18:15: "false" escapes to heap
./switches_on_truth.go:20:24: B(true) escapes to heap
./switches_on_truth.go:21:10: B(true) does not escape
./switches_on_truth.go:23:14: ... argument does not escape
./switches_on_truth.go:25:13: 3 does not escape
./switches_on_truth.go:25:16: 3 does not escape
./switches_on_truth.go:27:14: ... argument does not escape
./switches_on_truth.go:27:15: "three" escapes to heap
./switches_on_truth.go:29:6: false does not escape
./switches_on_truth.go:30:12: yes() does not escape
./switches_on_truth.go:32:14: ... argument does not escape
./switches_on_truth.go:32:15: "bad" escapes to heap
./switches_on_truth.go:33:9: i == false does not escape
./switches_on_truth.go:33:12: false does not escape
./switches_on_truth.go:34:14: ... argument does not escape
./switches_on_truth.go:34:15: "i is false" escapes to heap
./switches_on_truth.go:37:7: 1 does not escape
./switches_on_truth.go:37:10: "x" does not escape
./switches_on_truth.go:37:21: B(false) does not escape
./switches_on_truth.go:38:14: ... argument does not escape
./switches_on_truth.go:38:15: "bad" escapes to heap
./switches_on_truth.go:39:7: false does not escape
./switches_on_truth.go:40:14: ... argument does not escape
./switches_on_truth.go:40:15: "false" escapes to heap
./switches_on_truth.go:42:24: false does not escape
./switches_on_truth.go:43:13: yes() does not escape
./switches_on_truth.go:44:14: ... argument does not escape
./switches_on_truth.go:44:15: "true is false" escapes to heap
./switches_on_truth.go:47:9: x == nil does not escape
./switches_on_truth.go:48:14: ... argument does not escape
./switches_on_truth.go:48:15: "nil" escapes to heap
./switches_on_truth.go:50:9: x != nil does not escape
./switches_on_truth.go:51:14: ... argument does not escape
./switches_on_truth.go:51:15: "fell" escapes to heap
