package slog

import (
	"context"
	"errors"
	"io"
	"log"
	"slices"
	"sync"
)

// Handler does something with records.
type Handler interface {
	// Enabled tells whether events of the level are of interest.
	Enabled(context.Context, Level) bool
	// Handle writes a record, or whatever else.
	Handle(context.Context, Record) error
	// WithAttrs returns a handler that adds attributes.
	WithAttrs(attrs []Attr) Handler
	// WithGroup returns a handler whose further attributes are in the group.
	WithGroup(name string) Handler
}

// Keys of what every record has.
const (
	TimeKey    = "time"
	LevelKey   = "level"
	MessageKey = "msg"
	SourceKey  = "source"
)

// HandlerOptions change what the handlers of this package write. AddSource: the place, too. Level: the least, or LevelInfo.
// ReplaceAttr: what is called for each attribute that is not a group; groups are those around it; what it returns is written.
type HandlerOptions struct {
	AddSource   bool
	Level       Leveler
	ReplaceAttr func(groups []string, a Attr) Attr
}

// TextHandler writes lines of key=value.
type TextHandler struct{ *writer }

// NewTextHandler returns a handler that writes to w.
func NewTextHandler(w io.Writer, opts *HandlerOptions) *TextHandler {
	return &TextHandler{newWriter(w, opts, false)}
}

// Enabled tells whether events of the level are written.
func (h *TextHandler) Enabled(_ context.Context, level Level) bool { return h.enabled(level) }

// Handle writes the record in a line.
func (h *TextHandler) Handle(_ context.Context, r Record) error { return h.handle(r) }

// WithAttrs returns a handler that adds attributes.
func (h *TextHandler) WithAttrs(attrs []Attr) Handler { return &TextHandler{h.withAttrs(attrs)} }

// WithGroup returns a handler that writes the name before the keys of further attributes.
func (h *TextHandler) WithGroup(name string) Handler { return &TextHandler{h.withGroup(name)} }

// JSONHandler writes lines that are JSON objects.
type JSONHandler struct{ *writer }

// NewJSONHandler returns a handler that writes to w.
func NewJSONHandler(w io.Writer, opts *HandlerOptions) *JSONHandler {
	return &JSONHandler{newWriter(w, opts, true)}
}

// Enabled tells whether events of the level are written.
func (h *JSONHandler) Enabled(_ context.Context, level Level) bool { return h.enabled(level) }

// Handle writes the record in a line.
func (h *JSONHandler) Handle(_ context.Context, r Record) error { return h.handle(r) }

// WithAttrs returns a handler that adds attributes.
func (h *JSONHandler) WithAttrs(attrs []Attr) Handler { return &JSONHandler{h.withAttrs(attrs)} }

// WithGroup returns a handler that puts further attributes into an object of the name.
func (h *JSONHandler) WithGroup(name string) Handler { return &JSONHandler{h.withGroup(name)} }

// logHandler writes with package log.
type logHandler struct{ *writer }

func (*logHandler) Enabled(_ context.Context, level Level) bool { return level >= logLevel.Level() }

func (h *logHandler) Handle(_ context.Context, r Record) error {
	l := line{writer: h.writer, buf: append([]byte(r.Level.String()+" "), r.Message...), sep: " "}
	l.attributes(r)
	return log.Output(4, string(l.buf))
}

func (h *logHandler) WithAttrs(attrs []Attr) Handler { return &logHandler{h.withAttrs(attrs)} }
func (h *logHandler) WithGroup(name string) Handler  { return &logHandler{h.withGroup(name)} }

// DiscardHandler handles nothing.
var DiscardHandler Handler = discardHandler{}

type discardHandler struct{}

func (discardHandler) Enabled(context.Context, Level) bool  { return false }
func (discardHandler) Handle(context.Context, Record) error { return nil }
func (h discardHandler) WithAttrs([]Attr) Handler           { return h }
func (h discardHandler) WithGroup(string) Handler           { return h }

// MultiHandler gives records to several handlers.
type MultiHandler struct{ handlers []Handler }

// NewMultiHandler returns a handler that gives records to all of these.
func NewMultiHandler(handlers ...Handler) *MultiHandler { return &MultiHandler{slices.Clone(handlers)} }

// Enabled tells whether one of the handlers is interested.
func (h *MultiHandler) Enabled(ctx context.Context, l Level) bool {
	return slices.ContainsFunc(h.handlers, func(h Handler) bool { return h.Enabled(ctx, l) })
}

// Handle gives the record to those that are interested, and returns their errors.
func (h *MultiHandler) Handle(ctx context.Context, r Record) error {
	var errs []error
	for _, h := range h.handlers {
		if h.Enabled(ctx, r.Level) {
			if err := h.Handle(ctx, r.Clone()); err != nil {
				errs = append(errs, err)
			}
		}
	}
	return errors.Join(errs...)
}

// WithAttrs returns a handler for those with the attributes.
func (h *MultiHandler) WithAttrs(attrs []Attr) Handler {
	return h.each(func(h Handler) Handler { return h.WithAttrs(attrs) })
}

// WithGroup returns a handler for those with the group.
func (h *MultiHandler) WithGroup(name string) Handler {
	return h.each(func(h Handler) Handler { return h.WithGroup(name) })
}

func (h *MultiHandler) each(f func(Handler) Handler) Handler {
	changed := &MultiHandler{}
	for _, h := range h.handlers {
		changed.handlers = append(changed.handlers, f(h))
	}
	return changed
}

func newWriter(w io.Writer, opts *HandlerOptions, json bool) *writer {
	h := &writer{w: w, json: json, lock: &sync.Mutex{}}
	if opts != nil {
		h.opts = *opts
	}
	return h
}
