package b

import (
	"fmt"

	"cycle/a"
)

var X = fmt.Sprint(a.X)
