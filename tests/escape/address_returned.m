./address_returned.go:5:2: moved to heap: x
./address_returned.go:10:6: moved to heap: s
./address_returned.go:15:6: moved to heap: a
./address_returned.go:20:2: moved to heap: x
