// An LRU cache with a lock and expiry by a logical clock, hammered by goroutines; its invariants hold afterwards.
package main

import (
	"container/list"
	"fmt"
	"strings"
	"sync"
)

type entry struct {
	key   string
	value int
	until int
}

type lru struct {
	mu        sync.Mutex
	capacity  int
	now       int
	order     *list.List
	items     map[string]*list.Element
	hits      int
	misses    int
	evictions int
	onEvict   func(key string, value int)
}

func newLRU(capacity int) *lru {
	return &lru{capacity: capacity, order: list.New(), items: map[string]*list.Element{}}
}

func (c *lru) get(key string) (int, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.items[key]
	if ok && e.Value.(*entry).until > 0 && e.Value.(*entry).until <= c.now {
		c.remove(e)
		ok = false
	}
	if !ok {
		c.misses++
		return 0, false
	}
	c.hits++
	c.order.MoveToFront(e)
	return e.Value.(*entry).value, true
}

func (c *lru) put(key string, value, ttl int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	until := 0
	if ttl > 0 {
		until = c.now + ttl
	}
	if e, ok := c.items[key]; ok {
		*e.Value.(*entry) = entry{key, value, until}
		c.order.MoveToFront(e)
		return
	}
	c.items[key] = c.order.PushFront(&entry{key, value, until})
	for c.order.Len() > c.capacity {
		c.evictions++
		c.remove(c.order.Back())
	}
}

func (c *lru) remove(e *list.Element) {
	old := c.order.Remove(e).(*entry)
	delete(c.items, old.key)
	if c.onEvict != nil {
		c.onEvict(old.key, old.value)
	}
}

func (c *lru) tick(n int) {
	c.mu.Lock()
	c.now += n
	c.mu.Unlock()
}

func (c *lru) String() string {
	var b strings.Builder
	for e := c.order.Front(); e != nil; e = e.Next() {
		fmt.Fprintf(&b, "%s=%d ", e.Value.(*entry).key, e.Value.(*entry).value)
	}
	return strings.TrimSpace(b.String())
}

func main() {
	c := newLRU(3)
	var gone []string
	c.onEvict = func(k string, v int) { gone = append(gone, fmt.Sprint(k, v)) }
	for i, k := range strings.Split("a b c a d e a f", " ") {
		if _, ok := c.get(k); !ok {
			c.put(k, i, 0)
		}
	}
	fmt.Println(c, gone, c.hits, c.misses, c.evictions)
	c.put("t", 1, 5)
	c.tick(4)
	fmt.Println(c.get("t"))
	c.tick(1)
	fmt.Println(c.get("t"))
	fmt.Println(c)

	shared := newLRU(16)
	evicted := 0
	shared.onEvict = func(string, int) { evicted++ }
	var wg sync.WaitGroup
	wrong := make([]int, 6)
	for w := range wrong {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 100 {
				n := (i*i + w*7) % 40
				key := fmt.Sprint("k", n)
				if v, ok := shared.get(key); ok {
					if v != n*n {
						wrong[w]++
					}
				} else {
					shared.put(key, n*n, 0)
				}
				if i%10 == 0 {
					shared.tick(1)
				}
			}
		}()
	}
	wg.Wait()
	seen := map[string]bool{}
	for e := shared.order.Front(); e != nil; e = e.Next() {
		seen[e.Value.(*entry).key] = true
	}
	fmt.Println(wrong, shared.hits+shared.misses, shared.order.Len() == len(shared.items), len(seen) == len(shared.items),
		shared.order.Len() <= 16, evicted == shared.evictions, shared.now)
}
