package a

import "inside/b/internal/c"

var X = c.X
