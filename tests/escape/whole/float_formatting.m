./float_formatting.go:10:21: []float64{...} does not escape
./float_formatting.go:13:14: ... argument does not escape
./float_formatting.go:13:15: v escapes to heap
./float_formatting.go:13:25: float32(v) escapes to heap
./float_formatting.go:13:49: strconv.FormatFloat(v, byte(102), -1, 64) escapes to heap
./float_formatting.go:13:86: strconv.FormatFloat(v, byte(101), 3, 64) escapes to heap
./float_formatting.go:13:122: strconv.FormatFloat(v, byte(103), 5, 64) escapes to heap
./float_formatting.go:15:29: []float64{...} does not escape
./float_formatting.go:16:13: ... argument does not escape
./float_formatting.go:16:38: v escapes to heap
./float_formatting.go:16:41: v escapes to heap
./float_formatting.go:16:44: v escapes to heap
./float_formatting.go:16:47: v escapes to heap
./float_formatting.go:19:29: []float64{...} does not escape
./float_formatting.go:20:12: ... argument does not escape
./float_formatting.go:20:23: math.Floor(v) escapes to heap
./float_formatting.go:20:28: " " escapes to heap
./float_formatting.go:20:42: math.Ceil(v) escapes to heap
./float_formatting.go:20:47: " " escapes to heap
./float_formatting.go:20:62: math.Trunc(v) escapes to heap
./float_formatting.go:20:67: " " escapes to heap
./float_formatting.go:20:82: math.Round(v) escapes to heap
./float_formatting.go:20:87: " " escapes to heap
./float_formatting.go:20:100: math.Abs(v) escapes to heap
./float_formatting.go:20:105: "; " escapes to heap
./float_formatting.go:23:13: ... argument does not escape
./float_formatting.go:23:23: math.Sqrt(2) escapes to heap
./float_formatting.go:23:37: math.Sqrt(-1) escapes to heap
./float_formatting.go:23:51: math.Pow(2, 0.5) escapes to heap
./float_formatting.go:23:69: math.Pow(2, 10) escapes to heap
./float_formatting.go:23:86: math.Pow(-8, 0.333333) escapes to heap
./float_formatting.go:23:107: math.Pow(0, 0) escapes to heap
./float_formatting.go:23:123: math.Exp(1) escapes to heap
./float_formatting.go:23:136: math.Log(10) escapes to heap
./float_formatting.go:23:151: math.Log2(8) escapes to heap
./float_formatting.go:23:166: math.Log10(0.001) escapes to heap
./float_formatting.go:24:13: ... argument does not escape
./float_formatting.go:24:22: math.Sin(1) escapes to heap
./float_formatting.go:24:35: math.Cos(1) escapes to heap
./float_formatting.go:24:48: math.Tan(1) escapes to heap
./float_formatting.go:24:62: math.Atan(1) escapes to heap
./float_formatting.go:24:77: math.Atan2(-1, -1) escapes to heap
./float_formatting.go:24:95: math.Sin(3.14159) escapes to heap
./float_formatting.go:24:115: math.Asin(1) escapes to heap
./float_formatting.go:24:129: math.Acos(-1) escapes to heap
./float_formatting.go:25:13: ... argument does not escape
./float_formatting.go:25:22: math.Mod(7.5, 2) escapes to heap
./float_formatting.go:25:40: math.Mod(-7.5, 2) escapes to heap
./float_formatting.go:25:61: math.Hypot(3, 4) escapes to heap
./float_formatting.go:25:78: math.Cbrt(27) escapes to heap
./float_formatting.go:25:92: math.Max(1, math.NaN()) escapes to heap
./float_formatting.go:25:117: math.Min(0, 1) escapes to heap
./float_formatting.go:25:139: math.Inf(1) - math.Inf(1) escapes to heap
./float_formatting.go:26:13: ... argument does not escape
./float_formatting.go:26:30: math.Float64bits(1.5) escapes to heap
./float_formatting.go:26:57: math.Float64frombits(uint64(4614256656552045848)) escapes to heap
./float_formatting.go:26:98: math.Float32bits(float32(-2)) escapes to heap
./float_formatting.go:26:114: math.IsNaN(math.NaN()) escapes to heap
./float_formatting.go:26:138: math.IsInf(math.Inf(-1), 0) escapes to heap
./float_formatting.go:26:169: math.Signbit(math.Copysign(0, -1)) escapes to heap
./float_formatting.go:35:13: ... argument does not escape
./float_formatting.go:35:14: sum escapes to heap
./float_formatting.go:35:23: sum == 1 escapes to heap
./float_formatting.go:35:29: sum32 escapes to heap
./float_formatting.go:35:42: sum32 == float32(1) escapes to heap
./float_formatting.go:37:13: ... argument does not escape
./float_formatting.go:37:17: a + b + c escapes to heap
./float_formatting.go:37:22: a + (b + c) escapes to heap
./float_formatting.go:37:31: a * 1e+300 escapes to heap
./float_formatting.go:37:41: -a * 1e+300 escapes to heap
./float_formatting.go:37:50: a / 0.1 escapes to heap
./float_formatting.go:39:13: ... argument does not escape
./float_formatting.go:39:15: x * y escapes to heap
./float_formatting.go:39:22: x * y + 0.2 escapes to heap
./float_formatting.go:39:31: x * y - 0.3 escapes to heap
./float_formatting.go:39:47: float32(x) * float32(y) escapes to heap
