package main

import (
	"errors"
	"fmt"
	"os"
)

type Cents int64

func (c Cents) String() string {
	sign := ""
	if c < 0 {
		sign, c = "-", -c
	}
	return fmt.Sprintf("%s$%d.%02d", sign, int64(c)/100, int64(c)%100)
}

type InsufficientFunds struct {
	Account       string
	Balance, Need Cents
}

func (e *InsufficientFunds) Error() string {
	return fmt.Sprintf("account %s: balance %v is %v short", e.Account, e.Balance, e.Need-e.Balance)
}

type TransferError struct {
	From, To string
	Err      error
}

func (e TransferError) Error() string {
	return "transfer " + e.From + "->" + e.To + ": " + e.Err.Error()
}
func (e TransferError) Unwrap() error { return e.Err }

var (
	ErrUnknown = errors.New("unknown account")
	ErrAmount  = errors.New("amount must be positive")
	ErrFrozen  = errors.New("account is frozen")
)

type Account struct {
	ID      string
	Balance Cents
	Frozen  bool
	log     []entry
}

type entry struct {
	what   string
	amount Cents
}

func (a *Account) Deposit(c Cents) error {
	if c <= 0 {
		return ErrAmount
	}
	if a.Frozen {
		return fmt.Errorf("deposit to %q: %w", a.ID, ErrFrozen)
	}
	a.Balance += c
	a.log = append(a.log, entry{"deposit", c})
	return nil
}

func (a *Account) Withdraw(c Cents) error {
	switch {
	case c <= 0:
		return ErrAmount
	case a.Balance < c:
		return &InsufficientFunds{a.ID, a.Balance, c}
	}
	a.Balance -= c
	a.log = append(a.log, entry{"withdraw", -c})
	return nil
}

type Bank struct {
	accounts []*Account
}

func (b *Bank) find(id string) (*Account, error) {
	for _, a := range b.accounts {
		if a.ID == id {
			return a, nil
		}
	}
	return nil, fmt.Errorf("%w: %q", ErrUnknown, id)
}

func (b *Bank) Transfer(from, to string, c Cents) (err error) {
	defer func() {
		if err != nil {
			err = TransferError{from, to, err}
		}
	}()
	src, err := b.find(from)
	if err != nil {
		return err
	}
	dst, err := b.find(to)
	if err != nil {
		return err
	}
	if err := src.Withdraw(c); err != nil {
		return err
	}
	if err := dst.Deposit(c); err != nil {
		src.Balance += c
		src.log = append(src.log, entry{"rollback", c})
		return err
	}
	return nil
}

func describe(err error) string {
	var short *InsufficientFunds
	var transfer TransferError
	switch {
	case err == nil:
		return "ok"
	case errors.As(err, &short):
		return fmt.Sprintf("short of %v (%v)", short.Need-short.Balance, err)
	case errors.Is(err, ErrUnknown):
		return "no such account: " + err.Error()
	case errors.As(err, &transfer):
		return fmt.Sprintf("refused from %s: %v", transfer.From, transfer.Err)
	}
	return err.Error()
}

func main() {
	bank := &Bank{}
	for i, id := range []string{"alice", "bob", "carol"} {
		bank.accounts = append(bank.accounts, &Account{ID: id, Balance: Cents(i) * 5050})
	}
	bank.accounts[2].Frozen = true
	steps := []struct {
		from, to string
		amount   Cents
	}{
		{"bob", "alice", 1999},
		{"alice", "bob", 100000},
		{"alice", "dave", 1},
		{"zed", "alice", 1},
		{"bob", "carol", 50},
		{"carol", "alice", 99},
		{"alice", "bob", -5},
	}
	failures := 0
	for _, s := range steps {
		err := bank.Transfer(s.from, s.to, s.amount)
		if err != nil {
			failures++
		}
		fmt.Printf("%-5s -> %-5s %10v: %s\n", s.from, s.to, s.amount, describe(err))
	}
	var total Cents
	for _, a := range bank.accounts {
		fmt.Printf("%+v\n", *a)
		total += a.Balance
	}
	fmt.Println("total", total, "debt", Cents(-5))
	if failures > 0 {
		os.Exit(failures)
	}
}
