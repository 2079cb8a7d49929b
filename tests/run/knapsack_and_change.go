package main

import "fmt"
import "sort"
import str "strings"

type thing struct {
	name          string
	weight, value int
}

func best(things []thing, capacity int) (int, []string) {
	table := make([][]int, len(things)+1)
	for i := range table {
		table[i] = make([]int, capacity+1)
	}
	for i, t := range things {
		for w := 0; w <= capacity; w++ {
			table[i+1][w] = table[i][w]
			if w >= t.weight {
				table[i+1][w] = max(table[i+1][w], table[i][w-t.weight]+t.value)
			}
		}
	}
	var chosen []string
	w := capacity
	for i := len(things); i > 0; i-- {
		if table[i][w] != table[i-1][w] {
			chosen = append(chosen, things[i-1].name)
			w -= things[i-1].weight
		}
	}
	sort.Strings(chosen)
	return table[len(things)][capacity], chosen
}

type key struct{ i, rest int }

func bestMemo(things []thing, capacity int) (value int, calls int) {
	memo := map[key]int{}
	var solve func(i, rest int) int
	solve = func(i, rest int) (v int) {
		if i == len(things) {
			return 0
		}
		k := key{i, rest}
		if v, ok := memo[k]; ok {
			return v
		}
		defer func() { memo[k] = v }()
		calls++
		v = solve(i+1, rest)
		if t := things[i]; t.weight <= rest {
			v = max(v, t.value+solve(i+1, rest-t.weight))
		}
		return
	}
	value = solve(0, capacity)
	return
}

func coins(amount int, kinds ...int) (fewest []int, ways int) {
	const none = 1 << 30
	count := make([]int, amount+1)
	last := make([]int, amount+1)
	combos := make([]int, amount+1)
	combos[0] = 1
	for a := 1; a <= amount; a++ {
		count[a] = none
	}
	for _, c := range kinds {
		for a := c; a <= amount; a++ {
			combos[a] += combos[a-c]
			if count[a-c]+1 < count[a] {
				count[a], last[a] = count[a-c]+1, c
			}
		}
	}
	if count[amount] == none {
		return nil, 0
	}
	for a := amount; a > 0; a -= last[a] {
		fewest = append(fewest, last[a])
	}
	return fewest, combos[amount]
}

func subsets(items []string) (all [][]string) {
	for mask := 0; mask < 1<<len(items); mask++ {
		var s []string
		for i, it := range items {
			if mask>>i&1 == 1 {
				s = append(s, it)
			}
		}
		all = append(all, s)
	}
	return
}

func sumTo(target int, numbers []int) [][]int {
	var out [][]int
	var pick func(start, left int, chosen []int)
	pick = func(start, left int, chosen []int) {
		if left == 0 {
			out = append(out, append([]int(nil), chosen...))
			return
		}
		for i := start; i < len(numbers); i++ {
			if i > start && numbers[i] == numbers[i-1] {
				continue
			}
			if numbers[i] > left {
				break
			}
			pick(i+1, left-numbers[i], append(chosen, numbers[i]))
		}
	}
	sort.Ints(numbers)
	pick(0, target, nil)
	return out
}

func longestIncreasing(a []int) []int {
	tails := []int{}
	prev := make([]int, len(a))
	for i, v := range a {
		j := sort.Search(len(tails), func(k int) bool { return a[tails[k]] >= v })
		if j > 0 {
			prev[i] = tails[j-1]
		} else {
			prev[i] = -1
		}
		if j == len(tails) {
			tails = append(tails, i)
		} else {
			tails[j] = i
		}
	}
	var seq []int
	if len(tails) > 0 {
		for i := tails[len(tails)-1]; i >= 0; i = prev[i] {
			seq = append([]int{a[i]}, seq...)
		}
	}
	return seq
}

func main() {
	things := []thing{
		{"map", 9, 150}, {"compass", 13, 35}, {"water", 153, 200}, {"sandwich", 50, 160}, {"glucose", 15, 60},
		{"tin", 68, 45}, {"banana", 27, 60}, {"apple", 39, 40}, {"cheese", 23, 30}, {"beer", 52, 10},
		{"suntan cream", 11, 70}, {"camera", 32, 30}, {"trousers", 48, 10}, {"umbrella", 73, 40},
	}
	for _, c := range [...]int{0, 10, 100, 250, 400} {
		v, names := best(things, c)
		m, calls := bestMemo(things, c)
		fmt.Printf("%3d: %4d %4d (%d calls) %s\n", c, v, m, calls, str.Join(names, ", "))
	}
	fmt.Println(coins(63, 1, 5, 10, 21, 25))
	fmt.Println(coins(100, 50, 25, 10, 5, 1))
	fmt.Println(coins(7, 2, 4))
	fmt.Println(coins(0, 3))
	for i, s := range subsets([]string{"a", "b", "c"}) {
		fmt.Printf("%03b%v ", i, s)
	}
	fmt.Println()
	fmt.Println(sumTo(8, []int{10, 1, 2, 7, 6, 1, 5}))
	fmt.Println(sumTo(99, []int{1, 2}) == nil)
	fmt.Println(longestIncreasing([]int{10, 9, 2, 5, 3, 7, 101, 18, 4, 20, 6, 30}), longestIncreasing(nil))
}
