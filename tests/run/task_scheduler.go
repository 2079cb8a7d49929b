// Discrete events from a heap: tasks with priorities, deadlines and dependencies on some workers.
package main

import (
	"container/heap"
	"fmt"
	"log"
	"os"
	"strings"
	"time"
)

type Priority int

const (
	Low Priority = iota - 1
	Normal
	High
)

func (p Priority) String() string {
	return map[Priority]string{Low: "low", Normal: "normal", High: "high"}[p]
}

type Task struct {
	ID       int
	Name     string
	Priority Priority
	Work     time.Duration
	Deadline time.Duration
	After    []*Task
	done     bool
	index    int
}

type TaskQueue []*Task

func (q TaskQueue) Len() int { return len(q) }
func (q TaskQueue) Less(i, j int) bool {
	switch a, b := q[i], q[j]; {
	case a.Priority != b.Priority:
		return a.Priority > b.Priority
	case a.Deadline != b.Deadline:
		return a.Deadline < b.Deadline
	default:
		return a.ID < b.ID
	}
}
func (q TaskQueue) Swap(i, j int) {
	q[i], q[j] = q[j], q[i]
	q[i].index = i
	q[j].index = j
}
func (q *TaskQueue) Push(x any) {
	t := x.(*Task)
	t.index = len(*q)
	*q = append(*q, t)
}
func (q *TaskQueue) Pop() any {
	n := len(*q) - 1
	t := (*q)[n]
	(*q)[n] = nil
	*q = (*q)[:n]
	t.index = -1
	return t
}

type event struct {
	at  time.Duration
	seq int
	run func()
}

type events []event

func (e events) Len() int { return len(e) }
func (e events) Less(i, j int) bool {
	return e[i].at < e[j].at || e[i].at == e[j].at && e[i].seq < e[j].seq
}
func (e events) Swap(i, j int)       { e[i], e[j] = e[j], e[i] }
func (e *events) Push(x interface{}) { *e = append(*e, x.(event)) }
func (e *events) Pop() interface{} {
	old := *e
	x := old[len(old)-1]
	*e = old[:len(old)-1]
	return x
}

type Simulator struct {
	*log.Logger
	now     time.Duration
	pending events
	seq     int
	ready   TaskQueue
	waiting map[*Task]int
	users   map[*Task][]*Task
	idle    int
	late    []string
	busy    time.Duration
}

func (s *Simulator) at(d time.Duration, f func()) {
	s.seq++
	heap.Push(&s.pending, event{s.now + d, s.seq, f})
}

func (s *Simulator) submit(t *Task) {
	missing := 0
	for _, dep := range t.After {
		if !dep.done {
			missing++
			s.users[dep] = append(s.users[dep], t)
		}
	}
	if missing > 0 {
		s.waiting[t] = missing
		return
	}
	heap.Push(&s.ready, t)
}

func (s *Simulator) dispatch() {
	for s.idle > 0 && s.ready.Len() > 0 {
		t := heap.Pop(&s.ready).(*Task)
		s.idle--
		s.Printf("%8v start %-8s %-6v", s.now, t.Name, t.Priority)
		s.at(t.Work, func() { s.finish(t) })
	}
}

func (s *Simulator) finish(t *Task) {
	t.done = true
	s.idle++
	s.busy += t.Work
	if t.Deadline > 0 && s.now > t.Deadline {
		s.late = append(s.late, fmt.Sprintf("%s by %v", t.Name, s.now-t.Deadline))
	}
	s.Printf("%8v done  %s", s.now, t.Name)
	for _, u := range s.users[t] {
		if s.waiting[u]--; s.waiting[u] == 0 {
			delete(s.waiting, u)
			heap.Push(&s.ready, u)
		}
	}
	delete(s.users, t)
}

func (s *Simulator) Run() {
	for s.pending.Len() > 0 {
		e := heap.Pop(&s.pending).(event)
		s.now = e.at
		e.run()
		s.dispatch()
	}
}

func NewSimulator(workers int, prefix string) *Simulator {
	return &Simulator{
		Logger: log.New(os.Stdout, prefix, 0), idle: workers,
		waiting: map[*Task]int{}, users: map[*Task][]*Task{},
	}
}

func tasks() []*Task {
	t := []*Task{
		{Name: "fetch", Work: 1500 * time.Millisecond}, {Name: "parse", Work: 700 * time.Millisecond, Deadline: 2 * time.Second},
		{Name: "index", Work: 3 * time.Second, Priority: Low}, {Name: "report", Work: 250 * time.Millisecond, Priority: High, Deadline: time.Minute},
		{Name: "mail", Work: 10 * time.Millisecond}, {Name: "clean", Work: time.Second, Priority: Low}, {Name: "alarm", Work: 5 * time.Millisecond, Priority: High},
	}
	for i := range t {
		t[i].ID = i
	}
	t[1].After = t[:1]
	t[2].After = t[1:2]
	t[3].After = []*Task{t[1], t[5]}
	t[4].After = []*Task{t[3]}
	return t
}

func main() {
	for workers := 1; workers <= 2; workers++ {
		s := NewSimulator(workers, fmt.Sprintf("%d| ", workers))
		all := tasks()
		for i, t := range all {
			s.at(time.Duration(i)*100*time.Millisecond, func() { s.submit(t) })
		}
		s.Run()
		fmt.Printf("end %v, busy %.1f%%, late: %s, waiting %d\n", s.now, 100*s.busy.Seconds()/(s.now.Seconds()*float64(workers)), strings.Join(s.late, ", "), len(s.waiting))
	}
	s := NewSimulator(1, "cycle ")
	a, b := &Task{Name: "a"}, &Task{Name: "b", ID: 1}
	a.After, b.After = []*Task{b}, []*Task{a}
	s.at(0, func() { s.submit(a); s.submit(b) })
	s.Run()
	fmt.Println(len(s.waiting), s.waiting[a], High, Priority(7) == 7, Low)

	q := TaskQueue{}
	for i, p := range []Priority{Low, High, Normal, Low} {
		heap.Push(&q, &Task{ID: i, Priority: p})
	}
	urgent := q[len(q)-1]
	urgent.Priority = High + 1
	heap.Fix(&q, urgent.index)
	removed := heap.Remove(&q, q.Len()-1).(*Task)
	for q.Len() > 0 {
		fmt.Print(heap.Pop(&q).(*Task).ID, " ")
	}
	fmt.Println(removed.Priority, removed.index)
}
