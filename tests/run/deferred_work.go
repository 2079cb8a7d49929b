package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

type resource struct {
	name string
	open bool
	log  *[]string
}

func (r *resource) Close() error {
	if !r.open {
		return fmt.Errorf("%s: already closed", r.name)
	}
	r.open = false
	*r.log = append(*r.log, "close "+r.name)
	if strings.HasPrefix(r.name, "bad") {
		return errors.New("cannot close " + r.name)
	}
	return nil
}

func open(name string, log *[]string) (*resource, error) {
	if name == "" {
		return nil, os.ErrNotExist
	}
	*log = append(*log, "open "+name)
	return &resource{name, true, log}, nil
}

func use(names ...string) (log []string, err error) {
	for _, n := range names {
		r, err := open(n, &log)
		if err != nil {
			return log, fmt.Errorf("use %q: %w", n, err)
		}
		defer func() { err = errors.Join(err, r.Close()) }()
	}
	return log, nil
}

func useNamed(names ...string) (log []string, err error) {
	for _, n := range names {
		r, e := open(n, &log)
		if e != nil {
			err = e
			return
		}
		defer func() {
			if cerr := r.Close(); cerr != nil && err == nil {
				err = cerr
			}
		}()
	}
	return
}

type stage int

func (s stage) step(fail map[stage]any) (result string) {
	defer func() {
		if r := recover(); r != nil {
			result += fmt.Sprintf("[%d recovered %v]", s, r)
			if s == 1 {
				panic(fmt.Sprint("again: ", r))
			}
		}
	}()
	result = fmt.Sprintf("%d>", s)
	if v, ok := fail[s]; ok {
		panic(v)
	}
	if s > 0 {
		result += (s - 1).step(fail)
	}
	return
}

func transaction(balance map[string]int, changes ...string) (err error) {
	saved := make(map[string]int, len(balance))
	for k, v := range balance {
		saved[k] = v
	}
	defer func() {
		switch r := recover(); r := r.(type) {
		case nil:
			if err == nil {
				return
			}
		case error:
			err = fmt.Errorf("aborted: %w", r)
		default:
			err = fmt.Errorf("aborted: %v", r)
		}
		clear(balance)
		for k, v := range saved {
			balance[k] = v
		}
	}()
	for _, c := range changes {
		var name string
		var n int
		if _, err := fmt.Sscanf(c, "%s %d", &name, &n); err != nil {
			return err
		}
		balance[name] += 100 / n
		if balance[name] > 60 {
			panic(name + " is too rich")
		}
	}
	return nil
}

func counter() (n int) {
	defer func() { n *= 10 }()
	defer func(at int) { n += at }(n)
	n = 3
	for i := range 4 {
		defer func() { n += i }()
	}
	return n + 1
}

func order() {
	defer fmt.Println()
	for i := 0; i < 3; i++ {
		defer fmt.Print("d", i, " ")
		func() {
			defer fmt.Print("inner", i, " ")
		}()
	}
	x := 1
	p := &x
	defer fmt.Print(x, *p, " ")
	defer func() { fmt.Print(x, *p, " ") }()
	x = 2
}

type closer func() error

func (c closer) Close() error { return c() }

func nestedPanics() (out []string) {
	note := func(what string) { out = append(out, what) }
	defer func() { note(fmt.Sprint("outer ", recover())); note(fmt.Sprint("then ", recover())) }()
	defer func() {
		defer func() { note(fmt.Sprint("inner ", recover())) }()
		panic("second")
	}()
	panic("first")
}

func runtimeErrors() {
	var m map[string]int
	var p *resource
	var e error
	var f func()
	var a any = "text"
	list := []int{1}
	zero := 0
	for i, f := range []func(){
		func() { m["a"] = 1 }, func() { p.open = true }, func() { _ = e.Error() }, func() { f() }, func() { _ = a.(int) }, func() { _ = a.(fmt.Stringer) },
		func() { _ = list[len(list)+zero] }, func() { _ = list[2 : 1+zero] }, func() { zero = 1 / zero }, func() { _ = make([]int, zero-1) },
		func() { _ = [4]int(list) }, func() { panic(fmt.Errorf("wrapped %w", os.ErrExist)) }, func() { panic(nil) }, func() { var arr [3]int; _ = arr[zero+5] },
		func() { _ = "abc"[zero+3:][zero] }, func() { a = []int{}; _ = a == a },
	} {
		func() {
			defer func() {
				r := recover()
				err, isErr := r.(error)
				fmt.Printf("%2d %v %t %t\n", i, r, isErr, errors.Is(err, os.ErrExist))
			}()
			f()
		}()
	}
}

func main() {
	fmt.Println(use("a", "b"))
	fmt.Println(use("a", ""))
	fmt.Println(useNamed("a", "bad1", "bad2", "c"))
	_, err := useNamed("x", "")
	fmt.Println(err, errors.Is(err, os.ErrNotExist))
	fmt.Println(stage(2).step(nil), stage(3).step(map[stage]any{2: "boom"}), stage(2).step(map[stage]any{0: errors.New("low")}))
	fmt.Println(stage(3).step(map[stage]any{1: 42}))
	b := map[string]int{"ann": 10}
	for _, changes := range [][]string{{"ann 4", "bob 2"}, {"cy 10", "ann 0"}, {"bob 5"}, {"dee x"}, {"ann 50"}} {
		fmt.Println(transaction(b, changes...), b)
	}
	fmt.Println(counter())
	order()
	var c interface{ Close() error } = closer(func() error { return errors.New("func closed") })
	fmt.Println(c.Close(), nestedPanics())
	runtimeErrors()
	defer fmt.Println("not printed: os.Exit runs no deferred calls")
	defer func() {
		recover()
		os.Exit(7)
	}()
	panic("end")
}
