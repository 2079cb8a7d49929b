package main

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"unsafe"
)

type Base struct {
	ID   int `db:"id,pk"`
	Kind string
}

func (b Base) Describe() string { return fmt.Sprintf("Base#%d", b.ID) }
func (b *Base) Touch()          { b.ID++ }

type Extra struct {
	Note string
	Kind string
}

type Doc struct {
	Base
	*Extra
	Title  string            `json:"title,omitempty" xml:"t" empty:""`
	Tags   []string          `json:"tags"`
	Attr   map[string]int    `bad`
	hidden map[int]int          `json:"\u00e9"`
	Fn     func(int, ...string) (bool, error)
	Any    interface{}
	R      io.Reader
	Arr    [3]*Base
	_      int8
}

type Named int
type List []Named
type Table map[string]List
type Fn func(a, b int) int
type Rec struct{ Next *Rec }
type Op interface {
	Do(x int) (int, error)
	hidden()
	Undo()
}

func (n Named) String() string { return "named" }
func (n Named) private()       {}
func (n *Named) Set(v int)     { *n = Named(v) }

func show(t reflect.Type) {
	fmt.Printf("%v kind=%v name=%q pkg=%q size=%d align=%d/%d comparable=%v methods=%d\n",
		t, t.Kind(), t.Name(), t.PkgPath(), t.Size(), t.Align(), t.FieldAlign(), t.Comparable(), t.NumMethod())
}

