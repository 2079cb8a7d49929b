package b

import _ "example.com/broken/cycle/a"

func F() {}
