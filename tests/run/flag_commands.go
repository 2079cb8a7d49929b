package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strings"
	"time"
)

type stringList []string

func (l *stringList) String() string { return strings.Join(*l, ",") }
func (l *stringList) Set(v string) error {
	if v == "" {
		return errors.New("empty value")
	}
	*l = append(*l, v)
	return nil
}

type level int

func (l level) String() string { return [...]string{"debug", "info", "warn"}[l] }
func (l *level) Set(s string) error {
	for i := level(0); i < 3; i++ {
		if i.String() == s {
			*l = i
			return nil
		}
	}
	return fmt.Errorf("no level %q", s)
}

type file struct {
	name string
	size int
	when time.Time
}

type fs map[string]*file

func (f fs) add(name string, size int) { f[path.Clean("/"+name)] = &file{path.Base(name), size, epoch} }
func (f fs) glob(pattern string) (out []string, err error) {
	for p := range f {
		ok, err := path.Match(pattern, p)
		if err != nil {
			return nil, fmt.Errorf("glob %s: %w", pattern, err)
		}
		if ok {
			out = append(out, p)
		}
	}
	sort.Strings(out)
	return
}

var epoch = time.Unix(1e9, 0).UTC()

type command struct {
	name, help string
	run        func(c *cli, args []string) error
}

type cli struct {
	out  io.Writer
	fs   fs
	log  *log.Logger
	cmds map[string]command
}

func (c *cli) flags(name string) *flag.FlagSet {
	f := flag.NewFlagSet(name, flag.ContinueOnError)
	f.SetOutput(c.out)
	return f
}

func list(c *cli, args []string) error {
	f := c.flags("list")
	long := f.Bool("l", false, "long `form`")
	sortBy := f.String("sort", "name", "sort by `key`")
	limit := f.Int("n", -1, "at most n")
	if err := f.Parse(args); err != nil {
		return err
	}
	pattern := "/*"
	if f.NArg() > 0 {
		pattern = f.Arg(0)
	}
	names, err := c.fs.glob(pattern)
	if err != nil {
		return err
	}
	switch *sortBy {
	case "size":
		sort.SliceStable(names, func(i, j int) bool { return c.fs[names[i]].size > c.fs[names[j]].size })
	case "name":
	default:
		return fmt.Errorf("cannot sort by %s", *sortBy)
	}
	for i, n := range names {
		if i == *limit {
			fmt.Fprintln(c.out, "…")
			break
		}
		if *long {
			fmt.Fprintf(c.out, "%6d %s ", c.fs[n].size, c.fs[n].when.Format("Jan _2 2006"))
		}
		fmt.Fprintln(c.out, n)
	}
	return nil
}

func remove(c *cli, args []string) error {
	f := c.flags("rm")
	var force bool
	f.BoolVar(&force, "f", false, "ignore what is missing")
	if err := f.Parse(args); err != nil {
		return err
	}
	for _, n := range f.Args() {
		if _, ok := c.fs[n]; !ok && !force {
			return fmt.Errorf("rm %s: %w", n, os.ErrNotExist)
		}
		delete(c.fs, n)
		c.log.Printf("removed %s", n)
	}
	return nil
}

func (c *cli) run(line string) {
	f := c.flags("tool")
	var tags stringList
	lv := level(1)
	f.Var(&tags, "tag", "may be given several `times`")
	f.Var(&lv, "level", "how much to log")
	wait := f.Duration("wait", time.Second, "how long to wait")
	ratio := f.Float64("ratio", 0.5, "a `fraction`")
	count := f.Uint("count", 0, "")
	f.Usage = func() {
		fmt.Fprintln(c.out, "usage: tool [flags] command")
		f.PrintDefaults()
	}
	fmt.Fprintf(c.out, "$ %s\n", line)
	err := f.Parse(strings.Fields(line))
	if err == nil {
		set := []string{}
		f.Visit(func(fl *flag.Flag) { set = append(set, fl.Name+"="+fl.Value.String()) })
		if len(set) > 0 {
			fmt.Fprintln(c.out, set, tags, lv, *wait, *ratio, *count)
		}
		cmd, ok := c.cmds[f.Arg(0)]
		if !ok {
			err = fmt.Errorf("no command %q", f.Arg(0))
		} else {
			err = cmd.run(c, f.Args()[1:])
		}
	}
	switch {
	case errors.Is(err, flag.ErrHelp):
		fmt.Fprintln(c.out, "(help)")
	case errors.Is(err, os.ErrNotExist), errors.Is(err, path.ErrBadPattern):
		fmt.Fprintln(c.out, "known error:", err)
	case err != nil:
		fmt.Fprintln(c.out, "error:", err)
	}
}

func main() {
	var logged bytes.Buffer
	c := &cli{out: os.Stdout, fs: fs{}, log: log.New(&logged, "tool: ", log.Lmsgprefix)}
	for i, n := range []string{"a.txt", "b.go", "dir/c.go", "dir/../d.md", "./e.txt", "x//y.txt"} {
		c.fs.add(n, (i*7919)%1000)
	}
	c.cmds = map[string]command{"list": {"list", "shows files", list}, "rm": {"rm", "removes files", remove}}
	for _, l := range []string{
		"list", "list -l -sort=size -n 2", "list -l=false /*/*", "list -sort date", "list -n x", "list [", "list -zz",
		"-tag a -tag=b --level warn -wait 1m30s -ratio .25 -count 0x10 rm /a.txt /b.go", "rm /nope", "rm -f /nope", "-level loud list", "-wait 5 list", "-tag= list", "-h", "list -h", "fly", "-- list /*.txt", "",
	} {
		c.run(l)
	}
	c.log.SetFlags(log.Lshortfile | log.Lmsgprefix)
	c.log.Print("end")
	fmt.Print(logged.String())
	fmt.Println(path.Join("a", "../b", "/c"), path.Dir("/x/y/"), path.Ext("t.tar.gz"), path.IsAbs("/x"), path.Base(""))
	dir, base := filepath.Split("/usr/local/lib.so")
	rel, err := filepath.Rel("/a/b", "/a/c/d")
	fmt.Println(dir, base, rel, err, filepath.Clean("a/./b/../../c"), filepath.ToSlash("a/b"), filepath.SplitList("/a:/b"))
	m, err := filepath.Match("*.[ch]", "main.c")
	fmt.Println(m, err)
}
