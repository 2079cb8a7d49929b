package testing

import "sync"

// slots limits how many tests run at the same time. A test that waits for its parallel subtests gives its slot back meanwhile.
type slots struct {
	mu      sync.Mutex
	free    chan bool
	taken   int
	waiting int
	limit   int
}

// newSlots returns limit slots, one of which is taken by the test that runs the others.
func newSlots(limit int) *slots { return &slots{free: make(chan bool), taken: 1, limit: limit} }

func (s *slots) take() {
	s.mu.Lock()
	if s.taken < s.limit {
		s.taken++
		s.mu.Unlock()
		return
	}
	s.waiting++
	s.mu.Unlock()
	<-s.free
}

func (s *slots) giveBack() {
	s.mu.Lock()
	if s.waiting == 0 {
		s.taken--
		s.mu.Unlock()
		return
	}
	s.waiting-- // the slot goes over to one that waits
	s.mu.Unlock()
	s.free <- true
}
