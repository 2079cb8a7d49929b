./inventory_report.go:15:52: ... argument does not escape
./inventory_report.go:15:68: m / Money(100) escapes to heap
./inventory_report.go:15:75: m % Money(100) escapes to heap
./inventory_report.go:58:7: leaking param content: o
./inventory_report.go:59:20: ... argument does not escape
./inventory_report.go:59:46: o.SKU escapes to heap
./inventory_report.go:59:53: o.Want escapes to heap
./inventory_report.go:59:61: o.Have escapes to heap
./inventory_report.go:62:7: w does not escape
./inventory_report.go:62:27: s does not escape
./inventory_report.go:69:7: leaking param content: w
./inventory_report.go:69:28: leaking param: s
./inventory_report.go:69:46: leaking param: why
./inventory_report.go:70:18: append escapes to heap
./inventory_report.go:76:7: leaking param content: w
./inventory_report.go:76:29: leaking param: s
./inventory_report.go:76:45: leaking param: expires
./inventory_report.go:78:28: func literal does not escape
./inventory_report.go:79:13: append escapes to heap
./inventory_report.go:83:19: reason(0) escapes to heap
./inventory_report.go:86:7: leaking param content: w
./inventory_report.go:86:26: leaking param: s
./inventory_report.go:88:13: &OutOfStock{...} escapes to heap
./inventory_report.go:99:20: reason(1) escapes to heap
./inventory_report.go:123:7: w does not escape
./inventory_report.go:124:13: make([]SKU, 0, len(w.products)) escapes to heap
./inventory_report.go:126:15: append escapes to heap
./inventory_report.go:128:13: out escapes to heap
./inventory_report.go:128:18: func literal does not escape
./inventory_report.go:103:7: leaking param content: w
./inventory_report.go:103:28: now does not escape
./inventory_report.go:111:18: append escapes to heap
./inventory_report.go:116:23: reason(2) escapes to heap
./inventory_report.go:132:7: w does not escape
./inventory_report.go:132:27: key does not escape
./inventory_report.go:132:39: value does not escape
./inventory_report.go:136:18: append escapes to heap
./inventory_report.go:142:7: w does not escape
./inventory_report.go:144:14: ... argument does not escape
./inventory_report.go:144:19: "sku\tname\tprice\tqty\tvalue\tnext\t" escapes to heap
./inventory_report.go:152:14: ... argument does not escape
./inventory_report.go:152:49: s escapes to heap
./inventory_report.go:152:53: p.Name escapes to heap
./inventory_report.go:152:61: p.Price escapes to heap
./inventory_report.go:152:69: n escapes to heap
./inventory_report.go:152:79: p.Price * Money(n) escapes to heap
./inventory_report.go:152:90: next escapes to heap
./inventory_report.go:155:13: ... argument does not escape
./inventory_report.go:155:38: total escapes to heap
./inventory_report.go:171:46: leaking param: s
./inventory_report.go:184:7: moved to heap: s
./inventory_report.go:185:7: moved to heap: n
./inventory_report.go:160:7: &Warehouse{...} does not escape
./inventory_report.go:160:43: map[SKU]Product{} escapes to heap
./inventory_report.go:160:69: map[SKU][]Batch{} escapes to heap
./inventory_report.go:160:107: map[SKU][]func(SKU, int){} escapes to heap
./inventory_report.go:161:29: []Product{...} does not escape
./inventory_report.go:162:38: map[string]any{...} escapes to heap
./inventory_report.go:162:47: true escapes to heap
./inventory_report.go:162:63: 1 escapes to heap
./inventory_report.go:163:38: map[string]any{...} escapes to heap
./inventory_report.go:163:47: true escapes to heap
./inventory_report.go:163:63: 10 escapes to heap
./inventory_report.go:165:37: map[string]any{...} escapes to heap
./inventory_report.go:165:48: 1 escapes to heap
./inventory_report.go:165:59: false escapes to heap
./inventory_report.go:169:20: map[SKU]int{} escapes to heap
./inventory_report.go:171:41: func literal escapes to heap
./inventory_report.go:171:25: append escapes to heap
./inventory_report.go:177:9: func literal does not escape
./inventory_report.go:186:12: ... argument does not escape
./inventory_report.go:189:15: ... argument does not escape
./inventory_report.go:189:16: "short of" escapes to heap
./inventory_report.go:189:36: oos.Want - oos.Have escapes to heap
./inventory_report.go:192:14: ... argument does not escape
./inventory_report.go:192:15: "sold" escapes to heap
./inventory_report.go:192:23: n escapes to heap
./inventory_report.go:192:39: w.products[s].Name escapes to heap
./inventory_report.go:192:46: "for" escapes to heap
./inventory_report.go:192:53: total escapes to heap
./inventory_report.go:194:13: ... argument does not escape
./inventory_report.go:194:14: "expired" escapes to heap
./inventory_report.go:194:33: (*Warehouse).Expire(w, day(time.Month(3), 20)) escapes to heap
./inventory_report.go:194:55: (*Warehouse).Expire(w, day(time.Month(3), 20)) escapes to heap
./inventory_report.go:196:13: ... argument does not escape
./inventory_report.go:196:21: (*Warehouse).Where(w, "cold", true) escapes to heap
./inventory_report.go:196:30: true does not escape
./inventory_report.go:196:44: (*Warehouse).Where(w, "liters", 1) escapes to heap
./inventory_report.go:196:55: 1 does not escape
./inventory_report.go:196:66: (*Warehouse).Where(w, "liters", 1) escapes to heap
./inventory_report.go:196:77: 1 does not escape
./inventory_report.go:196:90: (*Warehouse).Where(w, "x", nil) escapes to heap
./inventory_report.go:198:13: ... argument does not escape
./inventory_report.go:198:29: m.SKU escapes to heap
./inventory_report.go:198:36: m.Delta escapes to heap
./inventory_report.go:201:32: map[string]map[SKU]int{} escapes to heap
./inventory_report.go:205:25: map[SKU]int{} escapes to heap
./inventory_report.go:209:13: ... argument does not escape
./inventory_report.go:210:12: ... argument does not escape
./inventory_report.go:210:36: w.products[SKU("EGG")] escapes to heap
./inventory_report.go:210:52: w.moves[:2] escapes to heap
./inventory_report.go:211:12: ... argument does not escape
./inventory_report.go:211:35: w.moves[0].SKU escapes to heap
./inventory_report.go:211:51: w.products[SKU("SLT")] escapes to heap
