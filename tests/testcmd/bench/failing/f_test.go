package failing

import "testing"

func BenchmarkFails(b *testing.B) {
	b.Log("before")
	b.Fatal("broken")
}

func BenchmarkLater(b *testing.B) {
	if b.N > 1 {
		b.Error("many")
	}
}

func BenchmarkBreaks(b *testing.B) {
	for b.Loop() {
		break
	}
}

func FuzzTarget(f *testing.F) {
	f.Add([]byte("x"), true)
	f.Add([]byte("y"), false)
	f.Fuzz(func(t *testing.T, b []byte, ok bool) {
		if !ok {
			t.Fatalf("%s", b)
		}
	})
}

func FuzzNothing(f *testing.F) {}

func FuzzWrong(f *testing.F) {
	f.Add("x")
	f.Fuzz(func(t *testing.T, n int) {})
}
