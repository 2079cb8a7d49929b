./new_values.go:4:30: new(int) escapes to heap
./new_values.go:7:10: new(int) does not escape
./new_values.go:12:44: new(struct { a int }) escapes to heap
