./size_limits.go:9:6: moved to heap: b
./size_limits.go:14:10: new(big) does not escape
./size_limits.go:15:10: new(bigger) escapes to heap
./size_limits.go:16:7: &big{} does not escape
./size_limits.go:17:7: &bigger{} escapes to heap
