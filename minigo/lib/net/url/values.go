package url

import (
	"errors"
	"slices"
	"strings"
)

// Values are the parameters of a query.
type Values map[string][]string

// Get returns the first value of the key, or nothing.
func (v Values) Get(key string) string {
	if list := v[key]; len(list) > 0 {
		return list[0]
	}
	return ""
}

// Set makes value the only one of the key.
func (v Values) Set(key, value string) { v[key] = []string{value} }

// Add adds a value to those of the key.
func (v Values) Add(key, value string) { v[key] = append(v[key], value) }

// Del removes the values of the key.
func (v Values) Del(key string) { delete(v, key) }

// Has tells whether the key is there.
func (v Values) Has(key string) bool {
	_, ok := v[key]
	return ok
}

// Clone returns a copy.
func (v Values) Clone() Values {
	if v == nil {
		return nil
	}
	c := make(Values, len(v))
	for key, list := range v {
		c[key] = slices.Clone(list)
	}
	return c
}

// Encode returns the query, with the keys in order.
func (v Values) Encode() string {
	keys := make([]string, 0, len(v))
	for key := range v {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	var b strings.Builder
	for _, key := range keys {
		for _, value := range v[key] {
			if b.Len() > 0 {
				b.WriteByte('&')
			}
			b.WriteString(QueryEscape(key) + "=" + QueryEscape(value))
		}
	}
	return b.String()
}

// maxParameters is how many a query may have.
const maxParameters = 10000

// ParseQuery returns the values of a query; with an error, those that are right.
func ParseQuery(query string) (Values, error) {
	v := Values{}
	if strings.Count(query, "&") >= maxParameters {
		return v, errors.New("number of URL query parameters exceeded limit")
	}
	var firstErr error
	for pair := range strings.SplitSeq(query, "&") {
		if pair == "" {
			continue
		}
		key, value, err := unescapePair(pair)
		switch {
		case err == nil:
			v.Add(key, value)
		case firstErr == nil || err == errSemicolon:
			firstErr = err
		}
	}
	return v, firstErr
}

var errSemicolon = errors.New("invalid semicolon separator in query")

func unescapePair(pair string) (key, value string, err error) {
	if strings.Contains(pair, ";") {
		return "", "", errSemicolon
	}
	key, value, _ = strings.Cut(pair, "=")
	if key, err = QueryUnescape(key); err == nil {
		value, err = QueryUnescape(value)
	}
	return key, value, err
}
