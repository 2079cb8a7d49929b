package main

import "example.com/visibility/part"

func main() {
	println(part.X, part.y, part.Z)
	var t part.T
	t.hidden = 3
	t.Shown = 4
	t.method()
	_ = part.T{1, 2}
}
