package slog

import (
	"runtime"
	"slices"
	"time"
)

// Record is one event.
type Record struct {
	Time    time.Time
	Message string
	Level   Level
	PC      uintptr // where it was logged, or 0
	attrs   []Attr
}

// NewRecord returns a record without attributes.
func NewRecord(t time.Time, level Level, msg string, pc uintptr) Record {
	return Record{Time: t, Message: msg, Level: level, PC: pc}
}

// Clone returns a copy, to which attributes can be added without changing r.
func (r Record) Clone() Record {
	r.attrs = slices.Clip(r.attrs)
	return r
}

// NumAttrs returns how many attributes there are.
func (r Record) NumAttrs() int { return len(r.attrs) }

// Attrs calls f for each attribute until it returns false.
func (r Record) Attrs(f func(Attr) bool) {
	for _, a := range r.attrs {
		if !f(a) {
			return
		}
	}
}

// AddAttrs adds attributes, but for empty groups.
func (r *Record) AddAttrs(attrs ...Attr) {
	for _, a := range attrs {
		if !a.Value.emptyGroup() {
			r.attrs = append(r.attrs, a)
		}
	}
}

// Add adds attributes; args are as for Logger.Log.
func (r *Record) Add(args ...any) { r.AddAttrs(attributes(args)...) }

// Source is a place in the source.
type Source struct {
	Function string `json:"function"`
	File     string `json:"file"`
	Line     int    `json:"line"`
}

// Source returns where the event was logged, or nil.
func (r Record) Source() *Source {
	if r.PC == 0 {
		return nil
	}
	f, _ := runtime.CallersFrames([]uintptr{r.PC}).Next()
	return &Source{f.Function, f.File, f.Line}
}

// group returns what is known as a group.
func (s *Source) group() Value {
	var list []Attr
	if s.Function != "" {
		list = append(list, String("function", s.Function))
	}
	if s.File != "" {
		list = append(list, String("file", s.File))
	}
	if s.Line != 0 {
		list = append(list, Int("line", s.Line))
	}
	return GroupValue(list...)
}
