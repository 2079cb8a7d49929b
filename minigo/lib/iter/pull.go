package iter

import "runtime"

// puller runs an iterator on a goroutine of its own, which works only while the one that pulls waits for it.
type puller struct {
	resume chan bool // false: stop
	back   chan bool
	begun  bool
	done   bool
	reason any // what the iterator panicked with
	failed bool
	exited bool
}

// work hands over at each value; body gives false when the iterator shall stop.
func (p *puller) work(body func()) {
	finished := false
	defer func() {
		if !finished {
			p.reason = recover()
			p.failed = p.reason != nil
			p.exited = !p.failed
		}
		p.done = true
		p.back <- true
	}()
	body()
	finished = true
}

// yield lets the one that pulls go on and reports whether it wants more.
func (p *puller) yield() bool {
	p.back <- true
	return <-p.resume
}

// wait lets the iterator run up to its next value, or its end.
func (p *puller) wait(body func(), more bool) {
	if !p.begun {
		p.begun = true
		if !more {
			p.done = true
			return
		}
		go p.work(body)
	} else {
		p.resume <- more
	}
	<-p.back
	switch {
	case p.failed:
		p.failed = false
		panic(p.reason)
	case p.exited:
		p.exited = false
		runtime.Goexit()
	}
}

// Pull turns an iterator round: next returns the next value and whether there is one, stop ends the iteration. Whoever does not pull
// to the end must call stop.
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	p := &puller{resume: make(chan bool), back: make(chan bool)}
	var value, zero V
	body := func() {
		seq(func(v V) bool {
			value = v
			return p.yield()
		})
	}
	next = func() (V, bool) {
		if p.done {
			return zero, false
		}
		p.wait(body, true)
		if p.done {
			return zero, false
		}
		v := value
		value = zero
		return v, true
	}
	return next, func() {
		if !p.done {
			p.wait(body, false)
		}
	}
}

// Pull2 is Pull for pairs.
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	type pair struct {
		k K
		v V
	}
	one, stop := Pull(func(yield func(pair) bool) {
		seq(func(k K, v V) bool { return yield(pair{k, v}) })
	})
	return func() (K, V, bool) {
		p, ok := one()
		return p.k, p.v, ok
	}, stop
}
