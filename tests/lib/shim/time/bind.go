package time

import real "time"

var origin = real.Now()

func nanotime() int64 { return int64(real.Since(origin)) + 1 }

func walltime() (sec int64, nsec int64) {
	now := real.Now()
	return now.Unix(), int64(now.Nanosecond())
}
