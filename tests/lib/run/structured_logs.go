// log/slog: text and JSON, groups, options, levels, values of all kinds.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"math"
	"os"
	"strings"
	"time"
)

type secret string

func (secret) LogValue() slog.Value { return slog.StringValue("REDACTED") }

type user struct {
	Name string `json:"name"`
	ID   int
}

type grouped struct{ a, b int }

func (g grouped) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("a", g.a), slog.Int("b", g.b))
}

type endless struct{}

func (e endless) LogValue() slog.Value { return slog.AnyValue(e) }

type texter struct{ fail bool }

func (t texter) MarshalText() ([]byte, error) {
	if t.fail {
		return nil, errors.New("no text")
	}
	return []byte("text <&> of it"), nil
}

type panicker struct{}

func (*panicker) Error() string { panic("oh") }

type level struct{ slog.Level }

func withoutTime(groups []string, a slog.Attr) slog.Attr {
	if a.Key == slog.TimeKey && len(groups) == 0 {
		return slog.Attr{}
	}
	return a
}

func loggers(opts *slog.HandlerOptions) []*slog.Logger {
	return []*slog.Logger{slog.New(slog.NewTextHandler(os.Stdout, opts)), slog.New(slog.NewJSONHandler(os.Stdout, opts))}
}

func values(l *slog.Logger) {
	at := time.Date(2024, 5, 6, 7, 8, 9, 123456789, time.FixedZone("X", 3600))
	l.Info("hello", "count", 3, "name", "a b", "ok", true, "pi", math.Pi, "d", 1500*time.Millisecond, "t", at)
	l.Warn("strings", "empty", "", "quote", `a"b`, "eq", "a=b", "nl", "a\nb\t", "uni", "é世\u2028", "bad", "\xff", "esc", "\x1b\x7f", "html", "<&>", "back", `a\b`)
	l.Error("values", "err", errors.New("bad thing"), "nil", nil, "struct", user{"Ann", 7}, "ptr", &user{"Bob", 8}, "slice", []int{1, 2}, "bytes", []byte("raw"), "map", map[string]int{"b": 1, "a": 2})
	l.Debug("not shown")
	l.Info("more", "secret", secret("x"), "group", grouped{1, 2}, "text", texter{}, "fails", texter{true}, "level", slog.LevelWarn+1, "u8", uint8(9), "i8", int8(-9), "f32", float32(1.5), "kind", slog.KindGroup)
	l.Info("bad", "lonely")
	l.Info("bad", 5, "x", slog.Int("attr", 1), 1.5)
	l.Info("endless", "e", endless{})
	l.Info("nan", "f", math.NaN(), "inf", math.Inf(1))
	l.Info("panics", "p", (*panicker)(nil), "q", &panicker{})
	l.Info("chan", "c", make(chan int) == nil, "func", func() {} == nil)
	l.Info("groups", slog.Group("g", "a", 1, slog.Group("h", "b", 2)), slog.Group("empty"), slog.Group("", "inline", 3), slog.GroupAttrs("k", slog.String("x", "y z")))
	w := l.With("base", 1).WithGroup("s").With("in", 2)
	w.Info("nested", "x", 3)
	w.Info("nested without")
	w.WithGroup("deep").Info("nothing in it")
	w.WithGroup("deep").WithGroup("er").Info("x", "key with blank", "v", slog.Group("q", "z", 1))
	w.WithGroup("e").With(slog.Group("none")).Info("y", slog.Group("none"))
	l.WithGroup("").Info("same")
	l.LogAttrs(context.Background(), slog.LevelInfo+2, "attrs", slog.Any("any", nil), slog.Uint64("u", math.MaxUint64), slog.Time("t", at), slog.Duration("d", time.Hour))
	l.Log(nil, slog.Level(12), "log", "a", 1)
}

func main() {
	for _, l := range loggers(&slog.HandlerOptions{ReplaceAttr: withoutTime}) {
		values(l)
	}
	var least slog.LevelVar
	least.Set(slog.LevelError)
	trace := func(groups []string, a slog.Attr) slog.Attr {
		switch {
		case a.Key == slog.TimeKey:
			return slog.Attr{}
		case a.Key == slog.LevelKey:
			return slog.String("severity", strings.ToLower(a.Value.String()))
		case a.Key == "drop":
			return slog.Attr{}
		case a.Key == slog.SourceKey:
			s := a.Value.Any().(*slog.Source)
			s.File = s.File[strings.LastIndex(s.File, "/")+1:]
			return a
		}
		a.Key = strings.Join(append(groups, a.Key), "/")
		return a
	}
	for _, l := range loggers(&slog.HandlerOptions{ReplaceAttr: trace, Level: &least, AddSource: true}) {
		l.Warn("below")
		l.With("a", 1).WithGroup("g").With("b", 2, "drop", 3).Error("above", "c", 3, slog.Group("h", "d", 4, "drop", 5), "drop", 6)
		l.Error("plain", "group", grouped{3, 4})
	}
	fmt.Println(&least, least.Level(), slog.Level(-10), slog.Level(3), slog.Level(5), slog.Level(20))
	for _, s := range []string{"info", "WARN+3", "debug-1", "x", "info+y", "ERROR"} {
		var l slog.Level
		err := l.UnmarshalText([]byte(s))
		fmt.Println(l, err, l.UnmarshalJSON([]byte(`"`+s+`"`)))
	}
	v := slog.AnyValue(5)
	fmt.Println(v, v.Kind(), v.Equal(slog.Int64Value(5)), slog.GroupValue(slog.Int("a", 1)), slog.Any("k", []string{"x"}), slog.TimeValue(time.Unix(0, 0).UTC()), slog.DurationValue(5))
	fmt.Println(slog.Int("a", 1).Equal(slog.Int("a", 1)), slog.String("x", "y"), slog.BoolValue(true).Any(), slog.AnyValue(slog.Int64Value(3)).Int64())
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Float64()
	}()
	old := log.Writer()
	log.SetOutput(os.Stdout)
	log.SetFlags(0)
	slog.Info("with package log", "a", 1, "b", "c d")
	slog.Debug("not shown")
	slog.SetLogLoggerLevel(slog.LevelDebug)
	slog.With("w", 1).WithGroup("g").Debug("shown", "x", 2)
	slog.SetDefault(loggers(&slog.HandlerOptions{ReplaceAttr: withoutTime})[1])
	slog.SetLogLoggerLevel(slog.LevelInfo)
	slog.Warn("now as JSON", "a", 1)
	log.Print("from package log")
	log.SetOutput(old)
	slog.NewLogLogger(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: withoutTime}), slog.LevelWarn).Println("a line", 5)
	m := slog.New(slog.NewMultiHandler(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: withoutTime}), slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: withoutTime, Level: slog.LevelError}), slog.DiscardHandler))
	m.With("a", 1).WithGroup("g").Info("one", "b", 2)
	m.Error("both", "b", 2)
	r := slog.NewRecord(time.Time{}, slog.LevelInfo, "by hand", 0)
	r.Add("a", 1, slog.Group("none"))
	c := r.Clone()
	c.AddAttrs(slog.Int("b", 2))
	fmt.Println(r.NumAttrs(), c.NumAttrs(), r.Source())
	c.Attrs(func(a slog.Attr) bool { fmt.Println(a); return true })
	fmt.Println(slog.NewTextHandler(os.Stdout, nil).Handle(context.Background(), c), slog.NewTextHandler(os.Stdout, nil).Enabled(context.Background(), slog.LevelDebug))
}
