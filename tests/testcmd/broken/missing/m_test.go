package missing

import (
	"testing"

	"example.com/broken/nowhere"
	"example.org/other"
)

func TestX(t *testing.T) { nowhere.F(other.X) }
