package tagged

import "testing"

func TestWindows(t *testing.T) { t.Error() }
