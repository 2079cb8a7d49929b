package main

import (
	"bytes"
	"container/heap"
	"errors"
	"fmt"
	"io"
	"math"
	"sort"
	"strings"
)

type Tree interface{ Freq() int }
type Leaf struct {
	freq  int
	value rune
}
type Node struct {
	freq        int
	left, right Tree
}

func (l Leaf) Freq() int { return l.freq }
func (n Node) Freq() int { return n.freq }

type treeHeap struct {
	trees []Tree
	order map[Tree]int
}

func (h treeHeap) Len() int { return len(h.trees) }
func (h treeHeap) Less(i, j int) bool {
	a, b := h.trees[i], h.trees[j]
	if a.Freq() != b.Freq() {
		return a.Freq() < b.Freq()
	}
	return h.order[a] < h.order[b]
}
func (h treeHeap) Swap(i, j int) { h.trees[i], h.trees[j] = h.trees[j], h.trees[i] }
func (h *treeHeap) Push(x any)   { h.trees = append(h.trees, x.(Tree)); h.order[x.(Tree)] = len(h.order) }
func (h *treeHeap) Pop() any {
	t := h.trees[len(h.trees)-1]
	h.trees = h.trees[:len(h.trees)-1]
	return t
}

type Code map[rune]string

func Build(text string) (Tree, Code) {
	freqs := map[rune]int{}
	for _, r := range text {
		freqs[r]++
	}
	runes := make([]rune, 0, len(freqs))
	for r := range freqs {
		runes = append(runes, r)
	}
	sort.Slice(runes, func(i, j int) bool { return runes[i] < runes[j] })
	h := &treeHeap{order: map[Tree]int{}}
	for _, r := range runes {
		heap.Push(h, Leaf{freqs[r], r})
	}
	if h.Len() == 0 {
		return nil, nil
	}
	for h.Len() > 1 {
		a := heap.Pop(h).(Tree)
		b := heap.Pop(h).(Tree)
		heap.Push(h, &Node{a.Freq() + b.Freq(), a, b})
	}
	root := heap.Pop(h).(Tree)
	code := Code{}
	assign(root, nil, code)
	return root, code
}

func assign(t Tree, prefix []byte, code Code) {
	switch t := t.(type) {
	case Leaf:
		if len(prefix) == 0 {
			prefix = append(prefix, '0')
		}
		code[t.value] = string(prefix)
	case *Node:
		assign(t.left, append(prefix, '0'), code)
		assign(t.right, append(prefix, '1'), code)
	}
}

type bitWriter struct {
	w    io.ByteWriter
	acc  byte
	n    uint
	bits int
}

func (b *bitWriter) WriteBits(s string) error {
	for _, c := range s {
		b.acc = b.acc<<1 | byte(c-'0')
		b.bits++
		if b.n++; b.n == 8 {
			if err := b.w.WriteByte(b.acc); err != nil {
				return err
			}
			b.acc, b.n = 0, 0
		}
	}
	return nil
}

func (b *bitWriter) Close() error {
	if b.n == 0 {
		return nil
	}
	return b.WriteBits(strings.Repeat("0", int(8-b.n)))
}

type limited struct {
	bytes.Buffer
	max int
}

var errFull = errors.New("buffer full")

func (l *limited) WriteByte(c byte) error {
	if l.Len() >= l.max {
		return errFull
	}
	return l.Buffer.WriteByte(c)
}

func encode(text string, code Code, w io.ByteWriter) (n int, err error) {
	bw := &bitWriter{w: w}
	defer func() {
		n = bw.bits
		if cerr := bw.Close(); err == nil {
			err = cerr
		}
	}()
	for i, r := range text {
		if err = bw.WriteBits(code[r]); err != nil {
			return 0, fmt.Errorf("at byte %d: %w", i, err)
		}
	}
	return
}

func decode(t Tree, data []byte, nbits int) string {
	var sb strings.Builder
	at := t
	for i := 0; i < nbits; i++ {
		if n, ok := at.(*Node); ok {
			if data[i/8]>>(7-i%8)&1 == 0 {
				at = n.left
			} else {
				at = n.right
			}
		}
		if l, ok := at.(Leaf); ok {
			sb.WriteRune(l.value)
			at = t
		}
	}
	return sb.String()
}

func entropy(text string) (h float64) {
	counts := map[rune]float64{}
	total := 0.0
	for _, r := range text {
		counts[r]++
		total++
	}
	ps := []float64{}
	for _, c := range counts {
		ps = append(ps, c/total)
	}
	sort.Float64s(ps)
	for _, p := range ps {
		h -= p * math.Log2(p)
	}
	return
}

func runLength(s string) string {
	var b strings.Builder
	rs := []rune(s)
	for i := 0; i < len(rs); {
		j := i
		for j < len(rs) && rs[j] == rs[i] {
			j++
		}
		if j-i > 1 {
			fmt.Fprint(&b, j-i)
		}
		b.WriteRune(rs[i])
		i = j
	}
	return b.String()
}

func lzw(s string) (out []int) {
	dict := map[string]int{}
	for i := range 256 {
		dict[string([]byte{byte(i)})] = i
	}
	w := ""
	for i := range len(s) {
		wc := w + s[i:i+1]
		if _, ok := dict[wc]; ok {
			w = wc
			continue
		}
		out = append(out, dict[w])
		dict[wc] = len(dict)
		w = s[i : i+1]
	}
	if w != "" {
		out = append(out, dict[w])
	}
	return
}

func unlzw(codes []int) string {
	dict := make(map[int]string, 512)
	for i := range 256 {
		dict[i] = string([]byte{byte(i)})
	}
	w := dict[codes[0]]
	out := w
	for _, c := range codes[1:] {
		entry, ok := dict[c]
		if !ok {
			entry = w + w[:1]
		}
		out += entry
		dict[len(dict)] = w + entry[:1]
		w = entry
	}
	return out
}

func main() {
	for _, text := range []string{"abracadabra", "this is an example for huffman encoding", "aaaa", "日本日本語", strings.Repeat("ab", 50) + "c", ""} {
		tree, code := Build(text)
		if tree == nil {
			fmt.Printf("%q: nothing to encode, entropy %.1f\n", text, entropy(text))
			continue
		}
		var buf bytes.Buffer
		n, err := encode(text, code, &buf)
		fmt.Printf("%.20q: %d bits, %d bytes of %d, %v, %.3f bits each, entropy %.3f\n", text, n, buf.Len(), len(text), err, float64(n)/float64(len([]rune(text))), entropy(text))
		keys := make([]string, 0, len(code))
		for r, c := range code {
			keys = append(keys, fmt.Sprintf("%s %q", c, r))
		}
		sort.Slice(keys, func(i, j int) bool {
			return len(keys[i]) < len(keys[j]) || len(keys[i]) == len(keys[j]) && keys[i] < keys[j]
		})
		fmt.Println(" ", keys)
		fmt.Println(" ", decode(tree, buf.Bytes(), n) == text, runLength(text), tree.Freq())
		codes := lzw(text)
		fmt.Println(" ", codes[:min(len(codes), 15)], unlzw(codes) == text)
	}
	_, code := Build("hello world")
	n, err := encode(strings.Repeat("hello", 20), code, &limited{max: 3})
	fmt.Println(n, err, errors.Is(err, errFull))
}
