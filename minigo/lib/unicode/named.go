package unicode

// namedRanges returns the ranges, pairs of first and last character, of the category or script of the name: without what separates
// words, with a capital only at its beginning. Package regexp/syntax is bound to it.
func namedRanges(name string) (ranges []rune, found bool) {
	if categories := categoriesOf(name); categories != 0 {
		return rangesOf(categoryStarts, func(c byte) bool { return categories>>c&1 != 0 }), true
	}
	number, start := byte(1), 0
	for i := 0; i < len(scriptNames); i++ {
		if scriptNames[i] != ':' {
			continue
		}
		if scriptNames[start:i] == name {
			return rangesOf(scriptStarts, func(c byte) bool { return c == number }), true
		}
		number++
		start = i + 1
	}
	return nil, false
}

// rangesOf lists the ranges of a table of starts whose value is wanted.
func rangesOf(starts string, wanted func(byte) bool) []rune {
	var ranges []rune
	inside := false
	for i := 0; i < len(starts); i += 4 {
		if wanted(starts[i+3]) == inside {
			continue
		}
		inside = !inside
		first := rune24(starts, i)
		if !inside {
			first--
		}
		ranges = append(ranges, first)
	}
	if inside {
		ranges = append(ranges, MaxRune)
	}
	return ranges
}

// categoriesOf returns the bits of the categories that a name stands for; 0 when there is none of it.
func categoriesOf(name string) uint32 {
	switch name {
	case "C", "Other":
		return controls | 1<<catCn
	case "Cc", "Control", "Cntrl":
		return 1 << catCc
	case "Cf", "Format":
		return 1 << catCf
	case "Cn", "Unassigned":
		return 1 << catCn
	case "Co", "Privateuse":
		return 1 << catCo
	case "Cs", "Surrogate":
		return 1 << catCs
	case "L", "Letter":
		return letters
	case "Lc", "Casedletter":
		return 1<<catLu | 1<<catLl | 1<<catLt
	case "Ll", "Lowercaseletter":
		return 1 << catLl
	case "Lm", "Modifierletter":
		return 1 << catLm
	case "Lo", "Otherletter":
		return 1 << catLo
	case "Lt", "Titlecaseletter":
		return 1 << catLt
	case "Lu", "Uppercaseletter":
		return 1 << catLu
	case "M", "Mark", "Combiningmark":
		return marks
	case "Mc", "Spacingmark":
		return 1 << catMc
	case "Me", "Enclosingmark":
		return 1 << catMe
	case "Mn", "Nonspacingmark":
		return 1 << catMn
	case "N", "Number":
		return numbers
	case "Nd", "Decimalnumber", "Digit":
		return 1 << catNd
	case "Nl", "Letternumber":
		return 1 << catNl
	case "No", "Othernumber":
		return 1 << catNo
	case "P", "Punctuation", "Punct":
		return punctuation
	case "Pc", "Connectorpunctuation":
		return 1 << catPc
	case "Pd", "Dashpunctuation":
		return 1 << catPd
	case "Pe", "Closepunctuation":
		return 1 << catPe
	case "Pf", "Finalpunctuation":
		return 1 << catPf
	case "Pi", "Initialpunctuation":
		return 1 << catPi
	case "Po", "Otherpunctuation":
		return 1 << catPo
	case "Ps", "Openpunctuation":
		return 1 << catPs
	case "S", "Symbol":
		return symbols
	case "Sc", "Currencysymbol":
		return 1 << catSc
	case "Sk", "Modifiersymbol":
		return 1 << catSk
	case "Sm", "Mathsymbol":
		return 1 << catSm
	case "So", "Othersymbol":
		return 1 << catSo
	case "Z", "Separator":
		return spaces
	case "Zl", "Lineseparator":
		return 1 << catZl
	case "Zp", "Paragraphseparator":
		return 1 << catZp
	case "Zs", "Spaceseparator":
		return 1 << catZs
	}
	return 0
}
