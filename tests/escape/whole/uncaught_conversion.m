./uncaught_conversion.go:16:50: devirtualizing v.(interface { Area() float64 }).Area to Dot
./uncaught_conversion.go:15:17: Dot{} escapes to heap
./uncaught_conversion.go:16:13: ... argument does not escape
./uncaught_conversion.go:16:50: Dot.Area(v.(interface { Area() float64 }).(Dot)) escapes to heap
./uncaught_conversion.go:17:13: ... argument does not escape
