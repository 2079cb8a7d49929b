// Package template writes text from templates and data.
package template

import (
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"text/template/parse"
)

// Template is a parsed template, one of a group whose templates can call each other.
type Template struct {
	*parse.Tree
	name        string
	left, right string // delimiters
	group       *group
}

// group is what templates that belong together share.
type group struct {
	mu         sync.RWMutex
	templates  map[string]*Template
	missingKey missingKey
	funcs      map[string]any           // for the parser
	values     map[string]reflect.Value // for execution
}

// missingKey is what a key that a map does not have stands for.
type missingKey int

const (
	missingInvalid missingKey = iota // nothing, printed <no value>
	missingZero
	missingError
)

// New returns a template without text.
func New(name string) *Template { return &Template{name: name} }

// New returns a template without text that belongs to the group of t.
func (t *Template) New(name string) *Template {
	return &Template{name: name, group: t.shared(), left: t.left, right: t.right}
}

func (t *Template) shared() *group {
	if t.group == nil {
		t.group = &group{templates: map[string]*Template{}, funcs: FuncMap{}, values: map[string]reflect.Value{}}
	}
	return t.group
}

// Name returns the name.
func (t *Template) Name() string { return t.name }

// Must returns t; with an error it panics.
func Must(t *Template, err error) *Template {
	if err != nil {
		panic(err)
	}
	return t
}

// Option sets options of the group: missingkey=default, invalid, zero or error.
func (t *Template) Option(opt ...string) *Template {
	g := t.shared()
	for _, o := range opt {
		switch o {
		case "":
			panic("empty option string")
		case "missingkey=invalid", "missingkey=default":
			g.missingKey = missingInvalid
		case "missingkey=zero":
			g.missingKey = missingZero
		case "missingkey=error":
			g.missingKey = missingError
		default:
			panic("unrecognized option: " + o)
		}
	}
	return t
}

// Delims sets the delimiters of actions; an empty one is the usual one.
func (t *Template) Delims(left, right string) *Template {
	t.shared()
	t.left, t.right = left, right
	return t
}

// Funcs adds functions to those of the group.
func (t *Template) Funcs(funcMap FuncMap) *Template {
	g := t.shared()
	g.mu.Lock()
	defer g.mu.Unlock()
	for name, f := range funcMap {
		if !isName(name) {
			panic(fmt.Errorf("function name %q is not a valid identifier", name))
		}
		v := reflect.ValueOf(f)
		if v.Kind() != reflect.Func {
			panic("value for " + name + " not a function")
		}
		if err := checkFunction(name, v.Type()); err != nil {
			panic(err)
		}
		g.values[name] = v
		g.funcs[name] = f
	}
	return t
}

