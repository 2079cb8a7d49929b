package main

import (
	"errors"
	"fmt"
	"os"
	"sort"
	"strings"
	"time"
)

type Cents int64

func (c Cents) String() string {
	sign := ""
	if c < 0 {
		sign, c = "-", -c
	}
	return fmt.Sprintf("%s$%d.%02d", sign, c/100, c%100)
}

type AccountID string

type InsufficientFunds struct {
	ID           AccountID
	Have, Wanted Cents
}

func (e *InsufficientFunds) Error() string {
	return fmt.Sprintf("account %s has %v, needs %v", e.ID, e.Have, e.Wanted)
}
func (e *InsufficientFunds) Short() Cents { return e.Wanted - e.Have }

type FrozenError struct{ AccountID }

func (e FrozenError) Error() string        { return "account " + string(e.AccountID) + " is frozen" }
func (e FrozenError) Is(target error) bool { return target == ErrDenied }

var (
	ErrDenied    = errors.New("denied")
	ErrNotFound  = errors.New("account not found")
	ErrBadAmount = errors.New("amount must be positive")
)

type entry struct {
	at     time.Time
	kind   string
	amount Cents
}

type Account struct {
	ID      AccountID
	Owner   string
	balance Cents
	frozen  bool
	entries []entry
}

type Bank struct {
	accounts map[AccountID]*Account
	now      time.Time
	fees     map[string]Cents
}

func (b *Bank) tick() time.Time {
	b.now = b.now.Add(36*time.Hour + 90*time.Second)
	return b.now
}

func (b *Bank) find(id AccountID) (*Account, error) {
	a, ok := b.accounts[id]
	if !ok {
		return nil, fmt.Errorf("find %q: %w", id, ErrNotFound)
	}
	if a.frozen {
		return a, FrozenError{id}
	}
	return a, nil
}

func (b *Bank) post(a *Account, kind string, amount Cents) {
	fee := b.fees[kind]
	a.balance += amount - fee
	a.entries = append(a.entries, entry{b.tick(), kind, amount - fee})
}

func (b *Bank) Deposit(id AccountID, amount Cents) error {
	a, err := b.find(id)
	switch {
	case err != nil:
		return fmt.Errorf("deposit: %w", err)
	case amount <= 0:
		return fmt.Errorf("deposit %v: %w", amount, ErrBadAmount)
	}
	b.post(a, "deposit", amount)
	return nil
}

func (b *Bank) Withdraw(id AccountID, amount Cents) error {
	a, err := b.find(id)
	if err != nil {
		return fmt.Errorf("withdraw: %w", err)
	}
	if need := amount + b.fees["withdraw"]; need > a.balance {
		return fmt.Errorf("withdraw: %w", &InsufficientFunds{id, a.balance, need})
	}
	b.post(a, "withdraw", -amount)
	return nil
}

// Transfer undoes itself when its second half fails.
func (b *Bank) Transfer(from, to AccountID, amount Cents) (err error) {
	undo := []func(){}
	defer func() {
		if err == nil {
			return
		}
		for i := len(undo) - 1; i >= 0; i-- {
			undo[i]()
		}
		err = fmt.Errorf("transfer %s to %s: %w", from, to, err)
	}()
	before := Account{}
	if a := b.accounts[from]; a != nil {
		before = *a
		undo = append(undo, func() { *a = before })
	}
	if err = b.Withdraw(from, amount); err != nil {
		return
	}
	return b.Deposit(to, amount)
}

func (b *Bank) Batch(ops ...func() error) error {
	var errs []error
	for i, op := range ops {
		if err := op(); err != nil {
			errs = append(errs, fmt.Errorf("op %d: %w", i, err))
		}
	}
	return errors.Join(errs...)
}

func (b *Bank) statement(id AccountID) {
	a := b.accounts[id]
	fmt.Printf("%s (%s) %v\n", a.Owner, a.ID, a.balance)
	for _, e := range a.entries {
		fmt.Printf("  %s %-9s %12v\n", e.at.Format("Mon 02 Jan 15:04:05"), e.kind, e.amount)
	}
}

func classify(err error) string {
	var short *InsufficientFunds
	var frozen FrozenError
	var tags []string
	if errors.As(err, &short) {
		tags = append(tags, "short by "+short.Short().String())
	}
	if errors.As(err, &frozen) {
		tags = append(tags, "frozen:"+string(frozen.AccountID))
	}
	for name, target := range map[string]error{"denied": ErrDenied, "missing": ErrNotFound, "bad amount": ErrBadAmount} {
		if errors.Is(err, target) {
			tags = append(tags, name)
		}
	}
	sort.Strings(tags)
	return strings.Join(tags, ", ")
}

func main() {
	b := &Bank{
		accounts: map[AccountID]*Account{"a1": {ID: "a1", Owner: "Ann"}, "b2": {ID: "b2", Owner: "Bob"}, "c3": {ID: "c3", Owner: "Cy", frozen: true}},
		now:      time.Date(2023, time.December, 28, 9, 0, 0, 0, time.UTC),
		fees:     map[string]Cents{"withdraw": 25},
	}
	for _, err := range []error{
		b.Deposit("a1", 100_00), b.Deposit("b2", 5_50), b.Withdraw("a1", 20_05), b.Withdraw("b2", 5_40),
		b.Deposit("zz", 1), b.Deposit("a1", -5), b.Withdraw("c3", 1), b.Transfer("a1", "b2", 30_00),
		b.Transfer("a1", "c3", 10_00), b.Transfer("a1", "nobody", 1_00), b.Transfer("b2", "a1", 1_000_00), b.Transfer("x", "y", 1),
	} {
		if err == nil {
			fmt.Println("ok")
			continue
		}
		fmt.Printf("%v [%s]\n", err, classify(err))
	}
	err := b.Batch(
		func() error { return b.Deposit("a1", 1) },
		func() error { return b.Withdraw("c3", 2) },
		func() error { return b.Transfer("b2", "zz", 3) },
	)
	fmt.Printf("%v\n[%s]\n", err, classify(err))
	b.statement("a1")
	b.statement("b2")
	joined, ok := err.(interface{ Unwrap() []error })
	fmt.Println(ok, len(joined.Unwrap()), errors.Unwrap(err) == nil, errors.Unwrap(joined.Unwrap()[0]))
	fmt.Println(Cents(-5), Cents(0), Cents(123456), FrozenError{"q"} == FrozenError{"q"})
	fmt.Printf("%d %v %+v\n", Cents(7), entry{kind: "k", amount: 1}.amount, *b.accounts["c3"])
	var total Cents
	for _, a := range b.accounts {
		total += a.balance
	}
	if total != 105_50-20_05-25+1-25-5_40+5_40 {
		fmt.Fprintln(os.Stderr, "books do not balance:", total)
		os.Exit(3)
	}
}
