package debug

import (
	"strconv"
	"strings"
)

// BuildInfo describes how a program was made.
type BuildInfo struct {
	GoVersion string         // of the compiler
	Path      string         // of the package main
	Main      Module         // the module that it belongs to
	Deps      []*Module      // the modules that it needs
	Settings  []BuildSetting // how the build was configured
}

// Module is a module of a program.
type Module struct {
	Path    string
	Version string
	Sum     string  // checksum
	Replace *Module // what has taken its place
}

// BuildSetting is a key and its value.
type BuildSetting struct {
	Key, Value string
}

// ReadBuildInfo tells that nothing is known: programs of this compiler carry no description of their modules.
//
// Differs from Go: ok is false there only for programs built without modules.
func ReadBuildInfo() (info *BuildInfo, ok bool) { return nil, false }

// String returns the description as lines of words that tabs separate.
func (bi *BuildInfo) String() string {
	var b strings.Builder
	line := func(words ...string) { b.WriteString(strings.Join(words, "\t") + "\n") }
	if bi.GoVersion != "" {
		line("go", bi.GoVersion)
	}
	if bi.Path != "" {
		line("path", bi.Path)
	}
	module := func(word string, m Module) {
		if m.Replace == nil {
			line(word, m.Path, m.Version, m.Sum)
			return
		}
		line(word, m.Path, m.Version)
		line("=>", m.Replace.Path, m.Replace.Version, m.Replace.Sum)
		b.WriteString("\n")
	}
	if bi.Main != (Module{}) {
		module("mod", bi.Main)
	}
	for _, dep := range bi.Deps {
		module("dep", *dep)
	}
	for _, s := range bi.Settings {
		line("build", quoted(s.Key, " \t\r\n\"`=")+"="+quoted(s.Value, " \t\r\n\"`"))
	}
	return b.String()
}

// quoted quotes a word that holds one of the characters, or that nothing would be left of.
func quoted(word, special string) string {
	if word == "" && strings.Contains(special, "=") || strings.ContainsAny(word, special) {
		return strconv.Quote(word)
	}
	return word
}
