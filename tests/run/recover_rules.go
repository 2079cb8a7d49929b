package main

import (
	"errors"
	"fmt"
)

func helper() any { return recover() }

func direct() (s string) {
	defer func() { s = fmt.Sprint("direct ", recover()) }()
	panic(1)
}

func throughHelper() (s string) {
	defer func() { s = fmt.Sprint("outer ", recover()) }()
	defer func() { s = fmt.Sprint(helper()) }()
	panic("helper does recover when called by the deferred function? no")
}

func deferredHelper() (err error) {
	defer func() { fmt.Println("after deferred helper:", recover()) }()
	defer helper()
	panic("stopped by the deferred helper itself")
}

func nestedLiteral() {
	defer func() { fmt.Println("nested literal left it:", recover()) }()
	defer func() {
		func() {
			fmt.Println("nested recover:", recover())
		}()
	}()
	panic("p")
}

func noPanic() {
	defer func() { fmt.Println("nothing:", recover()) }()
	fmt.Println("not deferred:", recover())
}

func twice() {
	defer func() {
		fmt.Println(recover(), recover())
	}()
	panic("once")
}

func replaced() {
	defer func() { fmt.Println("got", recover()) }()
	defer func() { panic("third") }()
	defer func() { panic("second") }()
	panic("first")
}

func repanic() {
	defer func() { fmt.Println("outer got", recover()) }()
	defer func() {
		r := recover()
		panic(fmt.Sprint("again ", r))
	}()
	panic("original")
}

func recoverInside() (n int) {
	defer func() { n += 100 }()
	defer func() {
		defer func() { fmt.Println("inner", recover()) }()
		panic("in deferred")
	}()
	return 1
}

func innerAndOuter() {
	defer func() { fmt.Println("outer still", recover()) }()
	defer func() {
		defer func() { fmt.Println("innermost", recover()) }()
		panic("inner panic")
	}()
	panic("outer panic")
}

func continues() (out []int) {
	for i := range 4 {
		func() {
			defer func() {
				if recover() != nil {
					out = append(out, -i)
				}
			}()
			if i%2 == 1 {
				panic(i)
			}
			out = append(out, i)
		}()
	}
	return
}

func deep(n int) {
	defer func() {
		if n == 5 {
			fmt.Println("caught at 5:", recover())
		}
	}()
	if n == 0 {
		panic(errors.New("bottom"))
	}
	deep(n - 1)
}

func results() (a int, b string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("wrapped %v", r)
		}
	}()
	a, b = 1, "set"
	panic("late")
}

type method struct{}

func (method) clean()   { fmt.Println("method recovers", recover()) }
func (*method) clean2() { fmt.Println("pointer method recovers", recover()) }

func methods() {
	defer method{}.clean()
	panic("m1")
}

func methods2() {
	m := &method{}
	defer m.clean2()
	f := method.clean
	defer f(*m)
	panic("m2")
}

func nilPanic() {
	defer func() {
		r := recover()
		fmt.Printf("%T %v\n", r, r)
	}()
	panic(nil)
}

func iface() {
	var i interface{ clean() } = method{}
	defer i.clean()
	panic("through an interface")
}

func main() {
	fmt.Println(direct())
	fmt.Println(throughHelper())
	deferredHelper()
	nestedLiteral()
	noPanic()
	twice()
	replaced()
	repanic()
	fmt.Println(recoverInside())
	innerAndOuter()
	fmt.Println(continues())
	deep(8)
	fmt.Println(results())
	methods()
	methods2()
	nilPanic()
	iface()
	defer fmt.Println("done", recover())
}
