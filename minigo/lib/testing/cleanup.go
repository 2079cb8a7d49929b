package testing

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"unicode"
)

// cleanup is a function that runs when the test has ended; from: the calls that led to its registration.
type cleanup struct {
	f    func()
	from calls
}

// Cleanup has f called when the test and its subtests are over, the last one first.
func (c *common) Cleanup(f func()) {
	c.notInTarget("Cleanup")
	from := callers()
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cleanups = append(c.cleanups, cleanup{f, from})
}

// runCleanups runs them all, also after one that panics or ends the goroutine, and then those they have registered.
func (c *common) runCleanups() {
	c.cleaning.Store(true)
	defer c.cleaning.Store(false)
	defer func() {
		c.mu.Lock()
		c.current = nil
		more := len(c.cleanups) > 0
		c.mu.Unlock()
		if more {
			c.runCleanups()
		}
	}()
	if c.cancelCtx != nil {
		c.cancelCtx()
	}
	for {
		next := c.takeCleanup()
		if next == nil {
			return
		}
		next.f()
	}
}

// tryCleanups runs them and returns what the last panic among them was about.
func (c *common) tryCleanups() (problem any) {
	defer func() { problem = recover() }()
	c.runCleanups()
	return nil
}

func (c *common) takeCleanup() *cleanup {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.current = nil
	n := len(c.cleanups)
	if n == 0 {
		return nil
	}
	last := c.cleanups[n-1]
	c.cleanups = c.cleanups[:n-1]
	c.current = &last
	return c.current
}

// Context returns a context that is cancelled just before the functions given to Cleanup run.
func (c *common) Context() context.Context {
	c.notInTarget("Context")
	return c.ctx
}

// Setenv sets an environment variable until the test is over.
func (c *common) Setenv(key, value string) {
	c.notInTarget("Setenv")
	before, was := os.LookupEnv(key)
	if err := os.Setenv(key, value); err != nil {
		c.Fatalf("cannot set environment variable: %v", err)
	}
	c.Cleanup(func() {
		if was {
			os.Setenv(key, before)
		} else {
			os.Unsetenv(key)
		}
	})
}

// Chdir changes the current folder, and PWD, until the test is over.
func (c *common) Chdir(dir string) {
	c.notInTarget("Chdir")
	before, err := os.Open(".")
	if err != nil {
		c.Fatal(err)
	}
	if err := os.Chdir(dir); err != nil {
		c.Fatal(err)
	}
	if !filepath.IsAbs(dir) {
		if dir, err = os.Getwd(); err != nil {
			c.Fatal(err)
		}
	}
	c.Setenv("PWD", dir)
	c.Cleanup(func() {
		err := before.Chdir()
		before.Close()
		if err != nil {
			panic("testing.Chdir: " + err.Error())
		}
	})
}

// tempDirs are the folders that TempDir has made: numbered ones in a folder of the test.
type tempDirs struct {
	mu    sync.Mutex
	in    string
	count int
}

// TempDir makes a new empty folder, which is removed when the test is over.
func (c *common) TempDir() string {
	c.notInTarget("TempDir")
	dir, err := c.newTempDir()
	if err != nil {
		c.Fatalf("TempDir: %v", err)
	}
	return dir
}

func (c *common) newTempDir() (string, error) {
	t := &c.temp
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.in != "" {
		if _, err := os.Stat(t.in); os.IsNotExist(err) {
			t.in = "" // the test has removed it
		} else if err != nil {
			return "", err
		}
	}
	if t.in == "" {
		name := c.name
		in, err := os.MkdirTemp(os.Getenv("GOTMPDIR"), onlyNameRunes(name[:min(len(name), 64)], "!#$%&()+,-.=@^_{}~ "))
		if err != nil {
			return "", err
		}
		t.in = in
		c.Cleanup(func() {
			if err := os.RemoveAll(in); err != nil {
				c.Errorf("TempDir RemoveAll cleanup: %v", err)
			}
		})
	}
	t.count++
	dir := fmt.Sprintf("%s/%03d", t.in, t.count)
	return dir, os.Mkdir(dir, 0o777)
}

// ArtifactDir returns a folder for files that the test leaves. It is kept only with -test.artifacts.
func (c *common) ArtifactDir() string {
	c.notInTarget("ArtifactDir")
	var err error
	c.artifacts.Do(func() { c.artifactIn, err = c.newArtifactDir() })
	if err != nil {
		c.Fatalf("ArtifactDir: %v", err)
	}
	return c.artifactIn
}

func (c *common) newArtifactDir() (string, error) {
	if !*keepArtifacts {
		return c.newTempDir()
	}
	const maxName = 64
	name := strings.ReplaceAll(c.name, "/", "__")
	if len(name) > maxName {
		var h uint64
		for i := 0; i < len(name); i++ {
			h = (h ^ uint64(name[i])) * 1099511628211
		}
		end := fmt.Sprintf("%x", h)
		name = name[:maxName-len(end)] + end
	}
	inside := strings.TrimPrefix(strings.TrimPrefix(c.importPath, c.modulePath), "/")
	in := filepath.Join(artifactRoot, onlyNameRunes(filepath.Join(inside, name), "!#$%&()+,-.=@^_{}~ /"))
	if err := os.MkdirAll(in, 0o777); err != nil {
		return "", err
	}
	dir, err := os.MkdirTemp(in, "")
	if err == nil && c.chatty != nil {
		c.chatty.tell(c.name, "=== ARTIFACTS %s %v\n", c.name, dir)
	}
	return dir, err
}

// onlyNameRunes keeps letters, numbers and those allowed.
func onlyNameRunes(name, allowed string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) || strings.ContainsRune(allowed, r) {
			return r
		}
		return -1
	}, name)
}
