package main

import (
	"container/list"
	"fmt"
	"strings"
)

// Cache drops the least frequently used key, and of those the least recently used.
type Cache struct {
	cap     int
	min     int
	items   map[string]*list.Element
	buckets map[int]*list.List
	onEvict func(key string, value interface{})
	Stats
}

type Stats struct{ Hits, Misses, Evictions int }

func (s Stats) Ratio() float64 {
	if s.Hits+s.Misses == 0 {
		return 0
	}
	return float64(s.Hits) / float64(s.Hits+s.Misses)
}

type node struct {
	key   string
	value interface{}
	freq  int
}

func New(capacity int) *Cache {
	return &Cache{
		cap:     capacity,
		items:   make(map[string]*list.Element, capacity),
		buckets: make(map[int]*list.List),
	}
}

func (c *Cache) bucket(freq int) *list.List {
	b, ok := c.buckets[freq]
	if !ok {
		b = list.New()
		c.buckets[freq] = b
	}
	return b
}

func (c *Cache) touch(e *list.Element) {
	n := e.Value.(*node)
	old := c.buckets[n.freq]
	old.Remove(e)
	if old.Len() == 0 {
		delete(c.buckets, n.freq)
		if c.min == n.freq {
			c.min++
		}
	}
	n.freq++
	c.items[n.key] = c.bucket(n.freq).PushFront(n)
}

func (c *Cache) Get(key string) (interface{}, bool) {
	e, ok := c.items[key]
	if !ok {
		c.Misses++
		return nil, false
	}
	c.Hits++
	c.touch(e)
	return e.Value.(*node).value, true
}

func (c *Cache) Put(key string, value interface{}) {
	if c.cap <= 0 {
		return
	}
	if e, ok := c.items[key]; ok {
		e.Value.(*node).value = value
		c.touch(e)
		return
	}
	if len(c.items) >= c.cap {
		b := c.buckets[c.min]
		victim := b.Remove(b.Back()).(*node)
		delete(c.items, victim.key)
		if b.Len() == 0 {
			delete(c.buckets, c.min)
		}
		c.Evictions++
		if c.onEvict != nil {
			c.onEvict(victim.key, victim.value)
		}
	}
	c.min = 1
	c.items[key] = c.bucket(1).PushFront(&node{key, value, 1})
}

func (c *Cache) String() string {
	var parts []string
	for f, left := 1, len(c.items); left > 0; f++ {
		b, ok := c.buckets[f]
		if !ok {
			continue
		}
		var keys []string
		for e := b.Front(); e != nil; e = e.Next() {
			n := e.Value.(*node)
			keys = append(keys, fmt.Sprintf("%s=%v", n.key, n.value))
			left--
		}
		parts = append(parts, fmt.Sprintf("%d:[%s]", f, strings.Join(keys, " ")))
	}
	return strings.Join(parts, " ")
}

// memo wraps a function with a cache.
func memo(c *Cache, f func(string) interface{}) func(string) interface{} {
	return func(k string) interface{} {
		if v, ok := c.Get(k); ok {
			return v
		}
		v := f(k)
		c.Put(k, v)
		return v
	}
}

func main() {
	c := New(3)
	var evicted []string
	c.onEvict = func(k string, v interface{}) { evicted = append(evicted, fmt.Sprint(k, ":", v)) }
	steps := "put a 1;put b 2;put c 3;get a;get a;get b;put d 4;get c;get d;put e 5;get b;put a 9;put f 6;get e;get f"
	for _, s := range strings.Split(steps, ";") {
		var op, key string
		var n int
		switch k, _ := fmt.Sscan(s, &op, &key, &n); {
		case op == "put" && k == 3:
			c.Put(key, n)
			fmt.Printf("%-8s | %v\n", s, c)
		case op == "get":
			v, ok := c.Get(key)
			fmt.Printf("%-8s | %v -> %v %v\n", s, c, v, ok)
		}
	}
	fmt.Println(evicted)
	fmt.Printf("%+v %.3f\n", c.Stats, c.Ratio())

	calls := 0
	c2 := New(2)
	length := memo(c2, func(s string) interface{} { calls++; return len(s) })
	for _, w := range strings.Fields("aa b aa ccc aa b aa dddd aa b") {
		fmt.Print(length(w), " ")
	}
	fmt.Println(calls, c2.Stats, c2)

	empty := New(0)
	empty.Put("x", 1)
	_, ok := empty.Get("x")
	fmt.Println(ok, empty.Ratio(), empty.String() == "")

	big := New(100)
	x := uint32(1)
	for i := 0; i < 1200; i++ {
		x = x*1664525 + 1013904223
		key := fmt.Sprint("k", (x>>20)%150*(x>>28)%200)
		if _, ok := big.Get(key); !ok {
			big.Put(key, i)
		}
	}
	fmt.Println(len(big.items), big.Stats)
	fmt.Printf("%.4f %d\n", big.Ratio(), big.min)
}
