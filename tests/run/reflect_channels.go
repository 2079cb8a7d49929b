package main

import (
	"fmt"
	"reflect"
)

type Signal chan struct{}

type pair struct {
	a int
	b string
}

func recovered(f func()) {
	defer func() { fmt.Println("panic:", recover()) }()
	f()
}

func main() {
	c := make(chan pair, 2)
	v := reflect.ValueOf(c)
	fmt.Println(v.Kind(), v.Type(), v.Type().Elem(), v.Type().ChanDir(), v.Len(), v.Cap(), v.IsNil())
	v.Send(reflect.ValueOf(pair{1, "one"}))
	fmt.Println(v.TrySend(reflect.ValueOf(pair{2, "two"})), v.TrySend(reflect.ValueOf(pair{3, "three"})), v.Len(), len(c))
	x, ok := v.Recv()
	fmt.Println(x, ok)
	fmt.Println(<-c)
	y, ok := v.TryRecv()
	fmt.Println(y.IsValid(), ok)
	v.Close()
	x, ok = v.Recv()
	fmt.Println(x, ok)
	x, ok = v.TryRecv()
	fmt.Println(x, ok)

	m := reflect.MakeChan(reflect.TypeOf((chan string)(nil)), 3)
	m.Send(reflect.ValueOf("made"))
	fmt.Println(<-m.Interface().(chan string), m.Cap())
	for _, t := range []reflect.Type{
		reflect.ChanOf(reflect.BothDir, reflect.TypeOf(0)),
		reflect.ChanOf(reflect.RecvDir, reflect.TypeOf("")),
		reflect.ChanOf(reflect.SendDir, reflect.TypeOf(pair{})),
		reflect.ChanOf(reflect.BothDir, reflect.TypeOf((<-chan int)(nil))),
		reflect.ChanOf(reflect.BothDir, reflect.TypeOf((chan<- int)(nil))),
		reflect.TypeOf(Signal(nil)),
	} {
		fmt.Println(t, t.ChanDir(), t.Elem(), t.Kind(), t.Size(), t.Comparable(), t.Name())
	}
	fmt.Println(reflect.ChanOf(reflect.BothDir, reflect.TypeOf(0)) == reflect.TypeOf((chan int)(nil)))
	k := reflect.MakeChan(reflect.ChanOf(reflect.BothDir, reflect.TypeOf([]*pair{})), 1)
	k.Send(reflect.ValueOf([]*pair{{4, "four"}}))
	got, _ := k.Recv()
	fmt.Println(got.Len(), *got.Index(0).Interface().(*pair))
	var recv <-chan int = make(chan int)
	fmt.Println(reflect.TypeOf(make(chan int)).AssignableTo(reflect.TypeOf(recv)), reflect.TypeOf(recv).AssignableTo(reflect.TypeOf(make(chan int))))
	fmt.Println(reflect.TypeOf(make(chan int)).ConvertibleTo(reflect.TypeOf(recv)), reflect.ValueOf(make(chan int)).Convert(reflect.TypeOf(recv)).Type())

	unbuffered := make(chan any)
	go func() {
		u := reflect.ValueOf(unbuffered)
		for i := range 3 {
			u.Send(reflect.ValueOf(i * 10))
		}
		u.Close()
	}()
	for x := range reflect.ValueOf(unbuffered).Seq() {
		fmt.Print(x.Interface(), " ")
	}
	fmt.Println()

	a, b := make(chan int, 1), make(chan string, 1)
	cases := []reflect.SelectCase{
		{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(a)},
		{Dir: reflect.SelectSend, Chan: reflect.ValueOf(b), Send: reflect.ValueOf("selected")},
	}
	i, r, ok := reflect.Select(cases)
	fmt.Println(i, r.IsValid(), ok, <-b)
	a <- 5
	cases[1].Chan = reflect.Value{}
	cases[1].Send = reflect.Value{}
	i, r, ok = reflect.Select(cases)
	fmt.Println(i, r, ok)
	cases = append(cases, reflect.SelectCase{Dir: reflect.SelectDefault})
	i, r, ok = reflect.Select(cases)
	fmt.Println(i, r.IsValid(), ok)
	close(a)
	i, r, ok = reflect.Select(cases)
	fmt.Println(i, r, ok)
	go func() { b <- "later" }()
	i, r, ok = reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(b)}})
	fmt.Println(i, r, ok)

	one := reflect.ValueOf(1)
	recovered(func() { v.Send(reflect.ValueOf(pair{})) })
	recovered(func() { v.Send(one) })
	recovered(func() { v.Close() })
	recovered(func() { reflect.ValueOf((chan int)(nil)).Close() })
	recovered(func() { reflect.ValueOf(recv).Send(one) })
	recovered(func() { reflect.ValueOf(recv).Close() })
	recovered(func() { reflect.ValueOf((chan<- int)(nil)).Recv() })
	recovered(func() { one.Recv() })
	recovered(func() { one.Send(one) })
	recovered(func() { one.Close() })
	recovered(func() { one.Cap() })
	recovered(func() { reflect.MakeChan(one.Type(), 1) })
	recovered(func() { reflect.MakeChan(reflect.TypeOf(recv), 1) })
	recovered(func() { reflect.MakeChan(reflect.TypeOf(a), -1) })
	recovered(func() { reflect.ChanOf(0, one.Type()) })
	recovered(func() { reflect.ChanOf(reflect.BothDir, reflect.TypeOf([1 << 16]byte{})) })
	recovered(func() { reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectDefault}, {Dir: reflect.SelectDefault}}) })
	recovered(func() { reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectDefault, Chan: v}}) })
	recovered(func() { reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: reflect.ValueOf(recv), Send: one}}) })
	recovered(func() { reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: reflect.ValueOf(b)}}) })
	recovered(func() { reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: reflect.ValueOf(b), Send: one}}) })
	recovered(func() { reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(b), Send: one}}) })
	recovered(func() { reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectRecv, Chan: one}}) })
	recovered(func() { reflect.Select([]reflect.SelectCase{{}}) })
	recovered(func() { reflect.Select([]reflect.SelectCase{{Dir: reflect.SelectSend, Chan: reflect.ValueOf(a), Send: one}}) })
}
