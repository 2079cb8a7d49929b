package main

import (
	"fmt"
	"reflect"
	"sort"
	"strings"
)

type Level int

func (l Level) String() string { return [...]string{"low", "mid", "high"}[l] }

type Address struct {
	Street string
	Zip    *int
}
type Person struct {
	Name    string
	Age     uint8
	Height  float32
	Tags    []string
	Home    Address
	Friends map[string]*Person
	Any     interface{}
	Lvl     Level
	ok      bool
	Grid    [2][2]int
	Err     error
	Self    *Person
}

func dump(v reflect.Value, depth int) {
	pad := strings.Repeat("  ", depth)
	switch v.Kind() {
	case reflect.Struct:
		fmt.Printf("%s%v {\n", pad, v.Type())
		for i := 0; i < v.NumField(); i++ {
			fmt.Printf("%s .%s set=%v iface=%v zero=%v\n", pad, v.Type().Field(i).Name, v.Field(i).CanSet(), v.Field(i).CanInterface(), v.Field(i).IsZero())
			dump(v.Field(i), depth+1)
		}
		fmt.Printf("%s}\n", pad)
	case reflect.Slice, reflect.Array:
		fmt.Printf("%s%v len=%d cap=%d\n", pad, v.Type(), v.Len(), v.Cap())
		for i := 0; i < v.Len(); i++ {
			dump(v.Index(i), depth+1)
		}
	case reflect.Map:
		keys := v.MapKeys()
		sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
		for _, k := range keys {
			fmt.Printf("%s[%v]\n", pad, k)
			dump(v.MapIndex(k), depth+1)
		}
	case reflect.Ptr, reflect.Interface:
		if v.IsNil() {
			fmt.Printf("%snil %v\n", pad, v.Type())
		} else {
			dump(v.Elem(), depth+1)
		}
	default:
		fmt.Printf("%s%v (%v) %s\n", pad, v, v.Kind(), v.String())
	}
}

