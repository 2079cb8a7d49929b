./devirtualized.go:17:16: devirtualizing s.speak to *dog
./devirtualized.go:23:16: devirtualizing s.speak to cat
./devirtualized.go:43:16: devirtualizing s.speak to *dog
./devirtualized.go:48:30: devirtualizing speaker(cat{...}).speak to cat
./devirtualized.go:8:7: d does not escape
./devirtualized.go:8:21: p does not escape
./devirtualized.go:12:20: p does not escape
./devirtualized.go:16:18: &dog{...} does not escape
./devirtualized.go:22:21: cat{...} does not escape
./devirtualized.go:27:2: moved to heap: x
./devirtualized.go:28:21: cat{...} escapes to heap
./devirtualized.go:30:7: &dog{...} escapes to heap
./devirtualized.go:39:7: &dog{...} does not escape
./devirtualized.go:41:7: &dog{...} does not escape
./devirtualized.go:48:20: speaker(cat{...}) does not escape
./devirtualized.go:51:16: leaking param: s
./devirtualized.go:52:2: moved to heap: x
./devirtualized.go:57:83: cat{...} escapes to heap
