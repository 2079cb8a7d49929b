package types

import "testing"

func TestX(t *testing.T) {
	var n int = "text"
	t.Log(undefined)
}
