./quoting_and_unicode.go:21:115: ... argument does not escape
./quoting_and_unicode.go:28:18: append does not escape
./quoting_and_unicode.go:37:16: []byte{...} escapes to heap
./quoting_and_unicode.go:39:16: []byte{...} escapes to heap
./quoting_and_unicode.go:41:16: []byte{...} escapes to heap
./quoting_and_unicode.go:43:15: []byte{...} escapes to heap
./quoting_and_unicode.go:46:17: s does not escape
./quoting_and_unicode.go:50:15: append does not escape
./quoting_and_unicode.go:62:21: []string{...} does not escape
./quoting_and_unicode.go:66:14: ... argument does not escape
./quoting_and_unicode.go:66:15: q escapes to heap
./quoting_and_unicode.go:66:38: strconv.QuoteToASCII(s) escapes to heap
./quoting_and_unicode.go:66:65: strconv.QuoteToGraphic(s) escapes to heap
./quoting_and_unicode.go:66:75: back == s escapes to heap
./quoting_and_unicode.go:66:106: strconv.CanBackquote(s) escapes to heap
./quoting_and_unicode.go:67:13: ... argument does not escape
./quoting_and_unicode.go:67:37: s escapes to heap
./quoting_and_unicode.go:67:40: s escapes to heap
./quoting_and_unicode.go:67:43: s escapes to heap
./quoting_and_unicode.go:67:46: s escapes to heap
./quoting_and_unicode.go:67:49: s escapes to heap
./quoting_and_unicode.go:69:28: []string{...} does not escape
./quoting_and_unicode.go:71:13: ... argument does not escape
./quoting_and_unicode.go:71:31: q escapes to heap
./quoting_and_unicode.go:71:34: s escapes to heap
./quoting_and_unicode.go:74:13: ... argument does not escape
./quoting_and_unicode.go:74:20: string(r) escapes to heap
./quoting_and_unicode.go:74:21: string(r) escapes to heap
./quoting_and_unicode.go:74:25: multi escapes to heap
./quoting_and_unicode.go:74:32: tail escapes to heap
./quoting_and_unicode.go:77:13: ... argument does not escape
./quoting_and_unicode.go:77:39: r escapes to heap
./quoting_and_unicode.go:77:54: utf8.RuneLen(r) escapes to heap
./quoting_and_unicode.go:77:67: describe(r) escapes to heap
./quoting_and_unicode.go:77:87: unicode.ToUpper(r) escapes to heap
./quoting_and_unicode.go:77:107: unicode.ToLower(r) escapes to heap
./quoting_and_unicode.go:77:123: bytes.Equal(encode(r), ([]byte)(string(r))) escapes to heap
./quoting_and_unicode.go:77:148: ([]byte)(string(r)) does not escape
./quoting_and_unicode.go:77:148: zero-copy string->[]byte conversion
./quoting_and_unicode.go:77:149: string(r) does not escape
./quoting_and_unicode.go:81:12: ... argument does not escape
./quoting_and_unicode.go:81:13: i escapes to heap
./quoting_and_unicode.go:81:16: ":" escapes to heap
./quoting_and_unicode.go:81:27: string(r) escapes to heap
./quoting_and_unicode.go:81:28: string(r) escapes to heap
./quoting_and_unicode.go:81:32: " " escapes to heap
./quoting_and_unicode.go:83:13: ... argument does not escape
./quoting_and_unicode.go:83:30: utf8.ValidString(broken) escapes to heap
./quoting_and_unicode.go:83:62: utf8.RuneCountInString(broken) escapes to heap
./quoting_and_unicode.go:83:75: len(([]rune)(broken)) escapes to heap
./quoting_and_unicode.go:83:83: ([]rune)(broken) does not escape
./quoting_and_unicode.go:83:112: strings.ToValidUTF8(broken, "?") escapes to heap
./quoting_and_unicode.go:84:18: ([]byte)(broken) does not escape
./quoting_and_unicode.go:84:18: zero-copy string->[]byte conversion
./quoting_and_unicode.go:86:12: ... argument does not escape
./quoting_and_unicode.go:86:30: strconv.QuoteRune(r) escapes to heap
./quoting_and_unicode.go:86:35: n escapes to heap
./quoting_and_unicode.go:86:38: " " escapes to heap
./quoting_and_unicode.go:90:27: []rune{...} does not escape
./quoting_and_unicode.go:91:12: ... argument does not escape
./quoting_and_unicode.go:91:30: u escapes to heap
./quoting_and_unicode.go:91:39: string(utf16.Decode(append(u, uint16(55296), uint16(120)))) escapes to heap
./quoting_and_unicode.go:91:52: string(utf16.Decode(append(u, uint16(55296), uint16(120)))) escapes to heap
./quoting_and_unicode.go:91:59: append does not escape
./quoting_and_unicode.go:91:96: utf16.IsSurrogate(rune(u[2])) escapes to heap
./quoting_and_unicode.go:91:126: utf16.AppendRune(nil, '😀') escapes to heap
./quoting_and_unicode.go:93:12: ... argument does not escape
./quoting_and_unicode.go:93:27: r1 escapes to heap
./quoting_and_unicode.go:93:31: r2 escapes to heap
./quoting_and_unicode.go:93:51: utf16.DecodeRune(r1, r2) escapes to heap
./quoting_and_unicode.go:94:13: ... argument does not escape
./quoting_and_unicode.go:94:24: palindrome("A man, a plan, a canal: Panama") escapes to heap
./quoting_and_unicode.go:94:70: palindrome("Ésope reste ici et se repose") escapes to heap
./quoting_and_unicode.go:94:115: palindrome("straße") escapes to heap
./quoting_and_unicode.go:95:13: ... argument does not escape
./quoting_and_unicode.go:95:31: strings.EqualFold("Straße", "STRASSE") escapes to heap
./quoting_and_unicode.go:95:72: strings.EqualFold("ΣΊΣΥΦΟΣ", "σίσυφος") escapes to heap
./quoting_and_unicode.go:95:125: strings.ToUpper("ǆ ß ı") escapes to heap
./quoting_and_unicode.go:95:154: strings.ToTitle("ǆ") escapes to heap
./quoting_and_unicode.go:95:177: strings.ToLower("İSTANBUL") escapes to heap
./quoting_and_unicode.go:96:28: []string{...} does not escape
./quoting_and_unicode.go:98:14: ... argument does not escape
./quoting_and_unicode.go:98:15: v escapes to heap
./quoting_and_unicode.go:100:28: []string{...} does not escape
./quoting_and_unicode.go:102:14: ... argument does not escape
./quoting_and_unicode.go:102:15: v escapes to heap
./quoting_and_unicode.go:104:30: ([]byte)("eEfgGbx") does not escape
./quoting_and_unicode.go:104:30: zero-copy string->[]byte conversion
./quoting_and_unicode.go:105:12: ... argument does not escape
./quoting_and_unicode.go:105:32: strconv.FormatFloat(1234.57, verb, 2, 64) escapes to heap
./quoting_and_unicode.go:105:58: " " escapes to heap
./quoting_and_unicode.go:105:82: strconv.FormatFloat(0.1, verb, -1, 32) escapes to heap
./quoting_and_unicode.go:105:103: " | " escapes to heap
./quoting_and_unicode.go:107:13: ... argument does not escape
./quoting_and_unicode.go:107:31: strconv.FormatInt(int64(-255), 2) escapes to heap
./quoting_and_unicode.go:107:60: strconv.FormatUint(uint64(9223372036854775808), 36) escapes to heap
./quoting_and_unicode.go:107:91: strconv.AppendBool(nil, true) escapes to heap
./quoting_and_unicode.go:107:110: string(strconv.AppendQuoteRune(([]byte)("r="), '☺')) escapes to heap
./quoting_and_unicode.go:107:134: string(strconv.AppendQuoteRune(([]byte)("r="), '☺')) escapes to heap
./quoting_and_unicode.go:107:142: ([]byte)("r=") does not escape
