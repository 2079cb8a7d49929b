// JSON: a document of orders written from structs and read back, into structs and into maps.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"time"
)

type address struct {
	Street string `json:"street"`
	City   string `json:"city"`
	Zip    string `json:"zip"`
}

type item struct {
	SKU      string            `json:"sku"`
	Name     string            `json:"name"`
	Quantity int               `json:"quantity"`
	Price    float64           `json:"price"`
	Tags     []string          `json:"tags,omitempty"`
	Options  map[string]string `json:"options,omitempty"`
}

type order struct {
	ID       int64      `json:"id"`
	Customer string     `json:"customer"`
	Email    *string    `json:"email"`
	Paid     bool       `json:"paid"`
	Ship     address    `json:"ship_to"`
	Items    []item     `json:"items"`
	Notes    string     `json:"notes,omitempty"`
	Scores   []int      `json:"scores"`
	Location [2]float64 `json:"location"`
}

type document struct {
	Version string         `json:"version"`
	Orders  []order        `json:"orders"`
	Meta    map[string]any `json:"meta"`
	Counts  map[string]int `json:"counts"`
}

const rounds = 60

func sample(n int) document {
	d := document{Version: "1.4", Meta: map[string]any{"source": "bench", "page": 7.0, "flags": []any{true, nil, "x"}}, Counts: map[string]int{}}
	mail := "someone@example.com"
	for i := range n {
		o := order{ID: int64(1000003 * i), Customer: fmt.Sprintf("Customer %d", i*7919%1000), Paid: i%3 == 0,
			Ship: address{fmt.Sprintf("%d Long Street", i), "Zürich", fmt.Sprintf("%05d", i*37)}, Location: [2]float64{47.3769 + float64(i)/1e4, 8.5417 - float64(i)/1e3}}
		if i%2 == 0 {
			o.Email = &mail
			o.Notes = "Leave at the door, \"ring\" twice.\nThank you & good bye"
		}
		for k := range 1 + i%5 {
			it := item{SKU: fmt.Sprintf("A-%06d", i*31+k), Name: "A thing of some name", Quantity: k + 1, Price: float64(i*k%997) + 0.95}
			if k%2 == 1 {
				it.Tags = []string{"new", "sale", "blue"}
				it.Options = map[string]string{"color": "blue", "size": "L"}
			}
			o.Items = append(o.Items, it)
		}
		for k := range i % 9 {
			o.Scores = append(o.Scores, k*k*i)
		}
		d.Orders = append(d.Orders, o)
		d.Counts[fmt.Sprint("key", i%50)]++
	}
	return d
}

func main() {
	d := sample(200)
	start := time.Now()
	total := 0
	for range rounds {
		text, err := json.Marshal(&d)
		if err != nil {
			panic(err)
		}
		var back document
		if err := json.Unmarshal(text, &back); err != nil {
			panic(err)
		}
		total += len(text) + len(back.Orders[len(back.Orders)-1].Items)
		var loose any
		if err := json.Unmarshal(text, &loose); err != nil {
			panic(err)
		}
		again, err := json.Marshal(loose)
		if err != nil {
			panic(err)
		}
		total += len(again)
		var lines bytes.Buffer
		if err := json.Indent(&lines, text, "", "  "); err != nil {
			panic(err)
		}
		total += lines.Len()
	}
	elapsed := time.Since(start)
	fmt.Println(total)
	fmt.Fprintln(os.Stderr, elapsed.Nanoseconds())
}
