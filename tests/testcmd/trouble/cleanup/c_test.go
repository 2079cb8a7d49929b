package cleanup

import "testing"

func TestCleanupPanics(t *testing.T) {
	t.Cleanup(func() { t.Log("still runs") })
	t.Cleanup(func() { panic("while cleaning") })
}
