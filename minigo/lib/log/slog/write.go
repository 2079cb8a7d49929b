package slog

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strconv"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"
)

// writer writes records in lines, as text or JSON.
type writer struct {
	w      io.Writer
	json   bool
	opts   HandlerOptions
	lock   *sync.Mutex // shared by all with the same w
	before []byte      // attributes already written as text
	prefix string      // of keys, in text
	groups []string
	opened int // how many of the groups are opened in before
}

// line is a line being written.
type line struct {
	*writer
	buf    []byte
	sep    string // before the next key
	prefix []byte // of keys, in text
	around []string
	inside bool // behind what every record has, which is in no group
}

func (w *writer) enabled(level Level) bool {
	least := LevelInfo
	if w.opts.Level != nil {
		least = w.opts.Level.Level()
	}
	return level >= least
}

func (w *writer) separator() string {
	if w.json {
		return ","
	}
	return " "
}

// separatorAfter returns what separates an attribute from what was written.
func (w *writer) separatorAfter(b []byte) string {
	if w.json && len(b) > 0 && b[len(b)-1] == '{' {
		return ""
	}
	return w.separator()
}

func (w *writer) withGroup(name string) *writer {
	c := *w
	c.groups = append(slices.Clip(w.groups), name)
	return &c
}

func (w *writer) withAttrs(attrs []Attr) *writer {
	if !slices.ContainsFunc(attrs, func(a Attr) bool { return !a.Value.emptyGroup() }) {
		return w
	}
	c := *w
	l := line{writer: &c, buf: slices.Clip(w.before), prefix: []byte(w.prefix), around: slices.Clone(w.groups[:w.opened]), inside: true}
	if len(w.before) > 0 {
		l.sep = w.separatorAfter(w.before)
	}
	l.openGroups()
	if l.list(attrs) {
		c.before, c.prefix, c.opened = l.buf, string(l.prefix), len(c.groups)
	}
	return &c
}

func (w *writer) handle(r Record) error {
	l := line{writer: w}
	if w.json {
		l.buf = append(l.buf, '{')
	}
	if !r.Time.IsZero() {
		l.builtIn(Time(TimeKey, r.Time))
	}
	if w.opts.ReplaceAttr == nil {
		l.builtIn(String(LevelKey, r.Level.String()))
	} else {
		l.attr(Any(LevelKey, r.Level))
	}
	if w.opts.AddSource {
		if source := r.Source(); source != nil {
			l.attr(Any(SourceKey, source))
		} else {
			l.attr(Any(SourceKey, &Source{}))
		}
	}
	l.builtIn(String(MessageKey, r.Message))
	l.around, l.inside = slices.Clone(w.groups[:w.opened]), true
	l.attributes(r)
	w.lock.Lock()
	defer w.lock.Unlock()
	_, err := w.w.Write(append(l.buf, '\n'))
	return err
}

// builtIn writes what every record has.
func (l *line) builtIn(a Attr) {
	if l.opts.ReplaceAttr != nil {
		l.attr(a)
		return
	}
	l.key(a.Key)
	l.value(a.Value)
}

// attributes writes the attributes of the handler and of the record, and ends the object.
func (l *line) attributes(r Record) {
	if len(l.before) > 0 {
		l.buf = append(append(l.buf, l.sep...), l.before...)
		l.sep = l.separatorAfter(l.before)
	}
	opened := l.opened
	if r.NumAttrs() > 0 {
		l.prefix = append(l.prefix, l.writer.prefix...)
		at := len(l.buf)
		l.openGroups()
		if l.list(r.attrs) {
			opened = len(l.groups)
		} else {
			l.buf = l.buf[:at]
		}
	}
	if l.json {
		l.buf = append(l.buf, bytes.Repeat([]byte("}"), opened+1)...)
	}
}

// openGroups opens the groups in which nothing has been written yet.
func (l *line) openGroups() {
	for _, name := range l.groups[l.opened:] {
		l.open(name)
	}
}

func (l *line) open(name string) {
	if l.json {
		l.key(name)
		l.buf = append(l.buf, '{')
		l.sep = ""
	} else {
		l.prefix = append(append(l.prefix, name...), '.')
	}
	l.around = append(l.around, name)
}

func (l *line) close(name string) {
	if l.json {
		l.buf = append(l.buf, '}')
	} else {
		l.prefix = l.prefix[:len(l.prefix)-len(name)-1]
	}
	l.sep = l.separator()
	l.around = l.around[:len(l.around)-1]
}

// list writes attributes and tells whether there was anything to write.
func (l *line) list(attrs []Attr) (some bool) {
	for _, a := range attrs {
		if l.attr(a) {
			some = true
		}
	}
	return some
}

