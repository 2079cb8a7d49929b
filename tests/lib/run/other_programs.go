// Running other programs: output, input, pipes, exit statuses, signals, contexts, environments, many at once.
package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"time"
)

func sh(script string) *exec.Cmd { return exec.Command("/bin/sh", "-c", script) }

func main() {
	out, err := exec.Command("echo", "hello", "there").Output()
	fmt.Printf("%q %v\n", out, err)
	out, err = sh("echo out; echo err >&2; exit 3").Output()
	var exit *exec.ExitError
	fmt.Printf("%q %v %v\n", out, err, errors.As(err, &exit))
	fmt.Printf("%q %d %v %v\n", exit.Stderr, exit.ExitCode(), exit.Exited(), exit.Success())
	out, err = sh("echo out; echo err >&2").CombinedOutput()
	fmt.Printf("%q %v\n", out, err)

	c := exec.Command("cat")
	c.Stdin = strings.NewReader(strings.Repeat("line\n", 50000))
	var buf bytes.Buffer
	c.Stdout = &buf
	fmt.Println(c.Run(), buf.Len(), c.ProcessState, c.ProcessState.Exited())
	c = exec.Command("true")
	c.Stdin = strings.NewReader(strings.Repeat("x", 1<<20))
	fmt.Println(c.Run())

	pipes()
	errorsOfStarting()
	signals()

	c = sh("echo $NAME; pwd; echo $PWD")
	c.Env, c.Dir = []string{"NAME=first", "NAME=last", "PATH=/bin"}, "/usr"
	out, err = c.Output()
	fmt.Printf("%q %v\n", out, err)
	fmt.Println(c.Environ(), c)
	os.Setenv("FROM_HERE", "yes")
	out, _ = sh("echo $FROM_HERE").Output()
	fmt.Printf("%q\n", out)

	r, w, _ := os.Pipe()
	c = sh("echo extra >&3")
	c.ExtraFiles = []*os.File{w}
	fmt.Println(c.Run())
	w.Close()
	out, _ = io.ReadAll(r)
	fmt.Printf("%q\n", out)
	c = sh("echo straight; echo to us >&2")
	c.Stdout, c.Stderr = os.Stdout, os.Stdout
	fmt.Println(c.Run())

	var wg sync.WaitGroup
	results := make([]string, 12)
	for i := range results {
		wg.Add(1)
		go func() {
			defer wg.Done()
			out, err := sh(fmt.Sprintf("read x; echo got $x %d; exit %d", i, i%3)).Output()
			results[i] = fmt.Sprintf("%q %v", out, err)
		}()
	}
	wg.Wait()
	fmt.Println(results)
}

func pipes() {
	c := exec.Command("cat")
	in, err := c.StdinPipe()
	fmt.Println(err)
	out, err := c.StdoutPipe()
	fmt.Println(err, c.Start())
	for i := range 3 {
		fmt.Fprintln(in, "line", i)
	}
	in.Close()
	for s := bufio.NewScanner(out); s.Scan(); {
		fmt.Println("back:", s.Text())
	}
	fmt.Println(c.Wait(), c.Wait(), c.Start())
	_, err = c.StdinPipe()
	fmt.Println(err)
	_, err = c.StdoutPipe()
	fmt.Println(err)
	first, second := exec.Command("printf", "b\\na\\nc\\n"), exec.Command("sort")
	second.Stdin, _ = first.StdoutPipe()
	var sorted strings.Builder
	second.Stdout = &sorted
	fmt.Println(second.Start(), first.Run(), second.Wait())
	fmt.Printf("%q\n", sorted.String())
}

func errorsOfStarting() {
	fmt.Println(exec.Command("no-such-program").Run())
	fmt.Println(exec.Command("/no/such/program").Run())
	err := exec.Command("/no/such/program").Run()
	fmt.Println(errors.Is(err, os.ErrNotExist))
	err = exec.Command("no-such-program").Run()
	fmt.Println(errors.Is(err, exec.ErrNotFound))
	fmt.Println(exec.Command("/etc/passwd").Run())
	c := exec.Command("true")
	c.Dir = "/no/such/folder"
	fmt.Println(c.Run())
	_, err = exec.LookPath("/etc")
	fmt.Println(err)
	path, err := exec.LookPath("/bin/sh")
	fmt.Println(path, err)
	path, err = exec.LookPath("sh")
	fmt.Println(strings.HasSuffix(path, "/sh"), err)
	fmt.Println((&exec.Cmd{}).Run(), new(exec.Cmd).Wait(), exec.Command("a b", "c"))
	c = exec.Command("true")
	c.Stdout = io.Discard
	_, err = c.Output()
	fmt.Println(err)
	_, err = os.StartProcess("/no/such", []string{"x"}, &os.ProcAttr{})
	fmt.Println(err)
}

func signals() {
	c := exec.Command("sleep", "100")
	fmt.Println(c.Start(), c.Process.Pid > 0, c.Process.Signal(syscall.SIGTERM))
	err := c.Wait()
	status := c.ProcessState.Sys().(syscall.WaitStatus)
	fmt.Println(err, status.Signaled(), status.Signal(), c.ProcessState.ExitCode(), c.Process.Kill() == os.ErrProcessDone)
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	err = exec.CommandContext(ctx, "sleep", "100").Run()
	fmt.Println(err, ctx.Err())
	fmt.Println(exec.CommandContext(ctx, "true").Run())
	fmt.Println(exec.CommandContext(context.Background(), "false").Run())
	alive, stop := context.WithCancel(context.Background())
	c = exec.CommandContext(alive, "sleep", "100")
	c.Cancel = func() error { return c.Process.Signal(os.Interrupt) }
	fmt.Println(c.Start())
	stop()
	fmt.Println(c.Wait())
	// Signals are as usual in the child, although the runtime ignores some.
	fmt.Println(sh("kill -PIPE $$; echo still here").Run())
	c = sh("ps -o pgid= -p $$ | tr -d ' '; echo $$")
	c.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	out, err := c.Output()
	lines := strings.Fields(string(out))
	fmt.Println(len(lines) == 2 && lines[0] == lines[1], err)
}
