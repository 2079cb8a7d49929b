// A crawler over a made-up web: each page is fetched once, up to a depth, by a goroutine per link.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
	"sync"
)

type fetcher interface {
	fetch(url string) (body string, links []string, err error)
}

type page struct {
	body  string
	links []string
}

type web map[string]*page

var errMissing = errors.New("404")

func (w web) fetch(url string) (string, []string, error) {
	if p, ok := w[url]; ok {
		return p.body, p.links, nil
	}
	return "", nil, fmt.Errorf("%s: %w", url, errMissing)
}

type counting struct {
	fetcher
	mu    sync.Mutex
	calls map[string]int
}

func (c *counting) fetch(url string) (string, []string, error) {
	c.mu.Lock()
	c.calls[url]++
	c.mu.Unlock()
	return c.fetcher.fetch(url)
}

type crawler struct {
	f      fetcher
	mu     sync.Mutex
	seen   map[string]bool
	bodies map[string]string
	broken []string
	wg     sync.WaitGroup
}

func (c *crawler) visit(url string, depth int) {
	defer c.wg.Done()
	if depth < 0 {
		return
	}
	c.mu.Lock()
	if c.seen[url] {
		c.mu.Unlock()
		return
	}
	c.seen[url] = true
	c.mu.Unlock()
	body, links, err := c.f.fetch(url)
	c.mu.Lock()
	if err != nil {
		c.broken = append(c.broken, err.Error())
	} else {
		c.bodies[url] = body
	}
	c.mu.Unlock()
	for _, link := range links {
		c.wg.Add(1)
		go c.visit(link, depth-1)
	}
}

// serial crawls level by level, with one coordinator and a work list that travels through a channel.
func serial(f fetcher, start string) []string {
	type answer struct {
		from  string
		links []string
	}
	answers := make(chan answer)
	seen := map[string]bool{start: true}
	waiting := 1
	ask := func(url string) {
		_, links, _ := f.fetch(url)
		answers <- answer{url, links}
	}
	go ask(start)
	var order []string
	for waiting > 0 {
		a := <-answers
		waiting--
		order = append(order, a.from)
		for _, link := range a.links {
			if !seen[link] {
				seen[link] = true
				waiting++
				go ask(link)
			}
		}
	}
	sort.Strings(order)
	return order
}

func build() web {
	w := web{}
	for i := range 40 {
		name := fmt.Sprintf("/p%02d", i)
		p := &page{body: strings.Repeat("x", i)}
		for _, to := range []int{i*2 + 1, i*2 + 2, i / 2, (i * 7) % 43} {
			p.links = append(p.links, fmt.Sprintf("/p%02d", to))
		}
		w[name] = p
	}
	return w
}

func main() {
	f := &counting{fetcher: build(), calls: map[string]int{}}
	c := &crawler{f: f, seen: map[string]bool{}, bodies: map[string]string{}}
	c.wg.Add(1)
	go c.visit("/p00", 100)
	c.wg.Wait()
	sort.Strings(c.broken)
	total := 0
	for _, body := range c.bodies {
		total += len(body)
	}
	fmt.Println(len(c.bodies), total)
	fmt.Println(strings.Join(c.broken, ", "))
	most := 0
	for _, n := range f.calls {
		most = max(most, n)
	}
	fmt.Println("most fetches of one page:", most, "pages asked for:", len(f.calls))
	order := serial(f, "/p03")
	fmt.Println(len(order), order[:5])
}
