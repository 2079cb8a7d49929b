./exit_status_from_deferred.go:9:20: "never printed" escapes to heap
./exit_status_from_deferred.go:9:19: ... argument does not escape
./exit_status_from_deferred.go:11:20: "printed" escapes to heap
./exit_status_from_deferred.go:11:19: ... argument does not escape
./exit_status_from_deferred.go:12:8: "lost" escapes to heap
