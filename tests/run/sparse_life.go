package main

import (
	"fmt"
	"sort"
	"strings"
)

type Cell struct{ X, Y int }
type World map[Cell]int
type Rule struct{ born, survive [9]bool }

func ParseRule(s string) (r Rule, err error) {
	target := &r.born
	for i := range len(s) {
		switch c := s[i]; {
		case c == 'B':
			target = &r.born
		case c == 'S':
			target = &r.survive
		case c == '/':
		case '0' <= c && c <= '8':
			target[c-'0'] = true
		default:
			return r, fmt.Errorf("rule %q: bad %q", s, c)
		}
	}
	return
}

func Parse(rows ...string) World {
	w := World{}
	for y, row := range rows {
		for x, c := range row {
			if c == '#' {
				w[Cell{x, y}] = 0
			}
		}
	}
	return w
}

func (w World) Step(r Rule) World {
	neighbours := make(map[Cell]int, len(w)*4)
	for c := range w {
		for dy := -1; dy <= 1; dy++ {
			for dx := -1; dx <= 1; dx++ {
				if dx|dy != 0 {
					neighbours[Cell{c.X + dx, c.Y + dy}]++
				}
			}
		}
	}
	next := World{}
	for c, n := range neighbours {
		age, alive := w[c]
		if alive && r.survive[n] {
			next[c] = age + 1
		} else if !alive && r.born[n] {
			next[c] = 0
		}
	}
	return next
}

func (w World) Bounds() (lo, hi Cell) {
	first := true
	for c := range w {
		if first {
			lo, hi, first = c, c, false
			continue
		}
		lo = Cell{min(lo.X, c.X), min(lo.Y, c.Y)}
		hi = Cell{max(hi.X, c.X), max(hi.Y, c.Y)}
	}
	return
}

func (w World) String() string {
	if len(w) == 0 {
		return "(empty)\n"
	}
	lo, hi := w.Bounds()
	var b strings.Builder
	for y := lo.Y; y <= hi.Y; y++ {
		for x := lo.X; x <= hi.X; x++ {
			switch age, ok := w[Cell{x, y}]; {
			case !ok:
				b.WriteByte('.')
			case age > 0:
				b.WriteByte('@')
			default:
				b.WriteByte('#')
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// shape is the same for worlds that differ only by where they lie.
func (w World) shape() string {
	lo, _ := w.Bounds()
	cells := make([]string, 0, len(w))
	for c := range w {
		cells = append(cells, fmt.Sprintf("%d,%d", c.X-lo.X, c.Y-lo.Y))
	}
	sort.Strings(cells)
	return strings.Join(cells, " ")
}

func classify(w World, r Rule, limit int) string {
	type when struct {
		step int
		lo   Cell
	}
	seen := map[string]when{}
	for i := 0; i <= limit; i++ {
		if len(w) == 0 {
			return fmt.Sprint("dies at ", i)
		}
		lo, _ := w.Bounds()
		s := w.shape()
		if old, ok := seen[s]; ok {
			period := i - old.step
			switch {
			case old.lo != lo:
				return fmt.Sprintf("ship of period %d moving %+d,%+d after %d", period, lo.X-old.lo.X, lo.Y-old.lo.Y, old.step)
			case period == 1:
				return fmt.Sprint("still after ", old.step)
			}
			return fmt.Sprintf("period %d after %d", period, old.step)
		}
		seen[s] = when{i, lo}
		w = w.Step(r)
	}
	return fmt.Sprint("alive with ", len(w))
}

type ant struct {
	Cell
	dir int
}

func langton(steps int) (black map[Cell]bool, a ant) {
	black = map[Cell]bool{}
	dirs := [4]Cell{{0, -1}, {1, 0}, {0, 1}, {-1, 0}}
	for range steps {
		if black[a.Cell] {
			a.dir += 3
			delete(black, a.Cell)
		} else {
			a.dir++
			black[a.Cell] = true
		}
		a.dir &= 3
		a.X += dirs[a.dir].X
		a.Y += dirs[a.dir].Y
	}
	return
}

func wolfram(rule uint8, width, steps int) {
	row := map[int]bool{width / 2: true}
	for range steps {
		line := make([]byte, width)
		next := map[int]bool{}
		for x := range width {
			line[x] = " *"[b2i(row[x])]
			pattern := b2i(row[x-1])<<2 | b2i(row[x])<<1 | b2i(row[x+1])
			if rule>>pattern&1 == 1 {
				next[x] = true
			}
		}
		fmt.Println(strings.TrimRight(string(line), " "))
		row = next
	}
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

func main() {
	life, _ := ParseRule("B3/S23")
	high, _ := ParseRule("B36/S23")
	_, err := ParseRule("B3/S2x")
	fmt.Println(err, life != high)
	patterns := []struct {
		name string
		World
	}{
		{"block", Parse("##", "##")}, {"blinker", Parse("###")}, {"glider", Parse(".#.", "..#", "###")}, {"single", Parse("#")},
		{"lwss", Parse(".#..#", "#....", "#...#", "####.")}, {"r pentomino", Parse(".##", "##.", ".#.")}, {"diehard", Parse("......#.", "##......", ".#...###")},
		{"pulsar seed", Parse("#####", "#...#")}, {"empty", Parse()},
	}
	for _, p := range patterns {
		fmt.Printf("%-12s %2d cells: %s; %s\n", p.name, len(p.World), classify(p.World, life, 36), classify(p.World, high, 20))
	}
	w := patterns[2].World
	for range 3 {
		fmt.Print(w)
		w = w.Step(life)
	}
	fmt.Print(World{}, w.Step(Rule{}))
	black, a := langton(600)
	fmt.Println(len(black), a, len(black) > 20)
	wolfram(90, 32, 8)
	wolfram(30, 20, 6)
}
