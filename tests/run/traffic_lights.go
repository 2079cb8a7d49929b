package main

import (
	"errors"
	"fmt"
	"os"
	"sort"
	"strings"
	"time"
)

type State string
type Event string

type transition struct {
	from State
	on   Event
}

type target struct {
	to     State
	guard  func(*Machine) bool
	action func(*Machine)
}

type Machine struct {
	name    string
	state   State
	table   map[transition][]target
	entered map[State]int
	vars    map[string]int
	trace   strings.Builder
	hooks   struct{ enter, leave map[State]func(*Machine) }
}

type NoTransition struct {
	State State
	Event Event
}

func (n *NoTransition) Error() string {
	return "no transition from " + string(n.State) + " on " + string(n.Event)
}

var ErrBlocked = errors.New("blocked by guards")

func NewMachine(name string, start State) *Machine {
	m := &Machine{name: name, state: start, table: map[transition][]target{}, entered: map[State]int{start: 1}, vars: map[string]int{}}
	m.hooks.enter, m.hooks.leave = map[State]func(*Machine){}, map[State]func(*Machine){}
	return m
}

func (m *Machine) On(from State, on Event, to State, opts ...any) *Machine {
	t := target{to: to}
	for _, o := range opts {
		switch f := o.(type) {
		case func(*Machine) bool:
			t.guard = f
		case func(*Machine):
			t.action = f
		default:
			panic(fmt.Sprintf("option %T", o))
		}
	}
	k := transition{from, on}
	m.table[k] = append(m.table[k], t)
	return m
}

func (m *Machine) Fire(e Event) error {
	ts, ok := m.table[transition{m.state, e}]
	if !ok {
		return fmt.Errorf("%s: %w", m.name, &NoTransition{m.state, e})
	}
	for _, t := range ts {
		if t.guard != nil && !t.guard(m) {
			continue
		}
		if h := m.hooks.leave[m.state]; h != nil && t.to != m.state {
			h(m)
		}
		fmt.Fprintf(&m.trace, "%s -%s-> %s\n", m.state, e, t.to)
		if t.action != nil {
			t.action(m)
		}
		if t.to != m.state {
			m.state = t.to
			m.entered[t.to]++
			if h := m.hooks.enter[t.to]; h != nil {
				h(m)
			}
		}
		return nil
	}
	return ErrBlocked
}

func (m *Machine) Dot() string {
	var lines []string
	for k, ts := range m.table {
		for i, t := range ts {
			lines = append(lines, fmt.Sprintf("  %q -> %q [label=%q]; // %d", k.from, t.to, k.on, i))
		}
	}
	sort.Strings(lines)
	return fmt.Sprintf("digraph %s {\n%s\n}", m.name, strings.Join(lines, "\n"))
}

func (m *Machine) Reachable() []string {
	seen := map[State]bool{}
	todo := []State{m.state}
	for len(todo) > 0 {
		s := todo[0]
		todo = todo[1:]
		if seen[s] {
			continue
		}
		seen[s] = true
		for k, ts := range m.table {
			if k.from == s {
				for _, t := range ts {
					todo = append(todo, t.to)
				}
			}
		}
	}
	var names []string
	for s := range seen {
		names = append(names, string(s))
	}
	sort.Strings(names)
	return names
}

func turnstile() *Machine {
	m := NewMachine("turnstile", "locked")
	paid := func(m *Machine) bool { return m.vars["coins"] >= 2 }
	m.On("locked", "coin", "unlocked", func(m *Machine) bool { return m.vars["coins"] == 1 }, func(m *Machine) { m.vars["coins"]++ })
	m.On("locked", "coin", "locked", func(m *Machine) { m.vars["coins"]++ })
	m.On("locked", "push", "alarm", func(m *Machine) bool { m.vars["pushes"]++; return m.vars["pushes"] > 2 })
	m.On("unlocked", "push", "locked", paid, func(m *Machine) { m.vars["coins"] -= 2; m.vars["passed"]++ })
	m.On("unlocked", "coin", "unlocked")
	m.On("alarm", "reset", "locked")
	m.hooks.enter["alarm"] = func(m *Machine) { m.trace.WriteString("  WEE-OO\n") }
	m.hooks.leave["alarm"] = func(m *Machine) { m.vars["pushes"] = 0 }
	return m
}

type phase struct {
	State
	green time.Duration
}

func lights(total time.Duration) (log []string, share map[State]time.Duration) {
	m := NewMachine("lights", "red")
	cycle := []phase{{"red", 30 * time.Second}, {"red-amber", 1500 * time.Millisecond}, {"green", 25 * time.Second}, {"amber", 3 * time.Second}}
	for i, p := range cycle {
		m.On(p.State, "timer", cycle[(i+1)%len(cycle)].State)
	}
	m.On("green", "walk", "amber")
	share = map[State]time.Duration{}
	clock := time.Date(2024, 1, 1, 7, 59, 0, 0, time.UTC)
	end := clock.Add(total)
	for i := 0; clock.Before(end); i++ {
		var d time.Duration
		for _, p := range cycle {
			if p.State == m.state {
				d = p.green
			}
		}
		e := Event("timer")
		if m.state == "green" && i%3 == 2 {
			d, e = d/2, "walk"
		}
		if clock.Add(d).After(end) {
			d = end.Sub(clock)
		}
		share[m.state] += d
		clock = clock.Add(d)
		log = append(log, clock.Format("05.0")+" "+string(m.state))
		if err := m.Fire(e); err != nil {
			panic(err)
		}
	}
	return
}

func main() {
	m := turnstile()
	for _, e := range strings.Fields("push coin coin coin push push push kick push reset reset coin coin push") {
		err := m.Fire(Event(e))
		var none *NoTransition
		switch {
		case errors.As(err, &none):
			fmt.Printf("%s! (%s, %q)\n", none.Event, none.State, err)
		case err != nil:
			fmt.Println(e, err, err == ErrBlocked)
		}
	}
	fmt.Print(m.trace.String())
	fmt.Println(m.state, m.vars, m.entered)
	fmt.Println(m.Dot())
	fmt.Println(m.Reachable())
	log, share := lights(2*time.Minute + 500*time.Millisecond)
	fmt.Println(strings.Join(log, ", "))
	for _, s := range []State{"red", "red-amber", "green", "amber", "blue"} {
		fmt.Fprintf(os.Stdout, "%-10v%10v %5.1f%%\n", s, share[s], 100*share[s].Seconds()/120.5)
	}
	defer func() { fmt.Println("recovered:", recover()) }()
	m.On("a", "b", "c", 42)
}
