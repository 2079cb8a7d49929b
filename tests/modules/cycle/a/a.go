package a

import "cycle/b"

var X = b.X
