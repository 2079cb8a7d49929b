//go:build special || ignore

package part

const Tagged = "no"
