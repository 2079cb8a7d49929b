package a

import (
	"testing"

	"example.com/broken/cycle/b"
)

func TestX(t *testing.T) { b.F() }
