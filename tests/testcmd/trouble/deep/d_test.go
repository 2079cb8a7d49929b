package deep

import "testing"

type list struct{ next *list }

func (l *list) length() int { return 1 + l.next.length() }

func TestNil(t *testing.T) {
	t.Run("a", func(t *testing.T) {
		t.Run("b", func(t *testing.T) { new(list).length() })
	})
}
