package main

import (
	"errors"
	"fmt"
	"strconv"
)

type item struct {
	name  string
	count int
	next  *item
}

type Store struct {
	name  string
	items *item
}

var errVerb = errors.New("unknown order")

func NewStore(name string) *Store { return &Store{name: name} }

func (s *Store) slot(name string) **item {
	p := &s.items
	for *p != nil && (*p).name < name {
		p = &(*p).next
	}
	return p
}

func (s *Store) Apply(o order) error {
	n, err := strconv.Atoi(o.count)
	switch p := s.slot(o.item); o.verb {
	case "add":
		if err != nil {
			return err
		}
		if *p == nil || (*p).name != o.item {
			*p = &item{o.item, 0, *p}
		}
		(*p).count += n
	case "take":
		if *p == nil || (*p).name != o.item {
			return fmt.Errorf("no %s in %s", o.item, s.name)
		}
		if it := *p; it.count < n {
			return fmt.Errorf("only %d %s", it.count, it.name)
		} else {
			it.count -= n
		}
	default:
		return fmt.Errorf("%w: %v", errVerb, o)
	}
	return nil
}

func (s *Store) Report() {
	for it := s.items; it != nil; it = it.next {
		fmt.Printf("%-8s%3d\n", it.name, it.count)
	}
}
