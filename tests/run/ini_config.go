package main

import (
	"bufio"
	"errors"
	"fmt"
	"log"
	"os"
	"sort"
	"strconv"
	"strings"
	"time"
)

var (
	ErrNoSection = errors.New("no such section")
	ErrNoKey     = errors.New("no such key")
)

type Section map[string]string

type Config struct {
	sections map[string]Section
	order    []string
}

type ParseError struct {
	Line int
	Text string
}

func (p ParseError) Error() string {
	return "line " + strconv.Itoa(p.Line) + ": cannot parse " + strconv.Quote(p.Text)
}

func Load(text string) (*Config, error) {
	c := &Config{sections: map[string]Section{"": {}}}
	var errs []error
	current := c.sections[""]
	s := bufio.NewScanner(strings.NewReader(text))
	for line := 1; s.Scan(); line++ {
		t := strings.TrimSpace(s.Text())
		if t == "" || t[0] == ';' || t[0] == '#' {
			continue
		}
		if n := len(t); t[0] == '[' && t[n-1] == ']' {
			name := strings.ToLower(t[1 : n-1])
			if _, ok := c.sections[name]; !ok {
				c.sections[name] = Section{}
				c.order = append(c.order, name)
			}
			current = c.sections[name]
			continue
		}
		k, v, ok := strings.Cut(t, "=")
		if !ok || k == "" {
			errs = append(errs, ParseError{line, t})
			continue
		}
		current[strings.TrimSpace(k)] = strings.Trim(strings.TrimSpace(v), `"`)
	}
	return c, errors.Join(errs...)
}

func (c *Config) lookup(section, key string) (string, error) {
	s, ok := c.sections[section]
	if !ok {
		return "", fmt.Errorf("%w: %s", ErrNoSection, section)
	}
	if v, ok := s[key]; ok {
		return c.expand(section, v, 0), nil
	}
	if v, ok := c.sections[""][key]; ok {
		return c.expand("", v, 0), nil
	}
	return "", fmt.Errorf("%w: %s.%s", ErrNoKey, section, key)
}

func (c *Config) expand(section, v string, depth int) string {
	if depth > 5 {
		return "<cycle>"
	}
	return os.Expand(v, func(name string) string {
		if x, ok := c.sections[section][name]; ok {
			return c.expand(section, x, depth+1)
		}
		return c.expand("", c.sections[""][name], depth+1)
	})
}

func (c *Config) Int(section, key string) (int, error) {
	v, err := c.lookup(section, key)
	if err != nil {
		return 0, err
	}
	n, err := strconv.Atoi(v)
	if err != nil {
		return 0, fmt.Errorf("%s.%s: %w", section, key, err)
	}
	return n, nil
}

func (c *Config) Bool(section, key string, def bool) bool {
	if v, err := c.lookup(section, key); err == nil {
		if b, err := strconv.ParseBool(v); err == nil {
			return b
		}
	}
	return def
}

func (c *Config) Duration(section, key string) (d time.Duration, err error) {
	v, err := c.lookup(section, key)
	if err == nil {
		d, err = time.ParseDuration(v)
	}
	return
}

func (c *Config) String() string {
	var b strings.Builder
	for _, name := range append([]string{""}, c.order...) {
		if name != "" {
			fmt.Fprintf(&b, "[%s]\n", name)
		}
		keys := make([]string, 0)
		width := 0
		for k := range c.sections[name] {
			keys = append(keys, k)
			width = max(width, len(k))
		}
		sort.Strings(keys)
		for _, k := range keys {
			fmt.Fprintf(&b, "%-*s = %s\n", width, k, c.sections[name][k])
		}
	}
	return b.String()
}

const text = `; global
root = /srv
name = "demo"
[Server]
host = localhost
port=8080
base = ${root}/${name}
url  = http://$host:$port$base
timeout = 1m30s
verbose = yes
debug = true
this line is wrong
loop = $loop!
[limits]
users = many
rate = 1500ms
= 3
[server]
port = 9090`

func main() {
	lg := log.New(os.Stdout, "[cfg] ", log.Lmsgprefix)
	c, err := Load(text)
	if err != nil {
		lg.Println("errors:\n" + err.Error())
		var pe ParseError
		lg.Print(errors.As(err, &pe), " ", pe.Line)
	}
	fmt.Print(c)
	for _, q := range [][2]string{{"server", "url"}, {"server", "loop"}, {"limits", "root"}, {"limits", "host"}, {"nowhere", "x"}} {
		v, err := c.lookup(q[0], q[1])
		fmt.Printf("%q %v key=%t section=%t\n", v, err, errors.Is(err, ErrNoKey), errors.Is(err, ErrNoSection))
	}
	port, err := c.Int("server", "port")
	fmt.Println(port, err)
	_, err = c.Int("limits", "users")
	fmt.Println(err, errors.Is(err, strconv.ErrSyntax))
	var ne *strconv.NumError
	if errors.As(err, &ne) {
		fmt.Println(ne.Func, ne.Num, ne.Err)
	}
	fmt.Println(c.Bool("server", "debug", false), c.Bool("server", "verbose", true), c.Bool("x", "y", false))
	for _, key := range []string{"timeout", "rate", "port", "none"} {
		d, err := c.Duration("server", key)
		if key == "rate" {
			d, err = c.Duration("limits", key)
		}
		fmt.Println(key, d, d.Seconds(), err)
	}
	lg.SetPrefix("! ")
	lg.SetFlags(0)
	lg.Printf("%d sections", len(c.order))
	defer func() { fmt.Println("recovered", recover()) }()
	lg.Panicf("give up after %v", time.Duration(port)*time.Millisecond)
}
