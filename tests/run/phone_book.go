// A phone book with commands, kept in a file and read again.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
)

type Contact struct {
	Name   string            `book:"name"`
	Phones map[string]string `book:"phones"`
	Tags   []string
	Age    int
}

type Book struct {
	contacts map[string]*Contact
	byTag    map[string]map[string]bool
	undo     []func()
	out      io.Writer
}

type UsageError struct{ Cmd, Want string }

func (u UsageError) Error() string { return "usage: " + u.Cmd + " " + u.Want }

var (
	ErrExists  = errors.New("already there")
	ErrMissing = errors.New("no such contact")
	errQuit    = errors.New("quit")
)

type handler struct {
	args string
	min  int
	run  func(b *Book, args []string) error
}

var commands map[string]handler

func init() {
	commands = map[string]handler{
		"add":  {"name age", 2, (*Book).add},
		"call": {"name kind number", 3, (*Book).phone},
		"tag":  {"name tag...", 2, (*Book).tag},
		"del":  {"name", 1, (*Book).del},
		"find": {"text", 1, (*Book).find},
		"list": {"", 0, func(b *Book, _ []string) error { return b.list() }},
		"undo": {"", 0, func(b *Book, _ []string) error { return b.back() }},
	}
}

func init() {
	commands["quit"] = handler{run: func(*Book, []string) error { return errQuit }}
}

func NewBook(out io.Writer) *Book {
	return &Book{contacts: map[string]*Contact{}, byTag: map[string]map[string]bool{}, out: out}
}

func (b *Book) get(name string) (*Contact, error) {
	if c, ok := b.contacts[name]; ok {
		return c, nil
	}
	return nil, fmt.Errorf("%w: %s", ErrMissing, name)
}

func (b *Book) add(args []string) error {
	name := args[0]
	if _, err := b.get(name); err == nil {
		return fmt.Errorf("add %s: %w", name, ErrExists)
	}
	age, err := strconv.Atoi(args[1])
	if err != nil {
		return fmt.Errorf("age: %w", err)
	}
	b.contacts[name] = &Contact{Name: name, Age: age}
	b.undo = append(b.undo, func() { delete(b.contacts, name) })
	return nil
}

func (b *Book) phone(args []string) error {
	c, err := b.get(args[0])
	if err != nil {
		return err
	}
	old, had := c.Phones[args[1]]
	if c.Phones == nil {
		c.Phones = map[string]string{}
	}
	c.Phones[args[1]] = args[2]
	b.undo = append(b.undo, func() {
		if had {
			c.Phones[args[1]] = old
		} else {
			delete(c.Phones, args[1])
		}
	})
	return nil
}

func (b *Book) tag(args []string) error {
	c, err := b.get(args[0])
	if err != nil {
		return err
	}
	before := c.Tags
	c.Tags = append(c.Tags[:len(c.Tags):len(c.Tags)], args[1:]...)
	for _, t := range args[1:] {
		if b.byTag[t] == nil {
			b.byTag[t] = make(map[string]bool)
		}
		b.byTag[t][c.Name] = true
	}
	b.undo = append(b.undo, func() {
		for _, t := range c.Tags[len(before):] {
			if delete(b.byTag[t], c.Name); len(b.byTag[t]) == 0 {
				delete(b.byTag, t)
			}
		}
		c.Tags = before
	})
	return nil
}

func (b *Book) del(args []string) error {
	c, err := b.get(args[0])
	if err != nil {
		return err
	}
	delete(b.contacts, c.Name)
	for _, names := range b.byTag {
		delete(names, c.Name)
	}
	b.undo = append(b.undo, func() {
		b.contacts[c.Name] = c
		for _, t := range c.Tags {
			b.byTag[t][c.Name] = true
		}
	})
	return nil
}

func (b *Book) back() error {
	n := len(b.undo)
	if n == 0 {
		return errors.New("nothing to undo")
	}
	b.undo[n-1]()
	b.undo = b.undo[:n-1]
	return nil
}

func (b *Book) names() []string {
	names := make([]string, 0, len(b.contacts))
	for n := range b.contacts {
		names = append(names, n)
	}
	sort.Strings(names)
	return names
}

