// Money moves between accounts from many goroutines: with ordered locks, with one teller goroutine, with compare-and-swap.
package main

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

var errFunds = errors.New("insufficient funds")

type account struct {
	id      int
	mu      sync.Mutex
	balance int
	history []int
}

type transfer struct{ from, to, amount int }

func plan(seed uint32, n, accounts int) []transfer {
	var list []transfer
	for len(list) < n {
		seed = seed*1103515245 + 12345
		t := transfer{int(seed>>8) % accounts, int(seed>>16) % accounts, int(seed>>4) % 120}
		if t.from != t.to {
			list = append(list, t)
		}
	}
	return list
}

func move(a, b *account, amount int) error {
	first, second := a, b
	if first.id > second.id {
		first, second = second, first
	}
	first.mu.Lock()
	defer first.mu.Unlock()
	second.mu.Lock()
	defer second.mu.Unlock()
	if a.balance < amount {
		return fmt.Errorf("account %d: %w", a.id, errFunds)
	}
	a.balance -= amount
	b.balance += amount
	a.history = append(a.history, -amount)
	b.history = append(b.history, amount)
	return nil
}

func withLocks() {
	accounts := make([]*account, 10)
	for i := range accounts {
		accounts[i] = &account{id: i, balance: 100}
	}
	var wg sync.WaitGroup
	var done, refused atomic.Int32
	for clerk := range 8 {
		wg.Add(1)
		go func(work []transfer) {
			defer wg.Done()
			for _, t := range work {
				switch err := move(accounts[t.from], accounts[t.to], t.amount); {
				case err == nil:
					done.Add(1)
				case errors.Is(err, errFunds):
					refused.Add(1)
				default:
					fmt.Println("unexpected", err)
				}
			}
		}(plan(uint32(clerk), 40, len(accounts)))
	}
	wg.Wait()
	total, negative, entries, sum := 0, 0, 0, 0
	for _, a := range accounts {
		total += a.balance
		if a.balance < 0 {
			negative++
		}
		entries += len(a.history)
		for _, h := range a.history {
			sum += h
		}
	}
	fmt.Println("locks:", total, negative, done.Load()+refused.Load(), entries == 2*int(done.Load()), sum)
}

type request struct {
	transfer
	reply chan error
}

func withTeller() {
	balances := [10]int{100, 100, 100, 100, 100, 100, 100, 100, 100, 100}
	requests := make(chan request)
	closed := make(chan struct{})
	go func() {
		defer close(closed)
		for r := range requests {
			if balances[r.from] < r.amount {
				r.reply <- errFunds
				continue
			}
			balances[r.from] -= r.amount
			balances[r.to] += r.amount
			r.reply <- nil
		}
	}()
	var wg sync.WaitGroup
	answers := [6]int{}
	for c := range answers {
		wg.Go(func() {
			reply := make(chan error)
			for _, t := range plan(uint32(c+100), 30, len(balances)) {
				requests <- request{t, reply}
				if err := <-reply; err == nil || err == errFunds {
					answers[c]++
				}
			}
		})
	}
	wg.Wait()
	close(requests)
	<-closed
	total := 0
	for _, b := range balances {
		total += b
	}
	fmt.Println("teller:", total, answers)
}

func withSwap() {
	var balances [10]atomic.Int64
	for i := range balances {
		balances[i].Store(100)
	}
	var wg sync.WaitGroup
	for c := range 6 {
		wg.Go(func() {
			for _, t := range plan(uint32(c+200), 40, len(balances)) {
				for {
					old := balances[t.from].Load()
					if old < int64(t.amount) {
						break
					}
					if balances[t.from].CompareAndSwap(old, old-int64(t.amount)) {
						balances[t.to].Add(int64(t.amount))
						break
					}
				}
			}
		})
	}
	wg.Wait()
	total, negative := int64(0), 0
	for i := range balances {
		total += balances[i].Load()
		if balances[i].Load() < 0 {
			negative++
		}
	}
	fmt.Println("swap:", total, negative)
}

func main() {
	withLocks()
	withTeller()
	withSwap()
}
