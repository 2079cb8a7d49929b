package strs

import (
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"unicode/utf8"
)

var sink string

func BenchmarkReverse(b *testing.B) {
	for b.Loop() {
		sink = Reverse("hello")
	}
}

func BenchmarkOld(b *testing.B) {
	text := strings.Repeat("x", 100)
	b.SetBytes(int64(len(text)))
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		sink = Reverse(text)
	}
}

func BenchmarkSizes(b *testing.B) {
	for _, n := range []int{1, 10, 100} {
		text := strings.Repeat("x", n)
		b.Run(fmt.Sprintf("n=%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				sink = Reverse(text)
			}
		})
	}
}

func BenchmarkMetric(b *testing.B) {
	for range b.N {
	}
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(12.5, "widgets/op")
}

func BenchmarkParallel(b *testing.B) {
	var n atomic.Int64
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			n.Add(1)
		}
	})
	if n.Load() != int64(b.N) {
		b.Error("lost some")
	}
}

func BenchmarkLogs(b *testing.B) {
	b.Log("a remark")
}

func BenchmarkSkips(b *testing.B) { b.Skip("not today") }

func FuzzReverse(f *testing.F) {
	f.Add("hello", 1)
	f.Add("", 0)
	f.Fuzz(func(t *testing.T, s string, n int) {
		if !utf8.ValidString(s) {
			t.Skip("not text")
		}
		if Reverse(Reverse(s)) != s {
			t.Errorf("%q is not itself again", s)
		}
	})
}

func TestBenchmark(t *testing.T) {
	r := testing.Benchmark(func(b *testing.B) {
		for range b.N {
			sink = Reverse("abc")
		}
	})
	if r.N < 1 || r.NsPerOp() < 0 || r.T <= 0 {
		t.Error(r)
	}
	r = testing.BenchmarkResult{N: 100, T: 1234567, Bytes: 10, MemAllocs: 250, MemBytes: 123456}
	fmt.Println(r, r.MemString(), r.NsPerOp(), r.AllocsPerOp(), r.AllocedBytesPerOp())
	for _, ns := range []float64{0.00012, 0.12, 1.5, 12.345, 99.996, 123.45, 999.96, 123456} {
		fmt.Println(testing.BenchmarkResult{N: 1, T: 1, Extra: map[string]float64{"ns/op": ns, "x": ns}})
	}
}

func BenchmarkDepth(b *testing.B) {
	for range b.N {
		done := make(chan int)
		go func() { done <- Depth(1000) }()
		<-done
	}
}
