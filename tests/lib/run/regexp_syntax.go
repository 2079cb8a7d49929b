// Trees, programs and errors of expressions.
package main

import (
	"fmt"
	"regexp/syntax"
)

var pats = []string{
	`abc`, `a|b`, `a|b|ab|ac`, `(?i)abc`, `(?i:a)b`, `[a-c]`, `[^a]`, `\d+`, `\p{Lt}`, `\p{Greek}`, `\P{Lu}x`, `(?i)\p{Lu}`,
	`(?i)\p{Greek}`, `x{2,3}`, `x{2,}`, `x{,3}`, `x{3`, `(a`, `a)`, `(?P<n>a)(?<m>b)`, `(?P<n`, `(?P<>a)`, `(?P<a b>c)`, `(?z)`,
	`(?i`, `(?`, `**`, `a**`, `a*+`, `a*?`, `a??*`, `(*a)`, `|*`, `a|*`, `[b-a]`, `[a`, `[]a]`, `[]`, `[[:alpha:]]`, `[[:foo:]]`,
	`[[:^word:]x]`, `\`, `a\`, `\8`, `\x4`, `\x41`, `\x{41}`, `\x{110000}`, `\x{}`, `\x{4`, `\07`, `\12`, `\1`, `\Qa.b\Ec`, `\Qab`,
	`\C`, `\A\z\b\B`, `^$`, `(?m)^$`, `.`, `(?s).`, `(?U)a*a*?`, "\xff", "a\xffb", "[\xff]", `\pX`, `\p{Foo}`, `\p{^Greek}`, `\p`,
	`\p{`, `\p{Any}`, `\p{ASCII}`, `\p{LC}`, `\p{Titlecase_Letter}`, `\p{old_italic}`, `\p{digit}`,
	`x{1001}`, `x{1000}`, `(x{100}){100}`, `x{2}{3}`, `x{100000000000}`, `x{3,2}`, `(?i)[k-s]`, `(?i)ſ`, `k|K`, `(?i)k`, `[aA]`,
	`[aAbB]`, `abc|abd|ae`, `abc|ABC`, `(?i)abc|abd`, `a{0}`, `a{0,1}`, `a{1}`, `(?:a*)*`, `(?:a*)+`, `(|a)*`, `(|a)+`, `(?:)`,
	`()`, `(?:)|(?:)|a`, `a|(?s).|\n`, `[^\n]`, `[\s\S]`, `.|\n`, `[a-z]|x|[0-9]`, `x|[a-z]|y|zz|q|r`, `[[:word:]]+@\w+\.\w+`,
	`(?i)straße`, `[\w-]`, `[-a]`, `[a-]`, `[a-b-c]`, `[\d-z]`, `[z-\d]`, `[\p{Lu}\d]`, `[^\D]`, `[^\x00-\x{10FFFF}]`, `[:alpha:]`,
	`(?i-s:a.)`, `(?-)`, `(?i-)`, `(?--i)`, `(?-i-s)`, `(?i)(?-i)a`, `a(?i)b*`, `a(?i)*`, `a*(?i)*`, `(?i)*`, `[a-z&&b]`, `\_`,
	`\-`, `\é`, `é+`, `日本|日語`, `(?i)ω|Ω`, `a+?b??c{2}?`, `[[.a.]]`, `[[=a=]]`, `[[:alpha`, `abcd|abce|abf|xa|xb|[xy]z|[xy]w`,
	`a{2}b|a{2}c`, `\d{2}a|\d{2}b`, `^a|^b`, `(a)|(b)`, `a.b|a.c`, `(?s)a.b|a(?-s:.)c`, `$|\z|(?m)$`, `\Q\\E`, `\E`, `[\E]`, `[\Q]`,
	`(?i)Kk`, `x*y+z?`, `(?i:x)*`, `[^a\n]`, `\D\S\W`, `(?s)\D.`, `[^[:^alpha:]]`, "[\\x{FFFD}]", `(((((a)))))`, `(?:(?:a|b)|c)|d`,
	`a(?:b(?:c))`, `\pN\PN\p{^N}`, `\p{Nl}{2}`,
}

func main() {
	for _, fl := range []syntax.Flags{syntax.Perl, syntax.POSIX, syntax.Perl | syntax.FoldCase | syntax.DotNL, syntax.Literal} {
		for _, p := range pats {
			re, err := syntax.Parse(p, fl)
			if err != nil {
				fmt.Printf("%q %v\n", p, err)
				continue
			}
			s := re.String()
			if len(s) > 60 {
				s = fmt.Sprint(len(s), s[:60])
			}
			fmt.Printf("%q %s %v %d %q\n", p, s, re.Op, re.MaxCap(), re.CapNames())
			sim := re.Simplify()
			if s = sim.String(); len(s) > 60 {
				s = fmt.Sprint(len(s), s[:60])
			}
			pr, _ := syntax.Compile(sim)
			pre, c := pr.Prefix()
			fmt.Printf("   %s %q %v %d\n", s, pre, c, pr.StartCond())
			if len(pr.String()) < 120 {
				fmt.Print(pr)
			}
		}
	}
}
