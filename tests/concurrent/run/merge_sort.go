// Merge sort with a goroutine for each half above a threshold, and quicksort with a bounded number of helpers.
package main

import (
	"fmt"
	"sort"
	"sync"
)

func mergeSort(list []int, threshold int) []int {
	if len(list) <= 1 {
		return list
	}
	half := len(list) / 2
	var left, right []int
	if len(list) > threshold {
		done := make(chan []int)
		go func() { done <- mergeSort(list[:half], threshold) }()
		right = mergeSort(list[half:], threshold)
		left = <-done
	} else {
		left, right = mergeSort(list[:half], threshold), mergeSort(list[half:], threshold)
	}
	merged := make([]int, 0, len(list))
	for len(left) > 0 && len(right) > 0 {
		if left[0] <= right[0] {
			merged, left = append(merged, left[0]), left[1:]
		} else {
			merged, right = append(merged, right[0]), right[1:]
		}
	}
	return append(append(merged, left...), right...)
}

func quickSort(list []int, free chan struct{}, wg *sync.WaitGroup) {
	for len(list) > 8 {
		pivot := list[len(list)/2]
		i, j := 0, len(list)-1
		for i <= j {
			for list[i] < pivot {
				i++
			}
			for list[j] > pivot {
				j--
			}
			if i <= j {
				list[i], list[j] = list[j], list[i]
				i, j = i+1, j-1
			}
		}
		small := list[:j+1]
		list = list[i:]
		select {
		case free <- struct{}{}:
			wg.Add(1)
			go func() {
				defer wg.Done()
				quickSort(small, free, wg)
				<-free
			}()
		default:
			quickSort(small, free, wg)
		}
	}
	sort.Ints(list)
}

func numbers(n int, seed uint32) []int {
	list := make([]int, n)
	for i := range list {
		seed = seed*1664525 + 1013904223
		list[i] = int(seed >> 16 % 5000)
	}
	return list
}

func checksum(list []int) uint32 {
	sum := uint32(0)
	for _, v := range list {
		sum = sum*31 + uint32(v)
	}
	return sum
}

func main() {
	for _, n := range []int{0, 1, 2, 17, 600} {
		for _, threshold := range []int{1, 16, 10000} {
			sorted := mergeSort(numbers(n, 7), threshold)
			fmt.Println("merge", n, threshold, sort.IntsAreSorted(sorted), checksum(sorted))
		}
	}
	for _, helpers := range []int{1, 4, 50} {
		list := numbers(2000, 11)
		var wg sync.WaitGroup
		quickSort(list, make(chan struct{}, helpers), &wg)
		wg.Wait()
		fmt.Println("quick", helpers, sort.IntsAreSorted(list), checksum(list))
	}
}
