package abi

import (
	"reflect"
	"unsafe"
)

// Getitab stands in for the table that minigo's runtime makes: any pointer will do.
func Getitab(inter, t *Type) unsafe.Pointer {
	if !real[t].Implements(real[inter]) {
		return nil
	}
	return unsafe.Pointer(t)
}

var (
	described = map[reflect.Type]*Type{}
	real      = map[*Type]reflect.Type{}
)

// describe builds the minigo descriptor of a type of real Go.
func describe(rt reflect.Type) *Type {
	if rt == nil {
		return nil
	}
	if t := described[rt]; t != nil {
		return t
	}
	t := &Type{Size: rt.Size(), Kind: Kind(rt.Kind()), Str: rt.String(), Name: rt.Name(), PkgPath: rt.PkgPath()}
	described[rt] = t
	real[t] = rt
	if direct(rt) {
		t.Flags |= FlagDirect
	}
	if rt.Comparable() {
		t.Flags |= FlagComparable
	}
	t.Methods = make([]Method, rt.NumMethod())
	for i := range t.Methods {
		t.Methods[i].Name = rt.Method(i).Name
	}
	switch rt.Kind() {
	case reflect.Array:
		t.Len = rt.Len()
		t.Elem = describe(rt.Elem())
	case reflect.Pointer, reflect.Slice, reflect.Chan:
		t.Elem = describe(rt.Elem())
	case reflect.Map:
		t.Key = describe(rt.Key())
		t.Elem = describe(rt.Elem())
	case reflect.Struct:
		for i := range rt.NumField() {
			f := rt.Field(i)
			t.Fields = append(t.Fields, Field{f.Name, describe(f.Type), f.Offset, string(f.Tag), f.PkgPath, f.Anonymous})
		}
	}
	return t
}

func direct(rt reflect.Type) bool {
	switch rt.Kind() {
	case reflect.Pointer, reflect.Chan, reflect.Map, reflect.Func, reflect.UnsafePointer:
		return true
	case reflect.Struct:
		return rt.NumField() == 1 && direct(rt.Field(0).Type)
	case reflect.Array:
		return rt.Len() == 1 && direct(rt.Elem())
	}
	return false
}
