package panics

import (
	"errors"
	"testing"
)

func TestFine(t *testing.T) {}

func TestPanics(t *testing.T) {
	t.Log("logged before")
	t.Cleanup(func() { t.Log("cleaned up") })
	t.Run("sub", func(t *testing.T) {
		t.Log("and in sub")
		panic(errors.New("an error"))
	})
}

func TestNeverRuns(t *testing.T) { t.Error("no") }
