package main

import (
	"fmt"
	"sort"
)

type key struct {
	a uint32
	b string
}

type model struct {
	keys   []int
	values []int
}

func (m *model) find(k int) (int, bool) {
	i := sort.SearchInts(m.keys, k)
	return i, i < len(m.keys) && m.keys[i] == k
}
func (m *model) set(k, v int) {
	i, ok := m.find(k)
	if ok {
		m.values[i] = v
		return
	}
	m.keys = append(m.keys, 0)
	copy(m.keys[i+1:], m.keys[i:])
	m.keys[i] = k
	m.values = append(m.values, 0)
	copy(m.values[i+1:], m.values[i:])
	m.values[i] = v
}
func (m *model) drop(k int) {
	if i, ok := m.find(k); ok {
		m.keys = append(m.keys[:i], m.keys[i+1:]...)
		m.values = append(m.values[:i], m.values[i+1:]...)
	}
}

type random uint64

func (r *random) below(n int) int {
	*r ^= *r << 13
	*r ^= *r >> 7
	*r ^= *r << 17
	return int(uint64(*r) % uint64(n))
}

// compare does the same to a map and to sorted slices.
func compare(steps, span int) (int, int) {
	r := random(88172645463325252)
	m, o := map[int]int{}, &model{}
	for i := range steps {
		k := r.below(span)
		switch r.below(4) {
		case 0, 1:
			m[k] = i
			o.set(k, i)
		case 2:
			delete(m, k)
			o.drop(k)
		default:
			v, ok := m[k]
			j, ok2 := o.find(k)
			if ok != ok2 || ok && v != o.values[j] {
				panic(fmt.Sprint("differ at ", k))
			}
		}
		if len(m) != len(o.keys) {
			panic("lengths differ")
		}
	}
	sum := 0
	for k, v := range m {
		j, ok := o.find(k)
		if !ok || o.values[j] != v {
			panic("ranged over something else")
		}
		sum += k ^ v
	}
	return len(m), sum
}

func grow(n int) (sum int) {
	m := map[string]int{}
	for i := range n {
		m[fmt.Sprintf("key%d", i*7919%n)] = i
	}
	for i := range n {
		sum += m[fmt.Sprint("key", i)] & 15
	}
	for i := 0; i < n; i += 2 {
		delete(m, fmt.Sprint("key", i))
	}
	return sum + len(m)
}

func deleteWhileRanging() (dropped, left int) {
	m := map[int]bool{}
	for i := range 1000 {
		m[i] = i%3 == 0
	}
	for k, v := range m {
		dropped++
		if !v {
			delete(m, k)
			continue
		}
		delete(m, k+1)
		delete(m, k-1)
	}
	return min(dropped, 334), len(m)
}

func insertWhileRanging() (start, end bool) {
	m := map[int]int{0: 0}
	for k := range m {
		if k < 5000 {
			m[k*2+10000] = k
		}
		if len(m) > 100 {
			break
		}
	}
	_, ok := m[0]
	return ok, len(m) >= 2
}

func updateAllWhileRanging(n int) int {
	m := make(map[int]int, n)
	for i := range n {
		m[i] = 1
	}
	for k := range m {
		m[k] *= k
		m[n-1-k] += 0
	}
	sum := 0
	for _, v := range m {
		sum += v
	}
	return sum
}

func countVisits() string {
	m := map[key]int{}
	for i := range uint32(500) {
		m[key{i % 50, fmt.Sprint(i / 50)}]++
	}
	visited := map[key]int{}
	for k := range m {
		visited[k]++
		if k.b == "new" {
			continue
		}
		for j := range uint32(3) {
			m[key{1000 + j + k.a, "new"}] = 1
		}
	}
	for k, n := range visited {
		if n != 1 {
			return fmt.Sprint(k, " visited ", n)
		}
		if k.b != "new" {
			delete(visited, k)
		}
	}
	return fmt.Sprint("each once; ", len(m), " ", len(visited) <= 52)
}

func fifo(n int) int {
	m := map[int]*[4]int{}
	for i := range n {
		m[i] = &[4]int{i}
		if i >= 100 {
			if m[i-100][0] != i-100 {
				panic("lost")
			}
			delete(m, i-100)
		}
	}
	return len(m)
}

func main() {
	fmt.Println(compare(600, 200))
	fmt.Println(compare(400, 16))
	fmt.Println(grow(10), grow(600))
	fmt.Println(deleteWhileRanging())
	fmt.Println(insertWhileRanging())
	fmt.Println(updateAllWhileRanging(300))
	fmt.Println(countVisits())
	fmt.Println(fifo(500))
	m := map[string][]int{}
	for i := range 30 {
		k := string(rune('a' + i%5))
		m[k] = append(m[k], i)
	}
	for k, v := range m {
		m[k] = v[2:4]
	}
	n := m
	n["z"] = nil
	delete(n, "a")
	delete(n, "nothing")
	fmt.Println(m, len(m))
	orders := map[string]bool{}
	small := map[int]bool{1: true, 2: true, 3: true, 4: true, 5: true, 6: true, 7: true, 8: true, 9: true}
	for range 200 {
		s := ""
		for k := range small {
			s += fmt.Sprint(k)
		}
		orders[s] = true
	}
	fmt.Println(len(orders) > 1)
	big := make(map[uint64]struct{}, 100)
	for i := uint64(0); i < 12000; i++ {
		big[i*i%10007] = struct{}{}
	}
	fmt.Println(len(big))
	for k := range big {
		if len(big) == 1 {
			break
		}
		delete(big, k)
	}
	fmt.Println(len(big))
	s := 0
	for i := range 100 {
		inner := map[int]int{}
		for j := range i {
			inner[j*j] = j
		}
		s += len(inner)
		clear(inner)
		s += len(inner)
	}
	fmt.Println(s)
}
