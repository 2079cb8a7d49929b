./sparse_matrices.go:19:7: leaking param: s to result ~r0 level=0
./sparse_matrices.go:21:15: ... argument does not escape
./sparse_matrices.go:21:46: i escapes to heap
./sparse_matrices.go:21:49: j escapes to heap
./sparse_matrices.go:21:53: s.n escapes to heap
./sparse_matrices.go:21:58: s.m escapes to heap
./sparse_matrices.go:24:13: make(map[index]float64) escapes to heap
./sparse_matrices.go:34:7: s does not escape
./sparse_matrices.go:36:7: s does not escape
./sparse_matrices.go:37:12: make([]index, 0, len(s.v)) escapes to heap
./sparse_matrices.go:39:14: append escapes to heap
./sparse_matrices.go:41:13: ks escapes to heap
./sparse_matrices.go:41:17: func literal does not escape
./sparse_matrices.go:50:7: s does not escape
./sparse_matrices.go:50:21: o does not escape
./sparse_matrices.go:61:7: s does not escape
./sparse_matrices.go:61:21: o does not escape
./sparse_matrices.go:62:33: map[int]map[int]float64{} does not escape
./sparse_matrices.go:65:32: map[int]float64{} escapes to heap
./sparse_matrices.go:78:7: s does not escape
./sparse_matrices.go:86:7: s does not escape
./sparse_matrices.go:86:21: x does not escape
./sparse_matrices.go:87:11: make([]float64, s.n) escapes to heap
./sparse_matrices.go:94:7: s does not escape
./sparse_matrices.go:94:24: leaking param: f
./sparse_matrices.go:107:11: ... argument does not escape
./sparse_matrices.go:107:15: " " escapes to heap
./sparse_matrices.go:109:11: ... argument does not escape
./sparse_matrices.go:109:28: k[0] escapes to heap
./sparse_matrices.go:109:34: k[1] escapes to heap
./sparse_matrices.go:109:42: s.v[k] escapes to heap
./sparse_matrices.go:115:13: ... argument does not escape
./sparse_matrices.go:115:24: width escapes to heap
./sparse_matrices.go:115:31: "." escapes to heap
./sparse_matrices.go:118:12: ... argument does not escape
./sparse_matrices.go:118:25: width escapes to heap
./sparse_matrices.go:118:32: prec escapes to heap
./sparse_matrices.go:118:42: Sparse.At(s, i, j) escapes to heap
./sparse_matrices.go:123:10: ... argument does not escape
./sparse_matrices.go:123:37: verb escapes to heap
./sparse_matrices.go:123:44: s.n escapes to heap
./sparse_matrices.go:123:49: s.m escapes to heap
./sparse_matrices.go:131:14: p does not escape
./sparse_matrices.go:131:17: q does not escape
./sparse_matrices.go:130:16: a does not escape
./sparse_matrices.go:130:26: b does not escape
./sparse_matrices.go:131:9: func literal does not escape
./sparse_matrices.go:137:10: make([]float64, len(b)) escapes to heap
./sparse_matrices.go:138:23: []float64{} does not escape
./sparse_matrices.go:138:13: append does not escape
./sparse_matrices.go:139:23: []float64{} does not escape
./sparse_matrices.go:139:13: append does not escape
./sparse_matrices.go:157:12: a does not escape
./sparse_matrices.go:158:11: make([]float64, a.n) does not escape
./sparse_matrices.go:219:24: ... argument does not escape
./sparse_matrices.go:219:25: "recovered:" escapes to heap
./sparse_matrices.go:198:7: ... argument does not escape
./sparse_matrices.go:198:8: a escapes to heap
./sparse_matrices.go:199:8: ... argument does not escape
./sparse_matrices.go:199:26: a escapes to heap
./sparse_matrices.go:199:32: Sparse.T(a) escapes to heap
./sparse_matrices.go:199:36: a escapes to heap
./sparse_matrices.go:200:9: ... argument does not escape
./sparse_matrices.go:200:13: len(a.v) escapes to heap
./sparse_matrices.go:200:24: Sparse.At(a, 2, 3) escapes to heap
./sparse_matrices.go:200:36: Sparse.At(a, 2, 2) escapes to heap
./sparse_matrices.go:200:47: len(Sparse.Add(a, Sparse.Mul(a, Sparse{...})).v) escapes to heap
./sparse_matrices.go:202:8: ... argument does not escape
./sparse_matrices.go:202:23: Sparse.Mul(l, l) escapes to heap
./sparse_matrices.go:203:37: []float64{...} does not escape
./sparse_matrices.go:204:8: ... argument does not escape
./sparse_matrices.go:204:22: x escapes to heap
./sparse_matrices.go:204:25: rounds escapes to heap
./sparse_matrices.go:205:8: ... argument does not escape
./sparse_matrices.go:205:29: power(l, 60) escapes to heap
./sparse_matrices.go:205:39: 2 - 2 * math.Cos(2.69279) escapes to heap
./sparse_matrices.go:206:8: ... argument does not escape
./sparse_matrices.go:206:50: Sparse.Mul(Sparse.Add(identity(3), identity(3)), identity(3)) escapes to heap
./sparse_matrices.go:207:9: ... argument does not escape
./sparse_matrices.go:207:32: a escapes to heap
./sparse_matrices.go:207:43: []Sparse{...} escapes to heap
./sparse_matrices.go:207:43: []Sparse{...} escapes to heap
./sparse_matrices.go:208:9: ... argument does not escape
./sparse_matrices.go:208:19: strings.Count(fmt.Sprintf("%2v", ... argument...), ".") escapes to heap
./sparse_matrices.go:208:27: ... argument does not escape
./sparse_matrices.go:208:43: identity(5) escapes to heap
./sparse_matrices.go:218:9: ... argument does not escape
./sparse_matrices.go:218:13: len(sq.v) escapes to heap
./sparse_matrices.go:218:21: sum escapes to heap
./sparse_matrices.go:219:8: func literal does not escape
