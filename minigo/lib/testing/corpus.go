package testing

import (
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"
)

// A file of a corpus holds one value a line, each as a conversion of a literal: string("a"), []byte("b"), int(-1), rune('c').

const corpusVersion = "go test fuzz v1"

// readCorpus reads the files of a folder, by name; no folder, no seeds.
func readCorpus(dir string, types []reflect.Type) ([]seed, error) {
	entries, err := os.ReadDir(dir)
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading seed corpus from testdata: %v", err)
	}
	var seeds []seed
	var problems []string
	for _, entry := range entries {
		if entry.IsDir() {
			continue
		}
		path := filepath.Join(dir, entry.Name())
		data, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("failed to read corpus file: %v", err)
		}
		values, err := parseCorpus(string(data))
		if err == nil {
			err = fits(values, types)
		}
		if err != nil {
			problems = append(problems, fmt.Sprintf("%q: %v", path, err))
			continue
		}
		seeds = append(seeds, seed{entry.Name(), values})
	}
	if problems != nil {
		return nil, errors.New(strings.Join(problems, "\n"))
	}
	return seeds, nil
}

func parseCorpus(text string) ([]any, error) {
	if text == "" {
		return nil, errors.New("unmarshal: cannot unmarshal empty string")
	}
	lines := strings.Split(text, "\n")
	if len(lines) < 2 {
		return nil, errors.New("unmarshal: must include version and at least one value")
	}
	if version := strings.TrimSuffix(lines[0], "\r"); version != corpusVersion {
		return nil, fmt.Errorf("unmarshal: unknown encoding version: %s", version)
	}
	var values []any
	for _, line := range lines[1:] {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		v, err := parseValue(line)
		if err != nil {
			return nil, fmt.Errorf("unmarshal: malformed line %q: %v", line, err)
		}
		values = append(values, v)
	}
	return values, nil
}

// parseValue reads one line.
func parseValue(line string) (any, error) {
	kind, rest, ok := strings.Cut(line, "(")
	literal, closed := strings.CutSuffix(rest, ")")
	if !ok || !closed {
		return nil, errors.New("expected call expression")
	}
	kind, literal = strings.TrimSpace(kind), strings.TrimSpace(literal)
	switch kind {
	case "string":
		return strconv.Unquote(literal)
	case "[]byte":
		s, err := strconv.Unquote(literal)
		return []byte(s), err
	case "bool":
		if literal != "true" && literal != "false" {
			return nil, errors.New("true or false required for type bool")
		}
		return literal == "true", nil
	case "byte", "rune":
		if strings.HasPrefix(literal, "'") {
			return parseChar(kind, literal)
		}
	}
	return parseNumber(kind, literal)
}

func parseChar(kind, literal string) (any, error) {
	if len(literal) < 2 {
		return nil, errors.New("malformed character literal, missing single quotes")
	}
	r, _, _, err := strconv.UnquoteChar(literal[1:len(literal)-1], '\'')
	if err != nil || kind == "rune" {
		return r, err
	}
	if r >= 256 {
		return nil, errors.New("can only encode single byte to a byte type")
	}
	return byte(r), nil
}

func parseNumber(kind, literal string) (any, error) {
	var err error
	signed := func(bits int) (n int64) { n, err = strconv.ParseInt(literal, 0, bits); return }
	unsigned := func(bits int) (n uint64) { n, err = strconv.ParseUint(literal, 0, bits); return }
	float := func(bits int) (x float64) { x, err = strconv.ParseFloat(literal, bits); return }
	var v any
	switch kind {
	case "int":
		v = int(signed(64))
	case "int8":
		v = int8(signed(8))
	case "int16":
		v = int16(signed(16))
	case "int32", "rune":
		v = int32(signed(32))
	case "int64":
		v = signed(64)
	case "uint":
		v = uint(unsigned(64))
	case "uint8", "byte":
		v = uint8(unsigned(8))
	case "uint16":
		v = uint16(unsigned(16))
	case "uint32":
		v = uint32(unsigned(32))
	case "uint64":
		v = unsigned(64)
	case "float32":
		v = float32(float(32))
	case "float64":
		v = float(64)
	case "math.Float32frombits":
		v = math.Float32frombits(uint32(unsigned(32)))
	case "math.Float64frombits":
		v = math.Float64frombits(unsigned(64))
	default:
		return nil, errors.New("expected []byte or primitive type")
	}
	return v, err
}