func main() {
	values := []interface{}{true, 1, int8(1), int16(1), int32(1), int64(1), uint(1), uint8(1), uint16(1), uint32(1), uint64(1), uintptr(1),
		float32(1), 1.0, "s", []int{}, [2]string{}, map[string]bool{}, &Doc{}, Doc{}, Named(1), List{}, Table{}, Fn(nil), func() {}, struct{}{},
		struct {
			A int `x:"y"`
			b []byte
		}{}, unsafe.Pointer(nil), new(interface{}), new(error), errors.New("x"), [0]int{}, Rec{}, (*Op)(nil)}
	for _, v := range values {
		show(reflect.TypeOf(v))
	}
	fmt.Println(reflect.TypeOf(nil))
	for k := reflect.Invalid; k <= reflect.UnsafePointer+1; k++ {
		fmt.Print(k, " ")
	}
	fmt.Println(reflect.Ptr == reflect.Pointer)

	d := reflect.TypeOf(Doc{})
	for i := 0; i < d.NumField(); i++ {
		f := d.Field(i)
		v, ok := f.Tag.Lookup("json")
		fmt.Printf("%d %s %v %q off=%d idx=%v anon=%v exp=%v json=%q,%v\n", i, f.Name, f.Type, f.Tag, f.Offset, f.Index, f.Anonymous, f.IsExported(), v, ok)
	}
	for _, name := range []string{"ID", "Note", "Kind", "Title", "none", "hidden", "_"} {
		f, ok := d.FieldByName(name)
		fmt.Println(name, ok, f.Name, f.Index, f.Type)
	}
	f, ok := d.FieldByNameFunc(func(s string) bool { return strings.HasPrefix(s, "Ta") })
	fmt.Println(f.Name, ok)
	fmt.Println(d.FieldByIndex([]int{0, 0}).Name, d.FieldByIndex([]int{1, 0}).Name)
	for _, f := range reflect.VisibleFields(d) {
		fmt.Print(f.Name, f.Index, " ")
	}
	fmt.Println()
	fmt.Println(d.Field(2).Tag.Get("json"), d.Field(2).Tag.Get("xml"), d.Field(2).Tag.Get("nope"))
	_, ok = d.Field(2).Tag.Lookup("empty")
	fmt.Println(ok)

	for _, t := range []reflect.Type{reflect.TypeOf(Named(0)), reflect.TypeOf((*Named)(nil)), d, reflect.TypeOf(&Doc{}), reflect.TypeOf((*Op)(nil)).Elem(), reflect.TypeOf((*error)(nil)).Elem()} {
		for i := 0; i < t.NumMethod(); i++ {
			m := t.Method(i)
			fmt.Println(t, i, m.Name, m.Type, m.PkgPath, m.Index, m.IsExported())
		}
		m, ok := t.MethodByName("String")
		fmt.Println(m.Name, ok)
	}

	fn := reflect.TypeOf(Doc{}.Fn)
	fmt.Println(fn.NumIn(), fn.NumOut(), fn.IsVariadic(), fn.In(0), fn.In(1), fn.Out(0), fn.Out(1))
	m := reflect.TypeOf(map[[2]int]*Named{})
	fmt.Println(m.Key(), m.Elem(), m.Elem().Elem(), reflect.TypeOf([7]int{}).Len())
	fmt.Println(reflect.TypeOf(int16(0)).Bits(), reflect.TypeOf(1.5).Bits(), reflect.TypeOf(uintptr(0)).Bits())

	stringer := reflect.TypeOf((*fmt.Stringer)(nil)).Elem()
	errType := reflect.TypeOf((*error)(nil)).Elem()
	empty := reflect.TypeOf((*interface{})(nil)).Elem()
	types := []reflect.Type{reflect.TypeOf(1), reflect.TypeOf(Named(1)), reflect.TypeOf(new(Named)), reflect.TypeOf(errors.New("")), stringer, errType, empty,
		reflect.TypeOf(List{}), reflect.TypeOf([]Named{}), reflect.TypeOf([]int{}), reflect.TypeOf(""), reflect.TypeOf(2.5), reflect.TypeOf([]byte{}), reflect.TypeOf([]rune{}),
		reflect.TypeOf(Fn(nil)), reflect.TypeOf(func(int, int) int { return 0 }), reflect.TypeOf([2]int{}), reflect.TypeOf(&[2]int{}),
		reflect.TypeOf(struct{ A int }{}), reflect.TypeOf(struct {
			A int `t:"1"`
		}{})}
	for _, a := range types {
		var s strings.Builder
		for _, b := range types {
			c := 0
			if a.AssignableTo(b) {
				c |= 1
			}
			if a.ConvertibleTo(b) {
				c |= 2
			}
			if b.Kind() == reflect.Interface && a.Implements(b) {
				c |= 4
			}
			fmt.Fprint(&s, c)
		}
		fmt.Println(s.String(), a)
	}

	fmt.Println(reflect.PointerTo(reflect.TypeOf(Named(1))) == reflect.TypeOf(new(Named)), reflect.PointerTo(reflect.TypeOf(1.5)))
	fmt.Println(reflect.SliceOf(reflect.TypeOf(Rec{})), reflect.SliceOf(reflect.TypeOf(1)) == reflect.TypeOf([]int{}))
	fmt.Println(reflect.ArrayOf(5, reflect.TypeOf(byte(1))), reflect.ArrayOf(2, reflect.TypeOf(1)) == reflect.TypeOf([2]int{}), reflect.ArrayOf(5, reflect.TypeOf(byte(1))).Size())
	ft := reflect.FuncOf([]reflect.Type{reflect.TypeOf(1), reflect.TypeOf([]string{})}, []reflect.Type{errType}, true)
	fmt.Println(ft, ft.IsVariadic(), reflect.FuncOf([]reflect.Type{reflect.TypeOf(1), reflect.TypeOf([]string{})}, []reflect.Type{errType}, true) == ft)
	fmt.Println(reflect.FuncOf(nil, nil, false) == reflect.TypeOf(func() {}))
	// types made at run time are the program's own where it has them
	var made interface{} = reflect.New(reflect.SliceOf(reflect.TypeOf(Named(0)))).Elem().Interface()
	_, isSlice := made.([]Named)
	fmt.Println(isSlice, made == nil)
	p3 := reflect.PointerTo(reflect.PointerTo(reflect.PointerTo(reflect.TypeOf(Rec{}))))
	fmt.Println(p3, p3 == reflect.PointerTo(reflect.PointerTo(reflect.PointerTo(reflect.TypeOf(Rec{})))), p3.Elem().Elem() == reflect.TypeOf(&Rec{}))
	byType := map[reflect.Type]string{reflect.TypeOf(1): "int", reflect.TypeOf(""): "string"}
	fmt.Println(byType[reflect.TypeOf(7)], byType[reflect.TypeOf("x")], len(byType))
	fmt.Printf("%T %v %s %d\n", d, d, d.Kind(), reflect.Slice)
	fmt.Println(reflect.TypeOf(int8(0)).OverflowInt(128), reflect.TypeOf(uint16(0)).OverflowUint(65535), reflect.TypeOf(float32(0)).OverflowFloat(1e39))
}
