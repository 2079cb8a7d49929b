package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
)

type Event struct {
	Topic string
	Data  map[string]any
}

type Handler func(Event) error

type subscription struct {
	id       int
	priority int
	once     bool
	handler  Handler
}

type Bus struct {
	subs    map[string][]*subscription
	nextID  int
	history []string
	depth   int
}

var ErrStop = errors.New("stop")

func (b *Bus) On(pattern string, h Handler, opts ...func(*subscription)) (cancel func() bool) {
	if b.subs == nil {
		b.subs = make(map[string][]*subscription)
	}
	b.nextID++
	s := &subscription{id: b.nextID, handler: h}
	for _, o := range opts {
		o(s)
	}
	b.subs[pattern] = append(b.subs[pattern], s)
	return func() bool { return b.remove(pattern, s.id) }
}

func Priority(n int) func(*subscription) { return func(s *subscription) { s.priority = n } }
func Once(s *subscription)               { s.once = true }

func (b *Bus) remove(pattern string, id int) bool {
	list := b.subs[pattern]
	for i, s := range list {
		if s.id == id {
			rest := append(list[:i:i], list[i+1:]...)
			if len(rest) == 0 {
				delete(b.subs, pattern)
			} else {
				b.subs[pattern] = rest
			}
			return true
		}
	}
	return false
}

func matches(pattern, topic string) bool {
	if p, ok := strings.CutSuffix(pattern, "*"); ok {
		return strings.HasPrefix(topic, p)
	}
	return pattern == topic
}

func (b *Bus) Emit(topic string, kv ...any) (err error) {
	if b.depth++; b.depth > 5 {
		b.depth--
		return fmt.Errorf("too deep at %s", topic)
	}
	defer func() { b.depth-- }()
	e := Event{topic, map[string]any{}}
	for i := 0; i+1 < len(kv); i += 2 {
		e.Data[kv[i].(string)] = kv[i+1]
	}
	type found struct {
		*subscription
		pattern string
	}
	var run []found
	for p, list := range b.subs {
		if matches(p, topic) {
			for _, s := range list {
				run = append(run, found{s, p})
			}
		}
	}
	sort.Slice(run, func(i, j int) bool {
		if run[i].priority != run[j].priority {
			return run[i].priority > run[j].priority
		}
		return run[i].id < run[j].id
	})
	b.history = append(b.history, fmt.Sprintf("%s(%d)", topic, len(run)))
	var errs []error
	for _, f := range run {
		if f.once {
			b.remove(f.pattern, f.id)
		}
		switch err := call(f.handler, e); {
		case errors.Is(err, ErrStop):
			return errors.Join(errs...)
		case err != nil:
			errs = append(errs, fmt.Errorf("handler %d: %w", f.id, err))
		}
	}
	return errors.Join(errs...)
}

func call(h Handler, e Event) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = fmt.Errorf("panic: %w", r)
		default:
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	return h(e)
}

type thermostat struct {
	*Bus
	temp, target float64
	heating      bool
}

func (t *thermostat) set(temp float64) {
	old := t.temp
	t.temp = temp
	if err := t.Emit("temp.changed", "from", old, "to", temp); err != nil {
		fmt.Println("  !", strings.ReplaceAll(err.Error(), "\n", "; "))
	}
}

func (t *thermostat) control(e Event) error {
	want := e.Data["to"].(float64) < t.target
	if want != t.heating {
		t.heating = want
		return t.Emit("heat."+map[bool]string{true: "on", false: "off"}[want], "at", e.Data["to"])
	}
	return nil
}

type stats struct{ count, min, max float64 }

func main() {
	bus := &Bus{}
	t := &thermostat{Bus: bus, temp: 20, target: 19}
	var st stats
	t.On("temp.changed", t.control)
	cancelStats := t.On("temp.*", func(e Event) error {
		v, ok := e.Data["to"].(float64)
		if !ok {
			return errors.New("no number")
		}
		if st.count++; st.count == 1 {
			st.min, st.max = v, v
		}
		st.min, st.max = min(st.min, v), max(st.max, v)
		return nil
	}, Priority(5))
	bus.On("heat.*", func(e Event) error { fmt.Println("  heating", e.Topic[5:], e.Data); return nil })
	bus.On("temp.changed", func(Event) error { fmt.Println("  first change"); return nil }, Once, Priority(1))
	bus.On("temp.changed", func(e Event) error {
		if to := e.Data["to"].(float64); to > 50 {
			panic(fmt.Errorf("fire at %g", to))
		} else if to < -40 {
			var list []int
			_ = list[int(to)+50]
		}
		return nil
	})
	bus.On("temp.changed", func(e Event) error {
		if e.Data["to"] == e.Data["from"] {
			return ErrStop
		}
		return nil
	}, Priority(9))
	for _, v := range []float64{18.5, 18, 18, 21, 60, -45, 19} {
		fmt.Printf("set %g\n", v)
		t.set(v)
	}
	fmt.Println(st, cancelStats(), cancelStats())
	fmt.Println(bus.Emit("temp.unknown", "to", "warm"))
	fmt.Println(bus.Emit("nobody"), bus.history)
	bus.On("loop", func(e Event) error { return bus.Emit("loop") })
	fmt.Println(bus.Emit("loop"))
	patterns := []string{}
	for p := range bus.subs {
		patterns = append(patterns, fmt.Sprintf("%s:%d", p, len(bus.subs[p])))
	}
	sort.Strings(patterns)
	fmt.Println(patterns, bus.depth)
}
