./method_values_of_the_library.go:12:30: unicode.TurkishCase.ToUpper does not escape
./method_values_of_the_library.go:13:13: ... argument does not escape
./method_values_of_the_library.go:13:20: string(upper('i')) escapes to heap
./method_values_of_the_library.go:13:26: string(upper('i')) escapes to heap
./method_values_of_the_library.go:13:56: strings.ToUpperSpecial(unicode.TurkishCase, "iı") escapes to heap
./method_values_of_the_library.go:15:12: b.WriteString does not escape
./method_values_of_the_library.go:17:13: ... argument does not escape
./method_values_of_the_library.go:17:22: (*bytes.Buffer).String(b) escapes to heap