func main() {
	zip := 12345
	p := &Person{Name: "Ann", Age: 30, Height: 1.75, Tags: []string{"a", "b"}, Home: Address{"Main", &zip}, Lvl: 2, Any: []int{1, 2},
		Friends: map[string]*Person{"bob": {Name: "Bob"}}}
	dump(reflect.ValueOf(p), 0)
	v := reflect.ValueOf(p).Elem()
	v.FieldByName("Name").SetString("Zoe")
	v.FieldByName("Age").SetUint(200)
	v.FieldByName("Height").SetFloat(2.5)
	v.FieldByName("Lvl").SetInt(1)
	v.FieldByName("Tags").Set(reflect.Append(v.FieldByName("Tags"), reflect.ValueOf("c")))
	v.FieldByName("Tags").Index(0).SetString("A")
	v.FieldByName("Home").Field(1).Elem().SetInt(99)
	v.FieldByName("Any").Set(reflect.ValueOf(map[string]int{"x": 1}))
	v.FieldByName("Grid").Index(1).Index(0).SetInt(7)
	v.FieldByName("Err").Set(reflect.ValueOf(fmt.Errorf("boom %d", 1)))
	v.FieldByName("Self").Set(v.Addr())
	v.FieldByName("Friends").SetMapIndex(reflect.ValueOf("new"), reflect.New(v.Type()))
	fmt.Println(p.Name, p.Age, p.Height, p.Tags, zip, p.Any, p.Grid, p.Err, p.Self == p, p.Lvl, len(p.Friends), *p.Friends["new"])
	v.FieldByName("Any").Set(reflect.Zero(v.FieldByName("Any").Type()))
	v.FieldByName("Grid").SetZero()
	fmt.Println(p.Any, p.Grid, v.FieldByName("nope").IsValid(), v.FieldByName("Lvl"))

	n := reflect.New(reflect.TypeOf(0))
	n.Elem().SetInt(42)
	fmt.Println(*(n.Interface().(*int)), n.Elem().Interface(), n.Elem().CanSet(), reflect.ValueOf(1).CanSet(), reflect.Indirect(n).Int())
	s := reflect.MakeSlice(reflect.TypeOf([]string{}), 2, 5)
	s.Index(0).SetString("x")
	s = reflect.Append(s, reflect.ValueOf("y"), reflect.ValueOf("z"))
	s = reflect.AppendSlice(s, reflect.ValueOf([]string{"p", "q", "r"}))
	fmt.Println(s, s.Len(), s.Cap() >= 7, s.Slice(1, 3), s.Slice3(1, 2, 3).Cap(), reflect.ValueOf("hello").Slice(1, 3), reflect.ValueOf("abc").Index(1))
	arr := [5]int{1, 2, 3, 4, 5}
	av := reflect.ValueOf(&arr).Elem()
	part := av.Slice(1, 4)
	part.Index(0).SetInt(20)
	fmt.Println(arr, part)
	fmt.Println(reflect.Copy(av, reflect.ValueOf([]int{9, 8})))
	fmt.Println(arr, part, reflect.ValueOf(&arr).Len())
	bs := make([]byte, 3)
	fmt.Println(reflect.Copy(reflect.ValueOf(bs), reflect.ValueOf("xyz")), string(bs), reflect.ValueOf(bs).Bytes())
	m := reflect.MakeMap(reflect.TypeOf(map[string][]int{}))
	for i, k := range []string{"one", "two", "three"} {
		m.SetMapIndex(reflect.ValueOf(k), reflect.ValueOf(make([]int, i)))
	}
	m.SetMapIndex(reflect.ValueOf("two"), reflect.Value{})
	fmt.Println(m, m.Len(), m.MapIndex(reflect.ValueOf("three")), m.MapIndex(reflect.ValueOf("zzz")).IsValid())
	total := 0
	for it := m.MapRange(); it.Next(); {
		total += len(it.Key().String()) + it.Value().Len()
	}
	fmt.Println(total)
	m.Clear()
	fmt.Println(m.Len(), m.IsNil(), reflect.Zero(m.Type()).IsNil())

	nums := []interface{}{int8(-5), uint16(300), 3.99, float32(-2.5), 'x', Level(1)}
	targets := []reflect.Type{reflect.TypeOf(int(0)), reflect.TypeOf(uint8(0)), reflect.TypeOf(float32(0)), reflect.TypeOf(float64(0)), reflect.TypeOf(Level(0)), reflect.TypeOf(int64(0))}
	for _, x := range nums {
		for _, t := range targets {
			if f := reflect.ValueOf(x); f.Kind() == reflect.Float64 || f.Kind() == reflect.Float32 {
				if t.Kind() == reflect.Uint8 || t == targets[4] {
					continue
				}
			}
			if r := reflect.ValueOf(x).Convert(t); t != targets[4] {
				fmt.Print(r, ":", r.Type(), " ")
			} else {
				fmt.Print(r.Int(), ":", r.Type(), " ")
			}
		}
		fmt.Println()
	}
	fmt.Println(reflect.ValueOf("héy").Convert(reflect.TypeOf([]rune{})), reflect.ValueOf("hi").Convert(reflect.TypeOf([]byte{})), reflect.ValueOf([]byte("ok")).Convert(reflect.TypeOf("")), reflect.ValueOf([]rune{'a', 'é'}).Convert(reflect.TypeOf("")), reflect.ValueOf(0x4e16).Convert(reflect.TypeOf("")))
	sa := []int{1, 2, 3}
	ap := reflect.ValueOf(sa).Convert(reflect.TypeOf((*[2]int)(nil)))
	ap.Elem().Index(0).SetInt(50)
	fmt.Println(sa, reflect.ValueOf(sa).Convert(reflect.TypeOf([3]int{})), reflect.ValueOf(Level(2)).Convert(reflect.TypeOf((*fmt.Stringer)(nil)).Elem()).Type(), reflect.ValueOf(sa).CanConvert(reflect.TypeOf([4]int{})))

	words := []string{"d", "a", "c", "b"}
	swap := reflect.Swapper(words)
	swap(0, 3)
	fmt.Println(words)
	type big struct {
		a [3]int
		s string
	}
	bigs := []big{{a: [3]int{1}, s: "one"}, {a: [3]int{2}, s: "two"}}
	reflect.Swapper(bigs)(0, 1)
	fmt.Println(bigs)
	fmt.Println(reflect.ValueOf(nil).IsValid(), reflect.ValueOf((*int)(nil)).IsNil(), reflect.ValueOf((*int)(nil)).Elem().IsValid(), reflect.Value{}.String(), reflect.ValueOf(3).String(), reflect.ValueOf(Person{}).String())
	fmt.Printf("%v %d %x %q %s %+v %5d|%-5d|\n", reflect.ValueOf(10), reflect.ValueOf(10), reflect.ValueOf(255), reflect.ValueOf("q"), reflect.ValueOf("s"), reflect.ValueOf(Address{Street: "st"}), reflect.ValueOf(7), reflect.ValueOf(8))
	fmt.Println([]reflect.Value{reflect.ValueOf(1), reflect.ValueOf("a")}, struct{ V reflect.Value }{reflect.ValueOf(2)})
	fmt.Printf("%T %t %d\n", reflect.ValueOf(1), reflect.ValueOf(true), reflect.ValueOf("bad"))
	var e interface{} = &words
	ev := reflect.ValueOf(&e).Elem()
	fmt.Println(ev.Kind(), ev.Elem().Kind(), ev.Elem().Elem().Kind(), ev.Elem().Elem().Len())
	fmt.Println(reflect.ValueOf(1).Equal(reflect.ValueOf(1)), reflect.ValueOf(1).Equal(reflect.ValueOf("1")), reflect.ValueOf([1]interface{}{2}).Comparable(), reflect.ValueOf([1]interface{}{[]int{}}).Comparable())
	one := struct{ p *int }{&zip}
	ov := reflect.ValueOf(one)
	fmt.Println(*(ov.Interface().(struct{ p *int })).p, ov.Field(0).Elem().Int(), ov.Field(0).IsNil(), ov.Field(0).Pointer() != 0)
	pa := [1]*int{&zip}
	fmt.Println(reflect.ValueOf(pa).Index(0).Elem().Int(), reflect.ValueOf(pa).Len())
	g := reflect.ValueOf(&words).Elem()
	g.SetLen(2)
	g.Grow(100)
	fmt.Println(words, len(words), cap(words) >= 102)
	g.SetCap(3)
	fmt.Println(cap(words))
}
