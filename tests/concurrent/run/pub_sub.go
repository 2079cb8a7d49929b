// Topics with subscribers, each subscriber with a goroutine and a queue of its own.
package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

type message struct {
	topic string
	body  any
}

type subscription struct {
	name   string
	queue  chan message
	done   chan struct{}
	seen   []string
	broker *broker
}

type broker struct {
	mu     sync.RWMutex
	topics map[string]map[*subscription]bool
	closed bool
}

func newBroker() *broker { return &broker{topics: make(map[string]map[*subscription]bool)} }

func (b *broker) subscribe(name string, topics ...string) *subscription {
	s := &subscription{name: name, queue: make(chan message, 2), done: make(chan struct{}), broker: b}
	b.mu.Lock()
	for _, topic := range topics {
		if b.topics[topic] == nil {
			b.topics[topic] = make(map[*subscription]bool)
		}
		b.topics[topic][s] = true
	}
	b.mu.Unlock()
	go s.loop()
	return s
}

func (s *subscription) loop() {
	defer close(s.done)
	for m := range s.queue {
		s.seen = append(s.seen, fmt.Sprintf("%s=%v", m.topic, m.body))
	}
}

func (b *broker) publish(topic string, body any) int {
	b.mu.RLock()
	defer b.mu.RUnlock()
	if b.closed {
		return -1
	}
	for s := range b.topics[topic] {
		s.queue <- message{topic, body}
	}
	return len(b.topics[topic])
}

func (s *subscription) cancel() {
	s.broker.mu.Lock()
	for _, set := range s.broker.topics {
		delete(set, s)
	}
	s.broker.mu.Unlock()
	close(s.queue)
	<-s.done
}

func (b *broker) close() {
	b.mu.Lock()
	b.closed = true
	all := make(map[*subscription]bool)
	for _, set := range b.topics {
		for s := range set {
			all[s] = true
		}
	}
	b.mu.Unlock()
	for s := range all {
		s.cancel()
	}
}

func main() {
	b := newBroker()
	news := b.subscribe("news", "news")
	all := b.subscribe("all", "news", "sport", "weather")
	early := b.subscribe("early", "sport")
	fmt.Println(b.publish("sport", "1:0"), b.publish("news", 42), b.publish("nothing", nil))
	early.cancel()
	fmt.Println(b.publish("sport", []int{2, 0}))

	var wg sync.WaitGroup
	for p := range 4 {
		wg.Go(func() {
			for i := range 5 {
				b.publish("weather", p*10+i)
			}
		})
	}
	wg.Wait()
	b.close()
	fmt.Println(b.publish("news", "late"))
	fmt.Println(early.name, early.seen)
	fmt.Println(news.name, news.seen)
	fmt.Println(all.name, all.seen[:3], len(all.seen))
	// Every publisher's own order is kept.
	byPublisher := map[byte][]string{}
	for _, s := range all.seen[3:] {
		value := strings.TrimPrefix(s, "weather=")
		if len(value) == 1 {
			value = "0" + value
		}
		byPublisher[value[0]] = append(byPublisher[value[0]], value)
	}
	for _, list := range byPublisher {
		fmt.Print(sort.StringsAreSorted(list), len(list), " ")
	}
	fmt.Println()
}
