package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

type Resource struct {
	name string
	open bool
	fail string
}

var live []*Resource
var trace []string

func note(format string, args ...any) { trace = append(trace, fmt.Sprintf(format, args...)) }

func Open(name string) (*Resource, error) {
	if strings.HasPrefix(name, "no") {
		return nil, fmt.Errorf("open %s: does not exist", name)
	}
	r := &Resource{name: name, open: true}
	live = append(live, r)
	note("open %s", name)
	return r, nil
}

func (r *Resource) Close() error {
	if !r.open {
		panic("double close of " + r.name)
	}
	r.open = false
	for i, x := range live {
		if x == r {
			live = append(live[:i], live[i+1:]...)
		}
	}
	note("close %s", r.name)
	if r.fail != "" {
		return errors.New(r.fail)
	}
	return nil
}

// CopyAll closes everything it opened, and reports the first error of the body or of a Close.
func CopyAll(names ...string) (total int, err error) {
	defer note("CopyAll(%d) returns", len(names))
	for _, n := range names {
		r, err := Open(n)
		if err != nil {
			return total, err
		}
		defer func() {
			if cerr := r.Close(); cerr != nil && err == nil {
				note("close error of %s: %v", r.name, cerr)
			}
		}()
		if strings.Contains(n, "bad") {
			r.fail = "disk full"
		}
		if n == "explode" {
			var none *Resource
			none.open = true
		}
		total += len(n)
	}
	return total, nil
}

func Guard(f func()) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = fmt.Errorf("guarded: %w", r)
		case string:
			err = errors.New("guarded text: " + r)
		default:
			panic(r)
		}
	}()
	f()
	return
}

type transaction struct {
	undo []func()
	done bool
}

func (t *transaction) do(what string, undo func()) {
	note("do %s", what)
	t.undo = append(t.undo, undo)
}

func (t *transaction) rollback() {
	if t.done {
		return
	}
	for i := len(t.undo) - 1; i >= 0; i-- {
		t.undo[i]()
	}
	note("rolled back")
}

func buy(stock *int, money *int, price int) (ok bool) {
	t := new(transaction)
	defer t.rollback()
	*stock--
	t.do("take one", func() { *stock++ })
	*money -= price
	t.do("pay", func() { *money += price })
	if *stock < 0 || *money < 0 {
		return false
	}
	t.done = true
	return true
}

func flush() {
	fmt.Println(strings.Join(trace, "; "))
	trace = trace[:0]
}

func main() {
	fmt.Println(CopyAll("one", "three", "seventeen"))
	flush()
	fmt.Println(CopyAll("a", "bad", "nothing", "never"))
	flush()
	err := Guard(func() {
		n, err := CopyAll("x", "explode", "y")
		fmt.Println("not printed", n, err)
	})
	fmt.Println(err, len(live))
	flush()
	fmt.Println(Guard(func() {
		r, _ := Open("twice")
		defer r.Close()
		r.Close()
	}))
	flush()
	fmt.Println(Guard(func() {}), Guard(func() { panic(fmt.Errorf("custom %d", 7)) }))
	stock, money := 2, 10
	fmt.Println(buy(&stock, &money, 6), stock, money)
	fmt.Println(buy(&stock, &money, 6), stock, money)
	fmt.Println(buy(&stock, &money, 4), buy(&stock, &money, 0), stock, money)
	flush()
	defer func() {
		r := recover()
		fmt.Printf("%T %v\n", r, r)
		defer fmt.Println("deferred calls do not run at os.Exit")
		os.Exit(3)
	}()
	Guard(func() { panic(3.5) })
}
