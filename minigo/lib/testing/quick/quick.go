// Package quick tries functions with random arguments.
package quick

import (
	"flag"
	"fmt"
	"math/rand"
	"reflect"
	"strings"
	"time"
)

var defaultCount = flag.Int("quickchecks", 100, "The default number of iterations for each check")

// Config says how to check; nil stands for the zero value.
type Config struct {
	MaxCount      int                                // how often; 0: as the flag says
	MaxCountScale float64                            // by which to multiply what the flag says
	Rand          *rand.Rand                         // nil: a new one
	Values        func([]reflect.Value, *rand.Rand) // makes the arguments; nil: Value does
}

// SetupError is returned for what cannot be checked.
type SetupError string

func (s SetupError) Error() string { return string(s) }

// CheckError is returned by Check: with the arguments In the function returned false, at the attempt Count.
type CheckError struct {
	Count int
	In    []any
}

func (e *CheckError) Error() string { return fmt.Sprintf("#%d: failed on input %s", e.Count, list(e.In)) }

// CheckEqualError is returned by CheckEqual, with the different results.
type CheckEqualError struct {
	CheckError
	Out1 []any
	Out2 []any
}

func (e *CheckEqualError) Error() string {
	return fmt.Sprintf("#%d: failed on input %s. Output 1: %s. Output 2: %s", e.Count, list(e.In), list(e.Out1), list(e.Out2))
}

// list writes values as Go does.
func list(values []any) string {
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = fmt.Sprintf("%#v", v)
	}
	return strings.Join(texts, ", ")
}

// Check looks for arguments with which f, a function of one bool result, returns false.
func Check(f any, config *Config) error {
	fn := reflect.ValueOf(f)
	if fn.Kind() != reflect.Func {
		return SetupError("argument is not a function")
	}
	if fn.Type().NumOut() != 1 {
		return SetupError("function does not return one value")
	}
	if fn.Type().Out(0).Kind() != reflect.Bool {
		return SetupError("function does not return a bool")
	}
	return config.try(fn.Type(), func(attempt int, args []reflect.Value) error {
		if !fn.Call(args)[0].Bool() {
			return &CheckError{attempt, plain(args)}
		}
		return nil
	})
}

// CheckEqual looks for arguments with which f and g return different results.
func CheckEqual(f, g any, config *Config) error {
	x, y := reflect.ValueOf(f), reflect.ValueOf(g)
	if x.Kind() != reflect.Func {
		return SetupError("f is not a function")
	}
	if y.Kind() != reflect.Func {
		return SetupError("g is not a function")
	}
	if x.Type() != y.Type() {
		return SetupError("functions have different types")
	}
	return config.try(x.Type(), func(attempt int, args []reflect.Value) error {
		out1, out2 := plain(x.Call(args)), plain(y.Call(args))
		if !reflect.DeepEqual(out1, out2) {
			return &CheckEqualError{CheckError{attempt, plain(args)}, out1, out2}
		}
		return nil
	})
}

// try calls attempt with arguments for a function of type t, as often as wanted or until it fails.
func (c *Config) try(t reflect.Type, attempt func(int, []reflect.Value) error) error {
	if c == nil {
		c = &Config{}
	}
	r := c.Rand
	if r == nil {
		r = rand.New(rand.NewSource(time.Now().UnixNano()))
	}
	args := make([]reflect.Value, t.NumIn())
	for i := range c.count() {
		if err := c.fill(args, t, r); err != nil {
			return err
		}
		if err := attempt(i+1, args); err != nil {
			return err
		}
	}
	return nil
}

func (c *Config) count() int {
	switch {
	case c.MaxCount != 0:
		return c.MaxCount
	case c.MaxCountScale != 0:
		return int(c.MaxCountScale * float64(*defaultCount))
	}
	return *defaultCount
}

func (c *Config) fill(args []reflect.Value, t reflect.Type, r *rand.Rand) error {
	if c.Values != nil {
		c.Values(args, r)
		return nil
	}
	for i := range args {
		v, ok := Value(t.In(i), r)
		if !ok {
			return SetupError(fmt.Sprintf("cannot create arbitrary value of type %s for argument %d", t.In(i), i))
		}
		args[i] = v
	}
	return nil
}

func plain(values []reflect.Value) []any {
	out := make([]any, len(values))
	for i, v := range values {
		out[i] = v.Interface()
	}
	return out
}
