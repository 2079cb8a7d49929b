package json

import (
	"reflect"
	"strings"
	"unicode"
	"unicode/utf8"
)

// tag is what a field's tag says.
type tag struct {
	name      string
	named     bool // the name is from the tag
	exact     bool // the name must agree in small and large letters
	embed     bool
	omitEmpty bool
	omitZero  bool
	quoted    bool
	format    bool
}

// parse reads a field's tag and tells whether the field has JSON text.
func (t *tag) parse(sf reflect.StructField) bool {
	s := sf.Tag.Get("json")
	if s == "-" || !sf.IsExported() && !sf.Anonymous {
		return false
	}
	t.name = sf.Name
	if s != "" && s[0] != ',' {
		n := strings.IndexAny(s, ",\\'\"`")
		if n < 0 {
			n = len(s)
		}
		name, ok := s[:n], true
		if n < len(s) && s[n] != ',' { // a strange character: only what begins like an option counts
			name, ok = option(s)
			n = len(name)
		}
		if ok {
			t.name, t.named = string([]rune(name)), true // valid UTF-8
		}
		s = s[n:]
	}
	for s != "" {
		if s[0] == ',' {
			s = s[1:]
		}
		word, _ := option(s)
		s = s[len(word):]
		value := ""
		if (word == "case" || word == "format") && strings.HasPrefix(s, ":") {
			value, _ = option(s[1:])
			s = s[1+len(value):]
		}
		switch word {
		case "case":
			t.exact = t.exact || value == "strict"
		case "format":
			t.format = t.format || value != ""
		case "embed":
			t.embed = true
		case "omitempty":
			t.omitEmpty = true
		case "omitzero":
			t.omitZero = true
		case "string":
			t.quoted = true
		case "":
			if s != "" && s[0] != ',' {
				s = "" // nothing can be made of the rest
			}
		}
	}
	return true
}

// option returns the letters and digits at the start, or all up to a comma and false if there is no letter.
func option(s string) (word string, ok bool) {
	first, _ := utf8.DecodeRuneInString(s)
	if first == '_' || unicode.IsLetter(first) {
		n := strings.IndexFunc(s, func(r rune) bool { return r != '_' && !unicode.IsLetter(r) && !unicode.IsNumber(r) })
		if n < 0 {
			n = len(s)
		}
		return s[:n], true
	}
	word, _, _ = strings.Cut(s, ",")
	return word, false
}
