package after

import "testing"

var leaked *testing.T

func TestLeaks(t *testing.T) {
	t.Run("sub", func(t *testing.T) { leaked = t })
	leaked.Log("told by the parent")
}

func TestUses(t *testing.T) {
	leaked.Log("too late")
}
