package main

import f "fmt"

var second = next("b.second") + third

type sizer interface{ size() int }

func init() { f.Println("init b") }

func newShape(side int) shape { return shape{side} }
