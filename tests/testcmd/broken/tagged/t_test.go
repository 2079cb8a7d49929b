package tagged

import "testing"

func TestX(t *testing.T) {}