// attr writes an attribute and tells whether there was anything to write.
func (l *line) attr(a Attr) bool {
	a.Value = a.Value.Resolve()
	if replace := l.opts.ReplaceAttr; replace != nil && a.Value.kind != KindGroup {
		var around []string
		if l.inside {
			around = l.around
		}
		a = replace(around, a)
		a.Value = a.Value.Resolve()
	}
	if a.empty() {
		return false
	}
	if source, ok := a.Value.any.(*Source); ok && a.Value.kind == KindAny {
		switch {
		case source == nil || *source == Source{}:
			return false
		case l.json:
			a.Value = source.group()
		default:
			a.Value = StringValue(fmt.Sprintf("%s:%d", source.File, source.Line))
		}
	}
	if a.Value.kind != KindGroup {
		l.key(a.Key)
		l.value(a.Value)
		return true
	}
	attrs := a.Value.Group()
	if len(attrs) == 0 {
		return true
	}
	at := len(l.buf)
	if a.Key != "" {
		l.open(a.Key)
	}
	if !l.list(attrs) {
		l.buf = l.buf[:at]
		return false
	}
	if a.Key != "" {
		l.close(a.Key)
	}
	return true
}

func (l *line) key(key string) {
	l.buf = append(l.buf, l.sep...)
	l.string(string(l.prefix) + key)
	if l.json {
		l.buf = append(l.buf, ':')
	} else {
		l.buf = append(l.buf, '=')
	}
	l.sep = l.separator()
}

func (l *line) string(s string) {
	switch {
	case l.json:
		l.buf = appendString(l.buf, s)
	case needsQuotes(s):
		l.buf = strconv.AppendQuote(l.buf, s)
	default:
		l.buf = append(l.buf, s...)
	}
}

// needsQuotes tells whether text cannot stand as it is.
func needsQuotes(s string) bool {
	for _, r := range s {
		if r == ' ' || r == '=' || r == '"' || r == utf8.RuneError || r != 0x7f && (unicode.IsSpace(r) || !unicode.IsPrint(r)) {
			return true
		}
	}
	return s == ""
}

// appendString appends a JSON string with few escapes.
func appendString(b []byte, s string) []byte {
	const digits = "0123456789abcdef"
	b = append(b, '"')
	for i, r := range s {
		switch {
		case r == '"' || r == '\\':
			b = append(b, '\\', byte(r))
		case r == '\n':
			b = append(b, `\n`...)
		case r == '\r':
			b = append(b, `\r`...)
		case r == '\t':
			b = append(b, `\t`...)
		case r < ' ' || r&^1 == '\u2028':
			b = append(b, '\\', 'u', digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15])
		case r == utf8.RuneError:
			b = append(b, "\ufffd"...)
		default:
			b = append(b, s[i:i+utf8.RuneLen(r)]...)
		}
	}
	return append(b, '"')
}

// value writes a value; what its methods do wrong becomes text.
func (l *line) value(v Value) {
	defer func() {
		if r := recover(); r != nil {
			if p := reflect.ValueOf(v.any); p.Kind() == reflect.Pointer && p.IsNil() {
				l.string("<nil>")
			} else {
				l.string(fmt.Sprintf("!PANIC: %v", r))
			}
		}
	}()
	var err error
	if l.json {
		err = l.jsonValue(v)
	} else {
		err = l.textValue(v)
	}
	if err != nil {
		l.string(fmt.Sprintf("!ERROR:%v", err))
	}
}

func (l *line) textValue(v Value) error {
	switch v.kind {
	case KindString:
		l.string(v.any.(string))
	case KindTime: // with three digits of the second
		t := v.Time().Truncate(time.Millisecond).Add(time.Millisecond / 10)
		at := len(l.buf) + len("2006-01-02T15:04:05.000")
		l.buf = t.AppendFormat(l.buf, time.RFC3339Nano)
		l.buf = slices.Delete(l.buf, at, at+1)
	case KindAny:
		var text []byte
		var err error
		switch x := v.any.(type) {
		case encoding.TextAppender:
			text, err = x.AppendText(nil)
		case encoding.TextMarshaler:
			text, err = x.MarshalText()
		default:
			if p := reflect.ValueOf(x); p.Kind() == reflect.Slice && p.Type().Elem().Kind() == reflect.Uint8 {
				l.buf = strconv.AppendQuote(l.buf, string(p.Bytes()))
				return nil
			}
			text = fmt.Appendf(nil, "%+v", x)
		}
		if err != nil {
			return err
		}
		l.string(string(text))
	default:
		l.buf = v.append(l.buf)
	}
	return nil
}

func (l *line) jsonValue(v Value) error {
	switch v.kind {
	case KindString:
		l.string(v.any.(string))
	case KindDuration:
		l.buf = strconv.AppendInt(l.buf, int64(v.num), 10)
	case KindInt64, KindUint64, KindBool:
		l.buf = v.append(l.buf)
	case KindTime:
		if y := v.Time().Year(); y < 0 || y > 9999 {
			return errors.New("time.Time year outside of range [0,9999]")
		}
		l.buf = append(v.Time().AppendFormat(append(l.buf, '"'), time.RFC3339Nano), '"')
	default:
		x := v.Any()
		if _, ok := x.(json.Marshaler); !ok {
			if err, ok := x.(error); ok {
				l.string(err.Error())
				return nil
			}
		}
		var b bytes.Buffer
		e := json.NewEncoder(&b)
		e.SetEscapeHTML(false)
		if err := e.Encode(x); err != nil {
			return err
		}
		l.buf = append(l.buf, bytes.TrimSuffix(b.Bytes(), []byte("\n"))...)
	}
	return nil
}
