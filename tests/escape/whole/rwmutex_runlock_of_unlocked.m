./rwmutex_runlock_of_unlocked.go:7:6: moved to heap: rw
./rwmutex_runlock_of_unlocked.go:6:8: func literal does not escape
