package entropy

import "math/rand"

func randomseed() int64 { return rand.Int63() }
