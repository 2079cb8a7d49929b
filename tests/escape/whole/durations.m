./durations.go:9:35: []time.Duration{...} does not escape
./durations.go:11:12: ... argument does not escape
./durations.go:11:13: d escapes to heap
./durations.go:11:16: " " escapes to heap
./durations.go:15:13: ... argument does not escape
./durations.go:15:21: time.Duration.Hours(d) escapes to heap
./durations.go:15:34: time.Duration.Minutes(d) escapes to heap
./durations.go:15:47: time.Duration.Seconds(d) escapes to heap
./durations.go:15:65: time.Duration.Milliseconds(d) escapes to heap
./durations.go:15:83: time.Duration.Microseconds(d) escapes to heap
./durations.go:15:100: time.Duration.Nanoseconds(d) escapes to heap
./durations.go:16:13: ... argument does not escape
./durations.go:16:24: time.Duration.Truncate(d, time.Duration(60000000000)) escapes to heap
./durations.go:16:46: time.Duration.Round(d, time.Duration(3600000000000)) escapes to heap
./durations.go:16:60: d / time.Duration(2) escapes to heap
./durations.go:16:65: d % time.Duration(60000000000) escapes to heap
./durations.go:16:84: int64(d / time.Duration(1000000000)) escapes to heap
./durations.go:17:12: ... argument does not escape
./durations.go:17:40: time.Duration(12345500000000) escapes to heap
./durations.go:17:43: time.Duration(12345500000000) escapes to heap
./durations.go:17:50: time.Duration(1000000) escapes to heap
./durations.go:17:64: time.Duration(12345500000000) escapes to heap
./durations.go:17:71: time.Duration(1000000000) escapes to heap
./durations.go:17:84: time.Duration(60000000000) escapes to heap
./durations.go:24:13: ... argument does not escape
./durations.go:24:14: x escapes to heap
./durations.go:24:19: e >= time.Duration(0) escapes to heap
./durations.go:24:27: e < time.Duration(60000000000) escapes to heap
./durations.go:24:64: time.Time.Sub(time.Now(), start) >= e escapes to heap
