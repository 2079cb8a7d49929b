package flow

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

func TestCleanupOrder(t *testing.T) {
	t.Cleanup(func() { t.Log("first registered, last run") })
	t.Cleanup(func() {
		t.Cleanup(func() { t.Log("registered while cleaning") })
		t.Log("second")
	})
	defer func() { t.Log("deferred") }()
	t.Run("sub", func(t *testing.T) {
		t.Cleanup(func() { t.Log("cleanup of sub") })
		t.Log("in sub")
	})
	t.Log("end of test")
}

func check(t testing.TB, ok bool, text string) {
	t.Helper()
	if !ok {
		t.Errorf("check: %s", text)
	}
}

func checkTwice(t testing.TB, ok bool, text string) {
	t.Helper()
	check(t, ok, text)
	func() {
		t.Helper()
		check(t, ok, text+" again")
	}()
}

func TestHelpers(t *testing.T) {
	check(t, false, "direct")
	checkTwice(t, false, "nested")
	t.Run("in a helper that runs subtests", func(t *testing.T) {
		t.Helper()
		check(t, false, "in sub")
		t.Helper()
	})
	each(func(i int) bool {
		check(t, i < 1, "in a loop body")
		return true
	})
	for i := range numbers {
		check(t, i < 1, "in a range over function")
	}
}

func each(f func(int) bool) {
	for i := range 2 {
		f(i)
	}
}

func numbers(yield func(int) bool) {
	for i := range 2 {
		if !yield(i) {
			return
		}
	}
}

func TestFatalStops(t *testing.T) {
	t.Run("fatal", func(t *testing.T) {
		defer func() { t.Log("deferred runs") }()
		t.Fatal("stop", "here")
		t.Log("never")
	})
	t.Log("the parent goes on:", t.Failed())
}

func TestMultiline(t *testing.T) {
	t.Log("one\ntwo\n\nfour\n")
	t.Logf("%s", strings.Repeat("x\n", 2))
	t.Error(errors.Join(errors.New("a"), errors.New("b")))
	fmt.Fprintf(t.Output(), "written\nin pieces ")
	fmt.Fprintf(t.Output(), "and ended")
	t.Log("after an open line")
	fmt.Fprint(t.Output(), "open at the end")
}

func TestSkipping(t *testing.T) {
	t.Run("now", func(t *testing.T) { t.SkipNow() })
	t.Run("why", func(t *testing.T) { t.Skipf("%d reasons", 3) })
	t.Run("after error", func(t *testing.T) {
		t.Error("failed first")
		t.Skip("then skipped")
	})
}

func TestNames(t *testing.T) {
	for _, name := range []string{"a", "a", "a#01", "", "", "b c", "d/e", "ümlaut", "\x00", "a", "#00"} {
		t.Run(name, func(t *testing.T) { fmt.Println(t.Name()) })
	}
}

func TestNested(t *testing.T) {
	t.Run("one", func(t *testing.T) {
		t.Log("logged in one")
		t.Run("two", func(t *testing.T) {
			t.Run("three", func(t *testing.T) { t.Error("deep") })
			t.Log("logged in two")
		})
	})
	t.Run("fine", func(t *testing.T) {})
}

func TestRunResult(t *testing.T) {
	good := t.Run("good", func(t *testing.T) {})
	bad := t.Run("bad", func(t *testing.T) { t.Fail() })
	fmt.Println(good, bad)
}

func TestParentFailNow(t *testing.T) {
	t.Run("sub", func(sub *testing.T) {
		t.FailNow()
	})
	t.Log("not reached")
}

func TestContext(t *testing.T) {
	ctx := t.Context()
	fmt.Println(ctx.Err())
	t.Cleanup(func() { fmt.Println(errors.Is(ctx.Err(), context.Canceled)) })
	_, limited := t.Deadline()
	fmt.Println(limited)
}

func TestAttributes(t *testing.T) {
	t.Attr("color", "green and blue")
}

func TestParallelConflicts(t *testing.T) {
	t.Run("setenv", func(t *testing.T) {
		defer func() { fmt.Println(recover()) }()
		t.Setenv("A", "b")
		t.Parallel()
	})
	t.Run("twice", func(t *testing.T) {
		t.Parallel()
		defer func() { fmt.Println(recover()) }()
		t.Parallel()
	})
}

func TestParallelGroup(t *testing.T) {
	var done atomic.Int32
	t.Run("group", func(t *testing.T) {
		for _, name := range []string{"a", "b", "c"} {
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				time.Sleep(time.Millisecond)
				done.Add(1)
			})
		}
		fmt.Println("not yet:", done.Load())
	})
	fmt.Println("all:", done.Load())
}

func TestGoroutineLogs(t *testing.T) {
	wait := make(chan bool)
	go func() {
		defer close(wait)
		t.Error("from a goroutine")
	}()
	<-wait
}

func TestAllocs(t *testing.T) {
	var sink []byte
	fmt.Println(testing.AllocsPerRun(10, func() { sink = make([]byte, 100) }), len(sink))
}

func TestLate(t *testing.T) {
	if os.Getenv("LATE") == "" {
		t.Skip()
	}
}
