package entropy

//go:linkname randomseed mg_randomseed
func randomseed() int64