// Parse parses the text, which becomes t's, and the templates defined in it. Text without anything but space replaces none.
func (t *Template) Parse(text string) (*Template, error) {
	g := t.shared()
	g.mu.RLock()
	trees := map[string]*parse.Tree{}
	tree := parse.New(t.name)
	_, err := tree.Parse(text, t.left, t.right, trees, g.funcs, builtinFuncs)
	g.mu.RUnlock()
	if err != nil {
		return nil, err
	}
	for name, tree := range trees {
		if _, err := t.AddParseTree(name, tree); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// AddParseTree gives the template of that name in the group the tree, making it if there is none.
func (t *Template) AddParseTree(name string, tree *parse.Tree) (*Template, error) {
	g := t.shared()
	g.mu.Lock()
	defer g.mu.Unlock()
	added := t
	if name != t.name {
		added = t.New(name)
	}
	if old := g.templates[name]; old == nil || old.Tree == nil || !parse.IsEmptyTree(tree.Root) {
		g.templates[name] = added
		added.Tree = tree
	} else if added.Tree == nil {
		added.Tree = tree
	}
	return added, nil
}

// Clone returns a copy of the group, with the trees shared.
func (t *Template) Clone() (*Template, error) {
	c := &Template{Tree: t.Tree, name: t.name, left: t.left, right: t.right}
	g := c.shared()
	if t.group == nil {
		return c, nil
	}
	t.group.mu.RLock()
	defer t.group.mu.RUnlock()
	g.missingKey = t.group.missingKey
	for name, old := range t.group.templates {
		if name == t.name {
			g.templates[name] = c
			continue
		}
		g.templates[name] = &Template{Tree: old.Tree, name: old.name, left: old.left, right: old.right, group: g}
	}
	maps.Copy(g.funcs, t.group.funcs)
	maps.Copy(g.values, t.group.values)
	return c, nil
}

// Lookup returns the template of that name in the group, nil without one.
func (t *Template) Lookup(name string) *Template {
	if t.group == nil {
		return nil
	}
	t.group.mu.RLock()
	defer t.group.mu.RUnlock()
	return t.group.templates[name]
}

// Templates lists the templates of the group that have been parsed.
func (t *Template) Templates() []*Template {
	if t.group == nil {
		return nil
	}
	t.group.mu.RLock()
	defer t.group.mu.RUnlock()
	list := make([]*Template, 0, len(t.group.templates))
	for _, found := range t.group.templates {
		list = append(list, found)
	}
	return list
}

// DefinedTemplates tells the names of the group's templates, as the end of a sentence; empty without any.
func (t *Template) DefinedTemplates() string {
	list := t.Templates()
	if len(list) == 0 {
		return ""
	}
	var names []string
	for _, found := range list {
		names = append(names, fmt.Sprintf("%q", found.name))
	}
	return "; defined templates are: " + strings.Join(names, ", ")
}

// ---- Files ----

// ParseFiles returns templates called by the last element of each file's name, with the text of the file; the first one is returned.
func ParseFiles(filenames ...string) (*Template, error) { return parseFiles(nil, readFile, filenames) }

// ParseFiles adds templates with the texts of files.
func (t *Template) ParseFiles(filenames ...string) (*Template, error) {
	t.shared()
	return parseFiles(t, readFile, filenames)
}

// ParseGlob is ParseFiles of the files that match the pattern.
func ParseGlob(pattern string) (*Template, error) { return parseGlob(nil, pattern) }

// ParseGlob adds templates with the texts of the files that match the pattern.
func (t *Template) ParseGlob(pattern string) (*Template, error) {
	t.shared()
	return parseGlob(t, pattern)
}

// ParseFS is ParseFiles of the files of a file system that match the patterns.
func ParseFS(fsys fs.FS, patterns ...string) (*Template, error) { return parseFS(nil, fsys, patterns) }

// ParseFS adds templates with the texts of the files of a file system that match the patterns.
func (t *Template) ParseFS(fsys fs.FS, patterns ...string) (*Template, error) {
	t.shared()
	return parseFS(t, fsys, patterns)
}

func readFile(file string) (name string, text []byte, err error) {
	text, err = os.ReadFile(file)
	return filepath.Base(file), text, err
}

func parseFiles(t *Template, read func(string) (string, []byte, error), files []string) (*Template, error) {
	if len(files) == 0 {
		return nil, fmt.Errorf("template: no files named in call to ParseFiles")
	}
	for _, file := range files {
		name, text, err := read(file)
		if err != nil {
			return nil, err
		}
		if t == nil {
			t = New(name)
		}
		one := t
		if name != t.name {
			one = t.New(name)
		}
		if _, err := one.Parse(string(text)); err != nil {
			return nil, err
		}
	}
	return t, nil
}

func parseGlob(t *Template, pattern string) (*Template, error) {
	files, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("template: pattern matches no files: %#q", pattern)
	}
	return parseFiles(t, readFile, files)
}

func parseFS(t *Template, fsys fs.FS, patterns []string) (*Template, error) {
	var files []string
	for _, pattern := range patterns {
		found, err := fs.Glob(fsys, pattern)
		if err != nil {
			return nil, err
		}
		if len(found) == 0 {
			return nil, fmt.Errorf("template: pattern matches no files: %#q", pattern)
		}
		files = append(files, found...)
	}
	read := func(file string) (string, []byte, error) {
		text, err := fs.ReadFile(fsys, file)
		return path.Base(file), text, err
	}
	return parseFiles(t, read, files)
}
