package outside_test

import (
	"testing"

	"example.com/broken/outside"
)

func TestX(t *testing.T) { outside.hidden() }
