./strings_package.go:43:28: ... argument does not escape
./strings_package.go:31:6: moved to heap: b
./strings_package.go:9:13: ... argument does not escape
./strings_package.go:9:30: strings.Contains("seafood", "foo") escapes to heap
./strings_package.go:9:66: strings.Contains("", "") escapes to heap
./strings_package.go:9:92: strings.Contains("abc", "") escapes to heap
./strings_package.go:9:125: strings.ContainsRune("aé", 'é') escapes to heap
./strings_package.go:9:159: strings.ContainsAny("abc", "xyzc") escapes to heap
./strings_package.go:10:13: ... argument does not escape
./strings_package.go:10:31: strings.HasPrefix("golang", "go") escapes to heap
./strings_package.go:10:66: strings.HasSuffix("golang", "lang") escapes to heap
./strings_package.go:10:103: strings.HasPrefix("a", "ab") escapes to heap
./strings_package.go:11:13: ... argument does not escape
./strings_package.go:11:27: strings.Index("chicken", "ken") escapes to heap
./strings_package.go:11:60: strings.Index("x", "") escapes to heap
./strings_package.go:11:84: strings.Index("abc", "d") escapes to heap
./strings_package.go:11:115: strings.LastIndex("go gopher", "go") escapes to heap
./strings_package.go:11:153: strings.LastIndex("a", "") escapes to heap
./strings_package.go:11:181: strings.IndexByte("abc", byte(99)) escapes to heap
./strings_package.go:11:212: strings.IndexRune("aé世", '世') escapes to heap
./strings_package.go:11:247: strings.IndexAny("golang", "ny") escapes to heap
./strings_package.go:12:12: ... argument does not escape
./strings_package.go:12:46: strings.Split("a,b,c", ",") escapes to heap
./strings_package.go:12:75: strings.Split("abc", "") escapes to heap
./strings_package.go:12:101: strings.Split("", ",") escapes to heap
./strings_package.go:12:125: strings.Split("a", ",") escapes to heap
./strings_package.go:12:150: strings.Split(",a,", ",") escapes to heap
./strings_package.go:13:12: ... argument does not escape
./strings_package.go:13:41: strings.SplitN("a,b,c,d", ",", 2) escapes to heap
./strings_package.go:13:76: strings.SplitN("a,b", ",", 0) escapes to heap
./strings_package.go:13:107: strings.SplitN("a,b,c", ",", -1) escapes to heap
./strings_package.go:14:12: ... argument does not escape
./strings_package.go:14:41: strings.Fields("  foo bar\t\nbaz  ") escapes to heap
./strings_package.go:14:79: strings.Fields("   ") escapes to heap
./strings_package.go:14:102: strings.Fields("a b c") escapes to heap
./strings_package.go:15:12: ... argument does not escape
./strings_package.go:15:39: strings.Join([]string{...}, "-") escapes to heap
./strings_package.go:15:48: []string{...} does not escape
./strings_package.go:15:78: strings.Join(nil, ",") escapes to heap
./strings_package.go:15:102: strings.Join([]string{...}, ",") escapes to heap
./strings_package.go:15:111: []string{...} does not escape
./strings_package.go:16:13: ... argument does not escape
./strings_package.go:16:28: strings.Repeat("ab", 3) escapes to heap
./strings_package.go:16:62: strings.Repeat("x", 0) == "" escapes to heap
./strings_package.go:16:82: strings.Count("cheese", "e") escapes to heap
./strings_package.go:16:112: strings.Count("five", "") escapes to heap
./strings_package.go:16:139: strings.Count("aaaa", "aa") escapes to heap
./strings_package.go:17:13: ... argument does not escape
./strings_package.go:17:29: strings.Replace("oink oink oink", "k", "ky", 2) escapes to heap
./strings_package.go:17:78: strings.Replace("oink", "", "-", -1) escapes to heap
./strings_package.go:17:119: strings.ReplaceAll("aaa", "a", "bb") escapes to heap
./strings_package.go:17:154: strings.Replace("abc", "x", "y", -1) escapes to heap
./strings_package.go:18:13: ... argument does not escape
./strings_package.go:18:29: strings.ToUpper("héllo ß") escapes to heap
./strings_package.go:18:59: strings.ToLower("HÉLLO Σ") escapes to heap
./strings_package.go:18:91: strings.EqualFold("Go", "GO") escapes to heap
./strings_package.go:18:122: strings.EqualFold("é", "É") escapes to heap
./strings_package.go:19:12: ... argument does not escape
./strings_package.go:19:53: strings.TrimSpace(" \t x y \n") escapes to heap
./strings_package.go:19:81: strings.Trim("xxhixx", "x") escapes to heap
./strings_package.go:19:114: strings.TrimLeft("aabca", "a") escapes to heap
./strings_package.go:19:147: strings.TrimRight("abcaa", "a") escapes to heap
./strings_package.go:19:181: strings.TrimPrefix("prefix-x", "prefix-") escapes to heap
./strings_package.go:19:224: strings.TrimSuffix("a.go", ".go") escapes to heap
./strings_package.go:20:12: ... argument does not escape
./strings_package.go:20:40: strings.TrimFunc("123abc456", func literal) escapes to heap
./strings_package.go:20:54: func literal does not escape
./strings_package.go:20:104: strings.Map(func literal, "abcé") escapes to heap
./strings_package.go:20:105: func literal does not escape
./strings_package.go:27:13: ... argument does not escape
./strings_package.go:27:14: before escapes to heap
./strings_package.go:27:22: after escapes to heap
./strings_package.go:27:29: ok escapes to heap
./strings_package.go:29:12: ... argument does not escape
./strings_package.go:29:27: before escapes to heap
./strings_package.go:29:35: after escapes to heap
./strings_package.go:29:42: ok escapes to heap
./strings_package.go:30:13: ... argument does not escape
./strings_package.go:30:29: strings.Compare("a", "b") escapes to heap
./strings_package.go:30:56: strings.Compare("b", "a") escapes to heap
./strings_package.go:30:83: strings.Compare("a", "a") escapes to heap
./strings_package.go:33:14: ... argument does not escape
./strings_package.go:33:28: i escapes to heap
./strings_package.go:38:27: ([]byte)("raw") does not escape
./strings_package.go:38:27: zero-copy string->[]byte conversion
./strings_package.go:39:13: ... argument does not escape
./strings_package.go:39:22: (*strings.Builder).String(b) escapes to heap
./strings_package.go:39:31: (*strings.Builder).Len(b) escapes to heap
./strings_package.go:39:35: n escapes to heap
./strings_package.go:42:12: ... argument does not escape
./strings_package.go:42:32: (*strings.Builder).String(b) escapes to heap
./strings_package.go:42:41: (*strings.Builder).Len(b) escapes to heap
./strings_package.go:43:8: func literal does not escape