func (c Contact) String() string {
	return fmt.Sprintf("%s (%d) %v %v", c.Name, c.Age, c.Phones, c.Tags)
}

func (b *Book) list() error {
	for _, n := range b.names() {
		fmt.Fprintln(b.out, "  ", *b.contacts[n])
	}
	return nil
}

func (b *Book) find(args []string) error {
	found := 0
	for _, n := range b.names() {
		c := b.contacts[n]
		var why []string
		if strings.Contains(strings.ToLower(n), strings.ToLower(args[0])) {
			why = append(why, "name")
		}
		for kind, number := range c.Phones {
			if strings.HasPrefix(number, args[0]) {
				why = append(why, kind)
			}
		}
		if b.byTag[args[0]][n] {
			why = append(why, "tag")
		}
		if why != nil {
			sort.Strings(why)
			fmt.Fprintf(b.out, "   %s by %s\n", n, strings.Join(why, ","))
			found++
		}
	}
	if found == 0 {
		return ErrMissing
	}
	return nil
}

func (b *Book) exec(line string) error {
	f := strings.Fields(line)
	if len(f) == 0 || strings.HasPrefix(f[0], "#") {
		return nil
	}
	h, ok := commands[f[0]]
	if !ok {
		return fmt.Errorf("unknown command %q", f[0])
	}
	if len(f)-1 < h.min {
		return UsageError{f[0], h.args}
	}
	return h.run(b, f[1:])
}

func (b *Book) save(file string) (err error) {
	w, err := os.Create(file)
	if err != nil {
		return err
	}
	defer func() {
		if cerr := w.Close(); err == nil {
			err = cerr
		}
	}()
	bw := bufio.NewWriter(w)
	for _, n := range b.names() {
		c := b.contacts[n]
		fmt.Fprintf(bw, "add %s %d\n", n, c.Age)
		kinds := []string{}
		for k := range c.Phones {
			kinds = append(kinds, k)
		}
		sort.Strings(kinds)
		for _, k := range kinds {
			fmt.Fprintf(bw, "call %s %s %s\n", n, k, c.Phones[k])
		}
		if len(c.Tags) > 0 {
			fmt.Fprintln(bw, "tag", n, strings.Join(c.Tags, " "))
		}
	}
	return bw.Flush()
}

func load(file string, out io.Writer) (*Book, error) {
	r, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	b := NewBook(out)
	sc := bufio.NewScanner(r)
	for sc.Scan() {
		if err := b.exec(sc.Text()); err != nil {
			return nil, err
		}
	}
	return b, sc.Err()
}

const script = `add ann 30
add bob x
add bob 41
add ann 5
call ann home 555-1234
call ann work 555-9
call ann home 556-0
call cy home 1
tag ann friend climber
tag bob friend
list
find friend
find 555
find nobody
del ann
find friend
undo
undo
undo
list
call bob
# a comment

fly
undo
undo
list
undo
undo
undo
undo
quit
list`

func main() {
	b := NewBook(os.Stdout)
	dir, err := os.MkdirTemp("", "book")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	file := filepath.Join(dir, "book.txt")
	for i, line := range strings.Split(script, "\n") {
		fmt.Println(">", line)
		err := b.exec(line)
		var ue UsageError
		switch {
		case errors.Is(err, errQuit):
			fmt.Println("bye")
			goto saved
		case errors.As(err, &ue):
			fmt.Println("  ", ue.Cmd, "wants", ue.Want)
		case err != nil:
			fmt.Println("  !", err, errors.Is(err, ErrMissing), errors.Is(err, ErrExists))
		}
		if i == 10 {
			if err := b.save(file); err != nil {
				fmt.Println(err)
			}
		}
	}
saved:
	again, err := load(file, os.Stdout)
	fmt.Println(err, len(again.contacts))
	again.list()
	data, _ := os.ReadFile(file)
	fmt.Print(string(data))
	_, err = load(filepath.Join(dir, "nothing"), nil)
	fmt.Println(errors.Is(err, os.ErrNotExist), err != nil)
}
