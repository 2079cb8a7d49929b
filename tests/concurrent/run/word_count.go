// Map-reduce: mappers count words of their part, the shuffle sends each word to one reducer, the results are merged.
package main

import (
	"bufio"
	"fmt"
	"hash/fnv"
	"sort"
	"strings"
	"sync"
	"unicode"
)

const text = `It was a bright cold morning and the market was loud. A fisherman sold cold fish, a baker
sold warm bread, and the bread was better than the fish. "Bread!" cried the baker; "fish!" cried the
fisherman. The cat liked the fisherman; the mouse liked the baker. In the evening it was cold again,
and the loud market was quiet, and the cat was warm, and the mouse was not.`

type pair struct {
	word  string
	count int
}

func fields(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) })
}

func mapper(lines <-chan string, reducers []chan pair, wg *sync.WaitGroup) {
	defer wg.Done()
	for line := range lines {
		counts := map[string]int{}
		for _, w := range fields(line) {
			counts[w]++
		}
		for w, n := range counts {
			h := fnv.New32a()
			h.Write([]byte(w))
			reducers[int(h.Sum32())%len(reducers)] <- pair{w, n}
		}
	}
}

func reducer(in <-chan pair, out chan<- []pair) {
	sums := map[string]int{}
	for p := range in {
		sums[p.word] += p.count
	}
	var list []pair
	for w, n := range sums {
		list = append(list, pair{w, n})
	}
	out <- list
}

func count(text string, mappers, reducers int) []pair {
	lines := make(chan string)
	channels := make([]chan pair, reducers)
	out := make(chan []pair)
	for i := range channels {
		channels[i] = make(chan pair, 3)
		go reducer(channels[i], out)
	}
	var wg sync.WaitGroup
	for range mappers {
		wg.Add(1)
		go mapper(lines, channels, &wg)
	}
	scanner := bufio.NewScanner(strings.NewReader(text))
	for scanner.Scan() {
		lines <- scanner.Text()
	}
	close(lines)
	wg.Wait()
	var all []pair
	for _, c := range channels {
		close(c)
	}
	for range channels {
		all = append(all, <-out...)
	}
	sort.Slice(all, func(i, j int) bool {
		if all[i].count != all[j].count {
			return all[i].count > all[j].count
		}
		return all[i].word < all[j].word
	})
	return all
}

func main() {
	reference := fmt.Sprint(count(text, 1, 1))
	for _, p := range count(text, 3, 4)[:8] {
		fmt.Printf("%-10s %d\n", p.word, p.count)
	}
	for mappers := 1; mappers <= 5; mappers += 2 {
		for reducers := 1; reducers <= 7; reducers += 3 {
			fmt.Print(fmt.Sprint(count(text, mappers, reducers)) == reference, " ")
		}
	}
	fmt.Println()
	long := count(strings.Repeat(text+"\n", 5), 4, 4)
	words := 0
	for _, p := range long {
		words += p.count
	}
	fmt.Println(words, len(long), long[0], long[len(long)-1])
}
