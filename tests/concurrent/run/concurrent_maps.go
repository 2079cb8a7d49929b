// The same counters under a mutex, a read-write mutex, shards and sync.Map.
package main

import (
	"fmt"
	"hash/fnv"
	"sort"
	"strconv"
	"sync"
	"sync/atomic"
)

type counters interface {
	inc(key string)
	get(key string) int
	each(f func(key string, n int))
}

type locked struct {
	mu sync.Mutex
	m  map[string]int
}

func (l *locked) inc(key string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.m[key]++
}

func (l *locked) get(key string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.m[key]
}

func (l *locked) each(f func(string, int)) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for k, n := range l.m {
		f(k, n)
	}
}

type shared struct {
	sync.RWMutex
	m map[string]*atomic.Int64
}

func (s *shared) inc(key string) {
	s.RLock()
	n, ok := s.m[key]
	s.RUnlock()
	if !ok {
		s.Lock()
		if n, ok = s.m[key]; !ok {
			n = new(atomic.Int64)
			s.m[key] = n
		}
		s.Unlock()
	}
	n.Add(1)
}

func (s *shared) get(key string) int {
	s.RLock()
	defer s.RUnlock()
	if n := s.m[key]; n != nil {
		return int(n.Load())
	}
	return 0
}

func (s *shared) each(f func(string, int)) {
	s.RLock()
	defer s.RUnlock()
	for k, n := range s.m {
		f(k, int(n.Load()))
	}
}

type sharded [8]locked

func (s *sharded) shard(key string) *locked {
	h := fnv.New32a()
	h.Write([]byte(key))
	return &s[h.Sum32()%uint32(len(s))]
}

func (s *sharded) inc(key string)     { s.shard(key).inc(key) }
func (s *sharded) get(key string) int { return s.shard(key).get(key) }
func (s *sharded) each(f func(string, int)) {
	for i := range s {
		s[i].each(f)
	}
}

type lockFree struct{ m sync.Map }

func (l *lockFree) inc(key string) {
	v, _ := l.m.LoadOrStore(key, new(int32))
	atomic.AddInt32(v.(*int32), 1)
}

func (l *lockFree) get(key string) int {
	if v, ok := l.m.Load(key); ok {
		return int(atomic.LoadInt32(v.(*int32)))
	}
	return 0
}

func (l *lockFree) each(f func(string, int)) {
	l.m.Range(func(k, v any) bool {
		f(k.(string), int(*v.(*int32)))
		return true
	})
}

func use(name string, c counters) {
	var wg sync.WaitGroup
	for w := range 6 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 90 {
				c.inc("key" + strconv.Itoa((i*(w+1))%30))
				_ = c.get("key" + strconv.Itoa(i%30))
			}
		}()
	}
	wg.Wait()
	total := 0
	var keys []string
	c.each(func(k string, n int) {
		total += n
		keys = append(keys, k)
	})
	sort.Strings(keys)
	fmt.Println(name, total, len(keys), keys[:3], c.get("key0"), c.get("key7"), c.get("none"))
}

func syncMap() {
	var m sync.Map
	m.Store("a", 1)
	m.Store("b", 2)
	fmt.Println(m.Load("a"))
	fmt.Println(m.Load("z"))
	fmt.Println(m.LoadOrStore("a", 9))
	fmt.Println(m.LoadOrStore("c", 3))
	fmt.Println(m.LoadAndDelete("b"))
	fmt.Println(m.LoadAndDelete("b"))
	fmt.Println(m.Swap("a", 10))
	fmt.Println(m.Swap("d", 4))
	fmt.Println(m.CompareAndSwap("a", 10, 11), m.CompareAndSwap("a", 10, 12), m.CompareAndSwap("none", nil, 1))
	fmt.Println(m.CompareAndDelete("d", 5), m.CompareAndDelete("d", 4))
	sum := 0
	m.Range(func(k, v any) bool { sum += v.(int); return true })
	n := 0
	m.Range(func(k, v any) bool { n++; return false })
	fmt.Println(sum, n)
	m.Clear()
	fmt.Println(m.Load("a"))
}

func main() {
	use("mutex", &locked{m: map[string]int{}})
	use("rwmutex", &shared{m: map[string]*atomic.Int64{}})
	s := new(sharded)
	for i := range s {
		s[i].m = map[string]int{}
	}
	use("sharded", s)
	use("sync.Map", new(lockFree))
	syncMap()
}
