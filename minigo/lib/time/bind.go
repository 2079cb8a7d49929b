package time

//go:linkname nanotime mg_nanotime
func nanotime() int64

//go:linkname walltime mg_walltime
func walltime() (sec int64, nsec int64)
