// Package structs has types that mark the structures whose fields they are.
package structs

// HostLayout, as the type of a field, asks for the layout that the system's C compiler gives. All structures have that here.
type HostLayout struct {
	_ hostLayout
}

type hostLayout struct{}
