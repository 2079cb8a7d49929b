package main

import (
	"fmt"
	"strings"
)

func editDistance(a, b string) (int, string) {
	s, t := []rune(a), []rune(b)
	d := make([][]int, len(s)+1)
	for i := range d {
		d[i] = make([]int, len(t)+1)
		d[i][0] = i
	}
	for j := range d[0] {
		d[0][j] = j
	}
	for i := 1; i <= len(s); i++ {
		for j := 1; j <= len(t); j++ {
			cost := 1
			if s[i-1] == t[j-1] {
				cost = 0
			}
			d[i][j] = min(d[i-1][j]+1, d[i][j-1]+1, d[i-1][j-1]+cost)
		}
	}
	var ops []byte
	for i, j := len(s), len(t); i > 0 || j > 0; {
		switch {
		case i > 0 && j > 0 && s[i-1] == t[j-1] && d[i][j] == d[i-1][j-1]:
			ops = append(ops, '=')
			i, j = i-1, j-1
		case i > 0 && j > 0 && d[i][j] == d[i-1][j-1]+1:
			ops = append(ops, '~')
			i, j = i-1, j-1
		case i > 0 && d[i][j] == d[i-1][j]+1:
			ops = append(ops, '-')
			i--
		default:
			ops = append(ops, '+')
			j--
		}
	}
	for i, j := 0, len(ops)-1; i < j; i, j = i+1, j-1 {
		ops[i], ops[j] = ops[j], ops[i]
	}
	return d[len(s)][len(t)], string(ops)
}

func lcs(a, b string) string {
	table := make([][]string, len(a)+1)
	for i := range table {
		table[i] = make([]string, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				table[i][j] = a[i:i+1] + table[i+1][j+1]
			} else if x, y := table[i+1][j], table[i][j+1]; len(x) >= len(y) {
				table[i][j] = x
			} else {
				table[i][j] = y
			}
		}
	}
	return table[0][0]
}

type thing struct {
	name          string
	weight, value int
}

func knapsack(things []thing, capacity int) (best int, names []string) {
	var memo [20][60]struct {
		value int
		take  bool
		known bool
	}
	var rec func(i, left int) int
	rec = func(i, left int) int {
		if i == len(things) {
			return 0
		}
		m := &memo[i][left]
		if m.known {
			return m.value
		}
		m.known = true
		m.value = rec(i+1, left)
		if t := things[i]; t.weight <= left {
			if v := t.value + rec(i+1, left-t.weight); v > m.value {
				m.value, m.take = v, true
			}
		}
		return m.value
	}
	best = rec(0, capacity)
	for i, left := 0, capacity; i < len(things); i++ {
		if memo[i][left].take {
			names = append(names, things[i].name)
			left -= things[i].weight
		}
	}
	return
}

func coins(amount int, kinds ...int) (ways uint64, fewest int) {
	w := make([]uint64, amount+1)
	f := make([]int, amount+1)
	w[0] = 1
	for i := 1; i <= amount; i++ {
		f[i] = -1
	}
	for _, k := range kinds {
		for i := k; i <= amount; i++ {
			w[i] += w[i-k]
			if f[i-k] >= 0 && (f[i] < 0 || f[i-k]+1 < f[i]) {
				f[i] = f[i-k] + 1
			}
		}
	}
	return w[amount], f[amount]
}

func longestIncreasing(xs []int) []int {
	best := make([][]int, len(xs))
	var longest []int
	for i, x := range xs {
		for j := range i {
			if xs[j] < x && len(best[j]) > len(best[i]) {
				best[i] = best[j]
			}
		}
		best[i] = append(best[i][:len(best[i]):len(best[i])], x)
		if len(best[i]) > len(longest) {
			longest = best[i]
		}
	}
	return longest
}

func pascal(n int) [][]int {
	rows := [][]int{{1}}
	for len(rows) < n {
		last := rows[len(rows)-1]
		next := make([]int, len(last)+1)
		for i, v := range last {
			next[i] += v
			next[i+1] += v
		}
		rows = append(rows, next)
	}
	return rows
}

func main() {
	for _, p := range [][2]string{{"kitten", "sitting"}, {"", "abc"}, {"größe", "grosse"}, {"same", "same"}} {
		n, ops := editDistance(p[0], p[1])
		fmt.Printf("%-8s %-8s %d %s\n", p[0], p[1], n, ops)
	}
	fmt.Println(lcs("AGGTAB", "GXTXAYB"), lcs("the quick brown fox", "a thick crown for"))
	fmt.Println(knapsack([]thing{{"map", 9, 150}, {"compass", 13, 35}, {"water", 15, 200}, {"sandwich", 5, 160}, {"glucose", 15, 60}, {"tin", 7, 45}, {"banana", 2, 60}}, 40))
	fmt.Println(coins(100, 1, 5, 10, 25, 50))
	fmt.Println(coins(3, 2))
	fmt.Println(longestIncreasing([]int{3, 10, 2, 1, 20, 4, 6, 21, 5, 7, 8}))
	for i, row := range pascal(8) {
		fmt.Println(strings.Repeat("  ", 8-i), strings.Trim(fmt.Sprint(row), "[]"))
	}
}
