package main

import (
	"fmt"
	"strings"
)

const buckets = 8

type entry struct {
	key, value   string
	newer, older *entry
	chain        *entry
}

// LRU keeps the most recently used entries; its table is an array of chains.
type LRU struct {
	table          [buckets]*entry
	newest, oldest *entry
	size, capacity int
	OnEvict        func(key, value string)
	hits, misses   int
}

func New(capacity int, options ...func(*LRU)) *LRU {
	c := &LRU{capacity: capacity}
	for _, o := range options {
		o(c)
	}
	return c
}

func WithEvict(f func(key, value string)) func(*LRU) {
	return func(c *LRU) { c.OnEvict = f }
}

func hash(s string) (h uint32) {
	for _, b := range []byte(s) {
		h = h*31 + uint32(b)
	}
	return h % buckets
}

func (c *LRU) find(key string) **entry {
	p := &c.table[hash(key)]
	for *p != nil && (*p).key != key {
		p = &(*p).chain
	}
	return p
}

func (c *LRU) unlink(e *entry) {
	if e.newer != nil {
		e.newer.older = e.older
	} else {
		c.newest = e.older
	}
	if e.older != nil {
		e.older.newer = e.newer
	} else {
		c.oldest = e.newer
	}
	e.newer, e.older = nil, nil
}

func (c *LRU) front(e *entry) {
	e.older = c.newest
	if c.newest != nil {
		c.newest.newer = e
	}
	c.newest = e
	if c.oldest == nil {
		c.oldest = e
	}
}

func (c *LRU) Get(key string) (string, bool) {
	e := *c.find(key)
	if e == nil {
		c.misses++
		return "", false
	}
	c.hits++
	c.unlink(e)
	c.front(e)
	return e.value, true
}

func (c *LRU) Put(key, value string) {
	if e := *c.find(key); e != nil {
		e.value = value
		c.unlink(e)
		c.front(e)
		return
	}
	if c.size == c.capacity {
		victim := c.oldest
		c.unlink(victim)
		slot := c.find(victim.key)
		*slot = victim.chain
		c.size--
		if c.OnEvict != nil {
			c.OnEvict(victim.key, victim.value)
		}
	}
	e := &entry{key: key, value: value}
	*c.find(key) = e
	c.front(e)
	c.size++
}

func (c *LRU) String() string {
	var keys []string
	for e := c.newest; e != nil; e = e.older {
		keys = append(keys, e.key+"="+e.value)
	}
	return "{" + strings.Join(keys, " ") + "}"
}

func main() {
	var evicted []string
	c := New(3, WithEvict(func(k, _ string) { evicted = append(evicted, k) }))
	for i, k := range strings.Fields("a b c a d e a f") {
		if v, ok := c.Get(k); ok {
			c.Put(k, v+"!")
		} else {
			c.Put(k, fmt.Sprint(i))
		}
		fmt.Println(k, c, evicted)
	}
	fmt.Printf("hits %d misses %d size %d\n", c.hits, c.misses, c.size)
	big := New(50)
	for i := range 200 {
		big.Put(fmt.Sprintf("key%d", i*i%83), fmt.Sprint(i))
	}
	n, sum := 0, 0
	for e := big.oldest; e != nil; e = e.newer {
		n++
		sum += len(e.value)
	}
	chains := 0
	for _, e := range big.table {
		for ; e != nil; e = e.chain {
			chains++
		}
	}
	fmt.Println(n, chains, big.size, sum, big.newest.key, big.oldest.key)
	one := New(0)
	defer func() {
		fmt.Println("recovered:", recover())
	}()
	one.Put("x", "y")
}
