package slog

import (
	"fmt"
	"math"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Value is any value; the commonest kinds need no memory of their own.
type Value struct {
	_    [0]func() // not comparable
	kind Kind
	num  uint64
	any  any
}

// Kind is the kind of a Value.
type Kind int

// The kinds.
const (
	KindAny Kind = iota
	KindBool
	KindDuration
	KindFloat64
	KindInt64
	KindString
	KindTime
	KindUint64
	KindGroup
	KindLogValuer
)

var kindNames = []string{"Any", "Bool", "Duration", "Float64", "Int64", "String", "Time", "Uint64", "Group", "LogValuer"}

// String returns the kind's name.
func (k Kind) String() string {
	if 0 <= k && int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "<unknown slog.Kind>"
}

// LogValuer says what is to be logged instead of it.
type LogValuer interface {
	LogValue() Value
}

// StringValue returns a Value that is a string; the others likewise.
func StringValue(value string) Value { return Value{kind: KindString, any: value} }

func IntValue(v int) Value     { return Int64Value(int64(v)) }
func Int64Value(v int64) Value { return Value{kind: KindInt64, num: uint64(v)} }

func Uint64Value(v uint64) Value   { return Value{kind: KindUint64, num: v} }
func Float64Value(v float64) Value { return Value{kind: KindFloat64, num: math.Float64bits(v)} }

func BoolValue(v bool) Value {
	x := Value{kind: KindBool}
	if v {
		x.num = 1
	}
	return x
}

func DurationValue(v time.Duration) Value { return Value{kind: KindDuration, num: uint64(v)} }

// TimeValue returns a Value that is a time, without its monotonic part.
func TimeValue(v time.Time) Value { return Value{kind: KindTime, any: v.Round(0)} }

// GroupValue returns a Value that is a group of attributes, without empty groups.
func GroupValue(as ...Attr) Value {
	if slices.ContainsFunc(as, func(a Attr) bool { return a.Value.emptyGroup() }) {
		as = slices.DeleteFunc(slices.Clone(as), func(a Attr) bool { return a.Value.emptyGroup() })
	}
	return Value{kind: KindGroup, any: as}
}

// AnyValue returns a Value of the kind that fits.
func AnyValue(v any) Value {
	switch v := v.(type) {
	case string:
		return StringValue(v)
	case int:
		return IntValue(v)
	case uint:
		return Uint64Value(uint64(v))
	case int64:
		return Int64Value(v)
	case uint64:
		return Uint64Value(v)
	case bool:
		return BoolValue(v)
	case time.Duration:
		return DurationValue(v)
	case time.Time:
		return TimeValue(v)
	case uint8:
		return Uint64Value(uint64(v))
	case uint16:
		return Uint64Value(uint64(v))
	case uint32:
		return Uint64Value(uint64(v))
	case uintptr:
		return Uint64Value(uint64(v))
	case int8:
		return Int64Value(int64(v))
	case int16:
		return Int64Value(int64(v))
	case int32:
		return Int64Value(int64(v))
	case float64:
		return Float64Value(v)
	case float32:
		return Float64Value(float64(v))
	case []Attr:
		return GroupValue(v...)
	case Kind:
		return Value{any: v}
	case Value:
		return v
	case LogValuer:
		return Value{kind: KindLogValuer, any: v}
	}
	return Value{any: v}
}

// Kind returns the kind.
func (v Value) Kind() Kind { return v.kind }

// must panics unless the value is of a kind.
func (v Value) must(k Kind) {
	if v.kind != k {
		panic(fmt.Sprintf("Value kind is %s, not %s", v.kind, k))
	}
}

// Any returns the value as it is.
func (v Value) Any() any {
	switch v.kind {
	case KindInt64:
		return int64(v.num)
	case KindUint64:
		return v.num
	case KindFloat64:
		return v.Float64()
	case KindBool:
		return v.num != 0
	case KindDuration:
		return time.Duration(v.num)
	}
	return v.any
}

// String returns the value as text, of whatever kind it is.
func (v Value) String() string {
	if v.kind == KindString {
		return v.any.(string)
	}
	return string(v.append(nil))
}

// Int64 returns an integer, and panics if the value is something else; the others likewise.
func (v Value) Int64() int64 {
	v.must(KindInt64)
	return int64(v.num)
}

func (v Value) Uint64() uint64 {
	v.must(KindUint64)
	return v.num
}

func (v Value) Bool() bool {
	v.must(KindBool)
	return v.num != 0
}

func (v Value) Duration() time.Duration {
	v.must(KindDuration)
	return time.Duration(v.num)
}

func (v Value) Float64() float64 {
	v.must(KindFloat64)
	return math.Float64frombits(v.num)
}

func (v Value) Time() time.Time {
	v.must(KindTime)
	return v.any.(time.Time)
}

// LogValuer returns the LogValuer that the value is.
func (v Value) LogValuer() LogValuer { return v.any.(LogValuer) }

// Group returns the attributes of a group.
func (v Value) Group() []Attr {
	if v.kind == KindGroup {
		return v.any.([]Attr)
	}
	panic("Group: bad kind")
}

// Equal tells whether the values are of the same kind and equal.
func (v Value) Equal(w Value) bool {
	if v.kind != w.kind {
		return false
	}
	switch v.kind {
	case KindFloat64:
		return v.Float64() == w.Float64()
	case KindTime:
		return v.Time().Equal(w.Time())
	case KindGroup:
		return slices.EqualFunc(v.Group(), w.Group(), Attr.Equal)
	case KindAny, KindLogValuer, KindString:
		return v.any == w.any
	}
	return v.num == w.num
}

func (v Value) emptyGroup() bool { return v.kind == KindGroup && len(v.any.([]Attr)) == 0 }

// append appends the value as text.
func (v Value) append(b []byte) []byte {
	switch v.kind {
	case KindString:
		return append(b, v.any.(string)...)
	case KindInt64:
		return strconv.AppendInt(b, int64(v.num), 10)
	case KindUint64:
		return strconv.AppendUint(b, v.num, 10)
	case KindFloat64:
		return strconv.AppendFloat(b, v.Float64(), 'g', -1, 64)
	case KindBool:
		return strconv.AppendBool(b, v.num != 0)
	case KindDuration:
		return append(b, time.Duration(v.num).String()...)
	case KindTime:
		return v.Time().AppendFormat(b, "2006-01-02 15:04:05.999999999 -0700 MST")
	}
	return fmt.Append(b, v.any)
}

// mostValues is how often a LogValuer may return another.
const mostValues = 100

// Resolve asks LogValuers until the value is something else.
func (v Value) Resolve() (resolved Value) {
	defer func() {
		if r := recover(); r != nil {
			resolved = AnyValue(fmt.Errorf("LogValue panicked\n%s", callers(3, 5)))
		}
	}()
	first := v
	for range mostValues {
		if v.kind != KindLogValuer {
			return v
		}
		v = v.LogValuer().LogValue()
	}
	return AnyValue(fmt.Errorf("LogValue called too many times on Value of type %T", first.any))
}

// callers returns lines for n frames from skip on.
func callers(skip, n int) string {
	pcs := make([]uintptr, n+1)
	pcs = pcs[:runtime.Callers(skip+1, pcs)]
	if len(pcs) == 0 {
		return "(no stack)"
	}
	frames := runtime.CallersFrames(pcs)
	var b strings.Builder
	for i := 0; ; i++ {
		if i == n {
			b.WriteString("(rest of stack elided)\n")
			break
		}
		frame, more := frames.Next()
		fmt.Fprintf(&b, "called from %s (%s:%d)\n", frame.Function, frame.File, frame.Line)
		if !more {
			break
		}
	}
	return b.String()
}

// Attr is a value with a key.
type Attr struct {
	Key   string
	Value Value
}

// String returns an attribute that is a string; the others likewise.
func String(key, value string) Attr             { return Attr{key, StringValue(value)} }
func Int64(key string, value int64) Attr        { return Attr{key, Int64Value(value)} }
func Int(key string, value int) Attr            { return Attr{key, IntValue(value)} }
func Uint64(key string, v uint64) Attr          { return Attr{key, Uint64Value(v)} }
func Float64(key string, v float64) Attr        { return Attr{key, Float64Value(v)} }
func Bool(key string, v bool) Attr              { return Attr{key, BoolValue(v)} }
func Time(key string, v time.Time) Attr         { return Attr{key, TimeValue(v)} }
func Duration(key string, v time.Duration) Attr { return Attr{key, DurationValue(v)} }
func Any(key string, value any) Attr            { return Attr{key, AnyValue(value)} }
func GroupAttrs(key string, attrs ...Attr) Attr { return Attr{key, GroupValue(attrs...)} }

// Group returns an attribute that is a group; args are as for Logger.Log.
func Group(key string, args ...any) Attr { return Attr{key, GroupValue(attributes(args)...)} }

// Equal tells whether keys and values are equal.
func (a Attr) Equal(b Attr) bool { return a.Key == b.Key && a.Value.Equal(b.Value) }

// String returns key=value.
func (a Attr) String() string { return a.Key + "=" + a.Value.String() }

func (a Attr) empty() bool { return a.Key == "" && a.Value.kind == KindAny && a.Value.any == nil }

// badKey is the key of what has none.
const badKey = "!BADKEY"

// attributes makes attributes of keys and values that follow each other, and attributes.
func attributes(args []any) (list []Attr) {
	for len(args) > 0 {
		var a Attr
		a, args = attribute(args)
		list = append(list, a)
	}
	return list
}

func attribute(args []any) (Attr, []any) {
	switch x := args[0].(type) {
	case string:
		if len(args) == 1 {
			return String(badKey, x), nil
		}
		return Any(x, args[1]), args[2:]
	case Attr:
		return x, args[1:]
	default:
		return Any(badKey, x), args[1:]
	}
}
