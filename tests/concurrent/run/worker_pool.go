// Workers take jobs from one channel; results are put in order by their number.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
	"sync"
)

type job struct {
	id   int
	text string
}

type result struct {
	id     int
	output string
	err    error
	worker int
}

var errEmpty = errors.New("empty text")

func reverse(text string) (string, error) {
	if text == "" {
		return "", errEmpty
	}
	runes := []rune(text)
	for i, j := 0, len(runes)-1; i < j; i, j = i+1, j-1 {
		runes[i], runes[j] = runes[j], runes[i]
	}
	return string(runes), nil
}

type pool struct {
	jobs    chan job
	results chan result
	wg      sync.WaitGroup
}

func newPool(workers, backlog int) *pool {
	p := &pool{jobs: make(chan job, backlog), results: make(chan result, backlog)}
	for w := 1; w <= workers; w++ {
		p.wg.Add(1)
		go p.work(w)
	}
	go func() {
		p.wg.Wait()
		close(p.results)
	}()
	return p
}

func (p *pool) work(number int) {
	defer p.wg.Done()
	for j := range p.jobs {
		out, err := reverse(j.text)
		if err != nil {
			err = fmt.Errorf("job %d: %w", j.id, err)
		}
		p.results <- result{j.id, out, err, number}
	}
}

func run(workers, backlog int, texts []string) []result {
	p := newPool(workers, backlog)
	go func() {
		for i, text := range texts {
			p.jobs <- job{i, text}
		}
		close(p.jobs)
	}()
	var all []result
	for r := range p.results {
		all = append(all, r)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].id < all[j].id })
	return all
}

func main() {
	texts := strings.Split("a man,a plan,,größe,panama,日本語,stressed,,drawer,z", ",")
	for _, workers := range []int{1, 3, 20} {
		for _, backlog := range []int{0, 4} {
			all := run(workers, backlog, texts)
			good, bad := 0, 0
			known := true
			for _, r := range all {
				if r.worker < 1 || r.worker > workers {
					known = false
				}
				if errors.Is(r.err, errEmpty) {
					bad++
				} else {
					good++
				}
			}
			fmt.Printf("workers=%d backlog=%d good=%d bad=%d known=%v\n", workers, backlog, good, bad, known)
		}
	}
	for _, r := range run(4, 2, texts) {
		if r.err != nil {
			fmt.Println("error:", r.err)
		} else {
			fmt.Printf("%d: %s\n", r.id, r.output)
		}
	}
}
