package cart

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestMain(m *testing.M) {
	flag.Parse()
	fmt.Println("before all, update:", *update, flag.Args())
	code := m.Run()
	fmt.Println("after all:", code)
	os.Exit(code)
}

func mustRead(t *testing.T, text string) *Cart {
	t.Helper()
	c, err := Read(strings.NewReader(text))
	if err != nil {
		t.Fatalf("reading: %v", err)
	}
	return c
}

func TestTotal(t *testing.T) {
	data, err := os.ReadFile("testdata/small.txt")
	if err != nil {
		t.Fatal(err)
	}
	if got := mustRead(t, string(data)).Total(); got != 599 {
		t.Errorf("total %v", got)
	}
}

func TestFiles(t *testing.T) {
	names, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(names) != 1 {
		t.Fatal(names, err)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "a"), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if _, err := os.Stat(dir); err != nil {
			t.Error("the folder goes last:", err)
		}
	})
	wd, _ := os.Getwd()
	t.Log(filepath.Base(wd), os.Getenv("PWD") == wd)
}

func TestEnvironment(t *testing.T) {
	t.Setenv("SHOP", "open")
	t.Run("inside", func(t *testing.T) {
		if os.Getenv("SHOP") != "open" {
			t.Error("closed")
		}
	})
	t.Chdir("testdata")
	if _, err := os.Stat("small.txt"); err != nil {
		t.Error(err)
	}
}
