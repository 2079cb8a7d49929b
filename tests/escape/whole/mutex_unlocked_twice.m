./mutex_unlocked_twice.go:10:28: ... argument does not escape
./mutex_unlocked_twice.go:10:29: "nothing to recover:" escapes to heap
./mutex_unlocked_twice.go:11:6: moved to heap: m
./mutex_unlocked_twice.go:9:20: "deferred calls do not run" escapes to heap
./mutex_unlocked_twice.go:9:19: ... argument does not escape
./mutex_unlocked_twice.go:10:8: func literal does not escape
./mutex_unlocked_twice.go:14:13: ... argument does not escape
./mutex_unlocked_twice.go:14:14: "unlocking again" escapes to heap
