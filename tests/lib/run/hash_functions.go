// Hash functions of crypto and hash over texts around the sizes of blocks, in one piece and in several; saved states.
package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/subtle"
	"encoding"
	"fmt"
	"hash"
	"hash/adler32"
	"hash/crc64"
	"hash/maphash"
)

func main() {
	text := make([]byte, 1000)
	for i := range text {
		text[i] = byte(i*i>>3 + i)
	}
	makers := map[string]func() hash.Hash{
		"md5": md5.New, "sha1": sha1.New, "sha224": sha256.New224, "sha256": sha256.New, "sha384": sha512.New384, "sha512": sha512.New,
		"sha512/224": sha512.New512_224, "sha512/256": sha512.New512_256,
		"hmac":   func() hash.Hash { return hmac.New(sha256.New, []byte("key")) },
		"hmac2":  func() hash.Hash { return hmac.New(md5.New, text[:100]) },
		"adler":  func() hash.Hash { return adler32.New() },
		"crc64":  func() hash.Hash { return crc64.New(crc64.MakeTable(crc64.ECMA)) },
		"crciso": func() hash.Hash { return crc64.New(crc64.MakeTable(crc64.ISO)) },
		"crcown": func() hash.Hash { return crc64.New(crc64.MakeTable(0x1234567)) },
	}
	names := []string{"md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha512/224", "sha512/256", "hmac", "hmac2", "adler", "crc64", "crciso", "crcown"}
	for _, name := range names {
		h := makers[name]()
		fmt.Println(name, h.Size(), h.BlockSize())
		all := sha256.New()
		for n := 0; n < 300; n++ {
			h.Reset()
			h.Write(text[:n])
			all.Write(h.Sum(nil))
		}
		fmt.Printf("%x\n", all.Sum(nil))
		h.Reset()
		for i, step := 0, 1; i < len(text); step = step*5%97 + 1 {
			n := min(step, len(text)-i)
			h.Write(text[i : i+n])
			i += n
		}
		fmt.Printf("%x\n", h.Sum([]byte{1, 2, 3}))
		m, ok := h.(encoding.BinaryMarshaler)
		if !ok {
			continue
		}
		saved, err := m.MarshalBinary()
		fmt.Printf("%x %v\n", saved, err)
		other := makers[name]()
		fmt.Println(other.(encoding.BinaryUnmarshaler).UnmarshalBinary(saved), other.(encoding.BinaryUnmarshaler).UnmarshalBinary(saved[1:]),
			other.(encoding.BinaryUnmarshaler).UnmarshalBinary(saved[:6]))
		h.Write(text)
		other.Write(text)
		clone, _ := other.(hash.Cloner).Clone()
		other.Write(text)
		fmt.Println(bytes.Equal(h.Sum(nil), clone.Sum(nil)), bytes.Equal(h.Sum(nil), other.Sum(nil)))
	}
	fmt.Printf("%x %x %x %x\n", md5.Sum(text), sha1.Sum(text), sha256.Sum256(text), sha256.Sum224(nil))
	fmt.Printf("%x\n%x\n%x %x\n", sha512.Sum512(text), sha512.Sum384(text), sha512.Sum512_224(text), sha512.Sum512_256(text))
	fmt.Println(adler32.Checksum(bytes.Repeat(text, 100)), crc64.Checksum(text, crc64.MakeTable(crc64.ISO)))
	fmt.Println(subtle.ConstantTimeCompare(text[:3], text[:3]), subtle.ConstantTimeCompare(text[:3], text[1:4]), subtle.ConstantTimeEq(3, -3),
		subtle.ConstantTimeEq(7, 7), subtle.ConstantTimeLessOrEq(3, 4), subtle.ConstantTimeLessOrEq(4, 3), subtle.ConstantTimeSelect(1, 5, 6),
		subtle.ConstantTimeSelect(0, 5, 6), subtle.ConstantTimeByteEq(1, 1), subtle.ConstantTimeByteEq(1, 129))
	out := make([]byte, 5)
	fmt.Println(subtle.XORBytes(out, text[:4], text[10:20]), out)
	subtle.ConstantTimeCopy(1, out, text[5:10])
	fmt.Println(out, hmac.Equal(out, text[5:10]))

	seed := maphash.MakeSeed()
	var h maphash.Hash
	h.SetSeed(seed)
	same := true
	for n := 0; n < 300; n++ {
		h.Reset()
		for i := 0; i < n; i++ {
			if i%7 == 3 && i+20 < n {
				h.Write(text[i : i+20])
				i += 19
			} else if i%5 == 2 && i+9 < n {
				h.WriteString(string(text[i : i+9]))
				i += 8
			} else {
				h.WriteByte(text[i])
			}
		}
		same = same && h.Sum64() == maphash.Bytes(seed, text[:n]) && h.Sum64() == maphash.String(seed, string(text[:n]))
	}
	fmt.Println(same, h.Seed() == seed, h.Size(), maphash.String(seed, "a") != maphash.String(seed, "b"))
	type point struct {
		x, y float64
		name string
	}
	zero := 0.0
	fmt.Println(maphash.Comparable(seed, point{zero, 1, "a"}) == maphash.Comparable(seed, point{-zero, 1, "a"}),
		maphash.Comparable(seed, any(1)) == maphash.Comparable(seed, any("1")), maphash.Comparable(seed, 7) == maphash.Comparable(seed, 7))
}
