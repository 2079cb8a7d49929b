package slog

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync/atomic"
)

// Level tells how important an event is; more is more.
type Level int

// The usual levels, with room between.
const (
	LevelDebug Level = -4
	LevelInfo  Level = 0
	LevelWarn  Level = 4
	LevelError Level = 8
)

var levelNames = []string{"DEBUG", "INFO", "WARN", "ERROR"}

// String returns the name of the level, or that of the one below with the distance.
func (l Level) String() string {
	i := 0
	for i < 3 && l >= LevelDebug+Level(4*i+4) {
		i++
	}
	if d := l - (LevelDebug + Level(4*i)); d != 0 {
		return fmt.Sprintf("%s%+d", levelNames[i], int(d))
	}
	return levelNames[i]
}

// MarshalJSON returns the name in quotes.
func (l Level) MarshalJSON() ([]byte, error) { return strconv.AppendQuote(nil, l.String()), nil }

// UnmarshalJSON takes the level from its name in quotes.
func (l *Level) UnmarshalJSON(data []byte) error {
	s, err := strconv.Unquote(string(data))
	if err != nil {
		return err
	}
	return l.parse(s)
}

// AppendText appends the name.
func (l Level) AppendText(b []byte) ([]byte, error) { return append(b, l.String()...), nil }

// MarshalText returns the name.
func (l Level) MarshalText() ([]byte, error) { return l.AppendText(nil) }

// UnmarshalText takes the level from its name, in large or small letters.
func (l *Level) UnmarshalText(data []byte) error { return l.parse(string(data)) }

func (l *Level) parse(s string) error {
	name, distance := s, 0
	var err error
	if i := strings.IndexAny(s, "+-"); i >= 0 {
		name = s[:i]
		distance, err = strconv.Atoi(s[i:])
	}
	if err == nil {
		err = errors.New("unknown name")
		for i, known := range levelNames {
			if strings.ToUpper(name) == known {
				*l = LevelDebug + Level(4*i+distance)
				return nil
			}
		}
	}
	return fmt.Errorf("slog: level string %q: %w", s, err)
}

// Level returns l.
func (l Level) Level() Level { return l }

// Leveler has a level.
type Leveler interface {
	Level() Level
}

// LevelVar is a level that can be changed at any time.
type LevelVar struct {
	val atomic.Int64
}

// Level returns the level.
func (v *LevelVar) Level() Level { return Level(v.val.Load()) }

// Set changes the level.
func (v *LevelVar) Set(l Level) { v.val.Store(int64(l)) }

func (v *LevelVar) String() string { return fmt.Sprintf("LevelVar(%s)", v.Level()) }

// AppendText appends the level's name.
func (v *LevelVar) AppendText(b []byte) ([]byte, error) { return v.Level().AppendText(b) }

// MarshalText returns the level's name.
func (v *LevelVar) MarshalText() ([]byte, error) { return v.AppendText(nil) }

// UnmarshalText sets the level by its name.
func (v *LevelVar) UnmarshalText(data []byte) error {
	var l Level
	if err := l.UnmarshalText(data); err != nil {
		return err
	}
	v.Set(l)
	return nil
}
