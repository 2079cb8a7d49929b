package main

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"sort"
	"strconv"
	"strings"
	"time"
)

// ---- a JSON encoder and decoder ----
func encode(b *strings.Builder, v reflect.Value) error {
	switch v.Kind() {
	case reflect.Invalid:
		b.WriteString("null")
	case reflect.Bool:
		b.WriteString(strconv.FormatBool(v.Bool()))
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		b.WriteString(strconv.FormatInt(v.Int(), 10))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		b.WriteString(strconv.FormatUint(v.Uint(), 10))
	case reflect.Float32, reflect.Float64:
		b.WriteString(strconv.FormatFloat(v.Float(), 'g', -1, v.Type().Bits()))
	case reflect.String:
		b.WriteString(strconv.Quote(v.String()))
	case reflect.Ptr, reflect.Interface:
		if v.IsNil() {
			b.WriteString("null")
			return nil
		}
		return encode(b, v.Elem())
	case reflect.Slice, reflect.Array:
		b.WriteByte('[')
		for i := 0; i < v.Len(); i++ {
			if i > 0 {
				b.WriteByte(',')
			}
			if err := encode(b, v.Index(i)); err != nil {
				return err
			}
		}
		b.WriteByte(']')
	case reflect.Map:
		if v.Type().Key().Kind() != reflect.String {
			return fmt.Errorf("unsupported key %s", v.Type().Key())
		}
		keys := v.MapKeys()
		sort.Slice(keys, func(i, j int) bool { return keys[i].String() < keys[j].String() })
		b.WriteByte('{')
		for i, k := range keys {
			if i > 0 {
				b.WriteByte(',')
			}
			b.WriteString(strconv.Quote(k.String()) + ":")
			if err := encode(b, v.MapIndex(k)); err != nil {
				return err
			}
		}
		b.WriteByte('}')
	case reflect.Struct:
		b.WriteByte('{')
		first := true
		for i := 0; i < v.NumField(); i++ {
			f := v.Type().Field(i)
			if f.PkgPath != "" {
				continue
			}
			name, opts, _ := strings.Cut(f.Tag.Get("json"), ",")
			if name == "-" || opts == "omitempty" && v.Field(i).IsZero() {
				continue
			}
			if name == "" {
				name = f.Name
			}
			if !first {
				b.WriteByte(',')
			}
			first = false
			b.WriteString(strconv.Quote(name) + ":")
			if err := encode(b, v.Field(i)); err != nil {
				return err
			}
		}
		b.WriteByte('}')
	default:
		return errors.New("unsupported type: " + v.Type().String())
	}
	return nil
}

// ---- deep copy ----
func deepCopy(v reflect.Value) reflect.Value {
	out := reflect.New(v.Type()).Elem()
	switch v.Kind() {
	case reflect.Ptr:
		if !v.IsNil() {
			p := reflect.New(v.Type().Elem())
			p.Elem().Set(deepCopy(v.Elem()))
			out.Set(p)
		}
	case reflect.Interface:
		if !v.IsNil() {
			out.Set(deepCopy(v.Elem()))
		}
	case reflect.Slice:
		if !v.IsNil() {
			out.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
			for i := 0; i < v.Len(); i++ {
				out.Index(i).Set(deepCopy(v.Index(i)))
			}
		}
	case reflect.Map:
		if !v.IsNil() {
			out.Set(reflect.MakeMapWithSize(v.Type(), v.Len()))
			for _, k := range v.MapKeys() {
				out.SetMapIndex(k, deepCopy(v.MapIndex(k)))
			}
		}
	case reflect.Struct:
		out.Set(v)
		for i := 0; i < v.NumField(); i++ {
			if out.Field(i).CanSet() {
				out.Field(i).Set(deepCopy(v.Field(i)))
			}
		}
	default:
		out.Set(v)
	}
	return out
}

// ---- validation by tags ----
func validate(x interface{}) (errs []string) {
	v := reflect.Indirect(reflect.ValueOf(x))
	t := v.Type()
	for i := 0; i < t.NumField(); i++ {
		for _, rule := range strings.Split(t.Field(i).Tag.Get("check"), ",") {
			name, arg, _ := strings.Cut(rule, "=")
			n, _ := strconv.Atoi(arg)
			f := v.Field(i)
			switch name {
			case "required":
				if f.IsZero() {
					errs = append(errs, t.Field(i).Name+" is required")
				}
			case "max":
				if f.CanInt() && f.Int() > int64(n) || f.Kind() == reflect.String && f.Len() > n {
					errs = append(errs, fmt.Sprintf("%s is over %d", t.Field(i).Name, n))
				}
			}
		}
	}
	return
}

// ---- dispatch by name, dependency injection ----
type Server struct{ log []string }

func (s *Server) CmdEcho(args []string) (string, error) { s.log = append(s.log, "echo"); return strings.Join(args, " "), nil }
func (s *Server) CmdAdd(args []string) (string, error) {
	sum := 0
	for _, a := range args {
		n, err := strconv.Atoi(a)
		if err != nil {
			return "", err
		}
		sum += n
	}
	return strconv.Itoa(sum), nil
}
func (s *Server) Other() {}

func dispatch(s *Server, line string) {
	parts := strings.Fields(line)
	m := reflect.ValueOf(s).MethodByName("Cmd" + strings.ToUpper(parts[0][:1]) + parts[0][1:])
	if !m.IsValid() {
		fmt.Println("no command", parts[0])
		return
	}
	out := m.Call([]reflect.Value{reflect.ValueOf(parts[1:])})
	if err, _ := out[1].Interface().(error); err != nil {
		fmt.Println("error:", err)
		return
	}
	fmt.Println(out[0])
}

