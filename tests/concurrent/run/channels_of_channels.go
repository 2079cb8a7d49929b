// Channels travel through channels: replies, servers that hand out private lines, and a load balancer with a heap.
package main

import (
	"container/heap"
	"fmt"
	"sync"
)

type request struct {
	args   []int
	f      func([]int) int
	result chan int
}

func sum(list []int) (s int) {
	for _, v := range list {
		s += v
	}
	return
}

func product(list []int) int {
	p := 1
	for _, v := range list {
		p *= v
	}
	return p
}

func serve(queue <-chan *request, workers int) chan chan bool {
	quit := make(chan chan bool)
	slots := make(chan bool, workers)
	go func() {
		for {
			select {
			case r := <-queue:
				slots <- true
				go func() {
					r.result <- r.f(r.args)
					<-slots
				}()
			case ack := <-quit:
				for range workers {
					slots <- true
				}
				ack <- true
				return
			}
		}
	}()
	return quit
}

// switchboard gives every caller a channel of its own, on a channel of channels of channels.
func switchboard(calls <-chan chan chan string) {
	n := 0
	for answer := range calls {
		n++
		line := make(chan string)
		go func(n int) {
			for word := range line {
				answerWord := fmt.Sprintf("%d:%s", n, word)
				line <- answerWord
			}
		}(n)
		answer <- line
	}
}

type worker struct {
	jobs    chan func()
	pending int
	index   int
	id      int
}

type pool []*worker

func (p pool) Len() int           { return len(p) }
func (p pool) Less(i, j int) bool { return p[i].pending < p[j].pending || p[i].pending == p[j].pending && p[i].id < p[j].id }
func (p pool) Swap(i, j int)      { p[i], p[j] = p[j], p[i]; p[i].index, p[j].index = i, j }
func (p *pool) Push(x any) {
	w := x.(*worker)
	w.index = len(*p)
	*p = append(*p, w)
}
func (p *pool) Pop() any {
	old := *p
	w := old[len(old)-1]
	*p = old[:len(old)-1]
	return w
}

func balance(work <-chan func(), workers int, total int) (sumPending int) {
	done := make(chan *worker)
	var p pool
	for i := range workers {
		w := &worker{jobs: make(chan func(), total), id: i}
		heap.Push(&p, w)
		go func() {
			for job := range w.jobs {
				job()
				done <- w
			}
		}()
	}
	finished := 0
	for finished < total {
		select {
		case job := <-work:
			w := heap.Pop(&p).(*worker)
			w.jobs <- job
			w.pending++
			heap.Push(&p, w)
		case w := <-done:
			w.pending--
			heap.Fix(&p, w.index)
			finished++
		}
	}
	for _, w := range p {
		close(w.jobs)
		sumPending += w.pending
	}
	return sumPending
}

func main() {
	queue := make(chan *request)
	quit := serve(queue, 3)
	var wg sync.WaitGroup
	answers := make([]int, 10)
	for i := range answers {
		wg.Go(func() {
			r := &request{[]int{i, i + 1, i + 2}, sum, make(chan int)}
			if i%2 == 1 {
				r.f = product
			}
			queue <- r
			answers[i] = <-r.result
		})
	}
	wg.Wait()
	ack := make(chan bool)
	quit <- ack
	fmt.Println(<-ack, answers)

	calls := make(chan chan chan string)
	go switchboard(calls)
	for range 3 {
		answer := make(chan chan string)
		calls <- answer
		line := <-answer
		for _, word := range []string{"hello", "bye"} {
			line <- word
			fmt.Print(<-line, " ")
		}
		close(line)
	}
	close(calls)
	fmt.Println()

	work := make(chan func())
	var mu sync.Mutex
	total := 0
	go func() {
		for i := range 60 {
			work <- func() {
				mu.Lock()
				total += i
				mu.Unlock()
			}
		}
	}()
	fmt.Println("still pending:", balance(work, 4, 60), "total:", total)
	c := make(chan chan int, 1)
	c <- make(chan int, 5)
	inner := <-c
	inner <- 1
	fmt.Println(len(c), cap(c), len(inner), cap(inner))
	fmt.Printf("%T %T\n", c, (<-chan (<-chan int))(nil))
}
