package main

import (
	"fmt"
	"strings"
)

type state func(*game, []string) state

type room struct {
	name  string
	desc  string
	exits [4]*room
	items []string
}

type game struct {
	here  *room
	bag   []string
	moves int
	out   []string
}

const (
	north = iota
	east
	south
	west
)

var directions = [...]string{north: "north", east: "east", south: "south", west: "west"}

func (g *game) say(format string, args ...interface{}) {
	g.out = append(g.out, fmt.Sprintf(format, args...))
}

func (g *game) has(item string) bool {
	for _, x := range g.bag {
		if x == item {
			return true
		}
	}
	return false
}

func connect(a *room, dir int, b *room) {
	a.exits[dir] = b
	b.exits[(dir+2)%4] = a
}

func remove(list []string, item string) ([]string, bool) {
	for i, x := range list {
		if x == item {
			return append(list[:i], list[i+1:]...), true
		}
	}
	return list, false
}

func (g *game) look() {
	g.say("%s. %s", g.here.name, g.here.desc)
	if len(g.here.items) > 0 {
		g.say("You see: %s.", strings.Join(g.here.items, ", "))
	}
	var ways []string
	for d, r := range g.here.exits {
		if r != nil {
			ways = append(ways, directions[d])
		}
	}
	g.say("Exits: %v", ways)
}

func exploring(g *game, words []string) state {
	g.moves++
	if len(words) == 0 {
		g.say("Pardon?")
		return exploring
	}
	switch verb := words[0]; verb {
	case "look":
		g.look()
	case "take", "drop":
		if len(words) < 2 {
			g.say("%s what?", strings.ToUpper(verb[:1])+verb[1:])
			break
		}
		from, to := &g.here.items, &g.bag
		if verb == "drop" {
			from, to = to, from
		}
		rest, ok := remove(*from, words[1])
		if !ok {
			g.say("No %s here.", words[1])
			break
		}
		*from = rest
		*to = append(*to, words[1])
		g.say("You %s the %s.", verb, words[1])
	case "north", "east", "south", "west":
		for d, n := range directions {
			if n != verb {
				continue
			}
			next := g.here.exits[d]
			if next == nil {
				g.say("You bump into a wall.")
				return exploring
			}
			if next.name == "Cellar" && !g.has("lamp") {
				g.say("It is too dark. Go anyway?")
				return confirming(next)
			}
			g.here = next
			g.look()
			if next.name == "Vault" {
				return guarded(3)
			}
		}
	case "quit":
		return nil
	default:
		g.say("I do not know how to %q.", strings.Join(words, " "))
	}
	return exploring
}

// confirming remembers the room in a closure.
func confirming(next *room) state {
	return func(g *game, words []string) state {
		if len(words) == 1 && strings.HasPrefix("yes", words[0]) {
			g.say("You fall down the stairs.")
			return nil
		}
		g.say("Wise.")
		return exploring
	}
}

func guarded(tries int) state {
	var self state
	self = func(g *game, words []string) state {
		if strings.EqualFold(strings.Join(words, ""), "OpenSesame") {
			g.say("The gate opens. You win in %d moves with %d items!", g.moves, len(g.bag))
			return nil
		}
		tries--
		if tries == 0 {
			g.say("The guard throws you out.")
			g.here = g.here.exits[west]
			return exploring
		}
		g.say("\"Wrong word\", says the guard. %d left.", tries)
		return self
	}
	return self
}

func play(script string) {
	hall := &room{name: "Hall", desc: "A dusty hall", items: []string{"lamp", "rope", "key"}}
	cellar := &room{name: "Cellar", desc: "Damp and dark"}
	vault := &room{name: "Vault", desc: "Gold behind a gate"}
	connect(hall, south, cellar)
	connect(cellar, east, vault)
	g := &game{here: hall}
	g.look()
	current := state(exploring)
	for _, line := range strings.Split(script, ";") {
		g.say("> %s", strings.TrimSpace(line))
		if current = current(g, strings.Fields(strings.ToLower(line))); current == nil {
			break
		}
	}
	fmt.Println(strings.Join(g.out, "\n"))
	fmt.Println("-- moves:", g.moves, "bag:", g.bag, "over:", current == nil)
}

func main() {
	play("south; no; ; north; dance wildly; take; take sword; south; y")
	play("take lamp; take rope; drop rope; look; south; east; please; open; hurry; east; open sesame")
}