type Container map[reflect.Type]reflect.Value

func (c Container) Provide(f interface{}) {
	v := reflect.ValueOf(f)
	for i := 0; i < v.Type().NumOut(); i++ {
		c[v.Type().Out(i)] = v
	}
}
func (c Container) Invoke(f interface{}) []reflect.Value {
	v := reflect.ValueOf(f)
	var in []reflect.Value
	for i := 0; i < v.Type().NumIn(); i++ {
		p, ok := c[v.Type().In(i)]
		if !ok {
			panic("nothing provides " + v.Type().In(i).String())
		}
		in = append(in, c.Invoke(p.Interface())[0])
	}
	return v.Call(in)
}

func mapSlice(fn, list interface{}) interface{} {
	f, l := reflect.ValueOf(fn), reflect.ValueOf(list)
	out := reflect.MakeSlice(reflect.SliceOf(f.Type().Out(0)), 0, l.Len())
	for i := 0; i < l.Len(); i++ {
		out = reflect.Append(out, f.Call([]reflect.Value{l.Index(i)})[0])
	}
	return out.Interface()
}

type Status int

func (s Status) String() string { return "status-" + strconv.Itoa(int(s)) }

type Item struct {
	Name  string            `json:"name" check:"required,max=5"`
	Price float64           `json:"price"`
	Qty   int               `json:"qty,omitempty" check:"required,max=100"`
	Meta  map[string]any    `json:"meta,omitempty"`
	Next  *Item             `json:"next"`
	Tags  []string          `json:"tags"`
	Pair  [2]bool           `json:"pair"`
	State Status            `json:"state"`
	When  time.Duration     `json:"when"`
	Skip  func()            `json:"-"`
	inner int
}

type MyErr struct{ Code int }

func (e *MyErr) Error() string { return "code " + strconv.Itoa(e.Code) }

func main() {
	item := &Item{Name: "widget", Price: 1.25, Meta: map[string]any{"k": []int{1, 2}, "a": nil, "b": map[string]any{"z": true}}, Next: &Item{Name: "n\"q", Qty: 1000, State: 3}, When: time.Second}
	var b strings.Builder
	fmt.Println(encode(&b, reflect.ValueOf(item)), b.String())
	b.Reset()
	fmt.Println(encode(&b, reflect.ValueOf(map[int]int{1: 2})), encode(&b, reflect.ValueOf(func() {})))
	c := deepCopy(reflect.ValueOf(item)).Interface().(*Item)
	fmt.Println(reflect.DeepEqual(c, item), c != item, c.Next != item.Next)
	c.Meta["k"].([]int)[0] = 99
	c.Next.Name = "changed"
	fmt.Println(item.Meta["k"], item.Next.Name, reflect.DeepEqual(c, item), c.Next.State)
	fmt.Println(validate(item), validate(*item.Next), validate(&Item{Name: "ok", Qty: 5}))
	s := &Server{}
	for _, line := range []string{"echo a b c", "add 1 2 39", "add x", "nope"} {
		dispatch(s, line)
	}
	fmt.Println(s.log)
	st := reflect.TypeOf(s)
	for i := 0; i < st.NumMethod(); i++ {
		fmt.Print(st.Method(i).Name, st.Method(i).Type, " ")
	}
	fmt.Println()
	type Config struct{ Name string }
	type DB struct{ dsn string }
	cont := Container{}
	cont.Provide(func() Config { return Config{"prod"} })
	cont.Provide(func(c Config) *DB { return &DB{"db://" + c.Name} })
	cont.Provide(func(d *DB, c Config) fmt.Stringer { return Status(len(d.dsn) + len(c.Name)) })
	cont.Invoke(func(s fmt.Stringer, d *DB) { fmt.Println(s, d.dsn) })
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		cont.Invoke(func(x float64) {})
	}()
	fmt.Println(mapSlice(func(n int) string { return strings.Repeat("*", n) }, []int{3, 1, 2}), mapSlice(strings.ToUpper, []string{"a", "b"}))
	lens := mapSlice(func(s string) Status { return Status(len(s)) }, []string{"abc", ""}).([]Status)
	fmt.Println(lens, len(lens))

	var target *MyErr
	wrapped := fmt.Errorf("w: %w", fmt.Errorf("x: %w", &MyErr{7}))
	fmt.Println(errors.As(wrapped, &target), target.Code, target)
	var str fmt.Stringer
	fmt.Println(errors.As(wrapped, &str), str)
	people := []struct {
		Name string
		Age  int
	}{{"A", 3}, {"B", 1}, {"C", 2}}
	sort.Slice(people, func(i, j int) bool { return people[i].Age < people[j].Age })
	fmt.Println(people, sort.SliceIsSorted(people, func(i, j int) bool { return people[i].Age < people[j].Age }))
	fmt.Fprintln(os.Stdout, reflect.TypeOf(people), reflect.ValueOf(people).Index(0), reflect.TypeOf(people).Elem().Field(1).Name)

	for _, x := range []any{1, "s", 2.5, nil, []int(nil), struct{}{}, item.State, &item.State, errors.New("e"), time.Minute} {
		switch v := reflect.ValueOf(x); v.Kind() {
		case reflect.Int, reflect.Int64:
			fmt.Print("int ", v.Int(), " ", v.Type(), "; ")
		case reflect.String:
			fmt.Print("string ", v.Len(), "; ")
		case reflect.Ptr:
			fmt.Print("ptr to ", v.Type().Elem(), " ", v.Elem().CanSet(), "; ")
		default:
			fmt.Print(v.Kind(), " ", v.IsValid(), "; ")
		}
	}
	fmt.Println()
}
