// Writes how kubectl reads YAML: each line of stdin as the value of a field, by sigs.k8s.io/yaml, as JSON.
// From test/cluster/go/yaml: go run . < ../../../engine/ports/yaml/scalars.txt > ../../../engine/ports/yaml/scalars.json
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"sigs.k8s.io/yaml"
)

type row struct {
	Written string          `json:"written"`
	Read    json.RawMessage `json:"read,omitempty"`
	Refused bool            `json:"refused,omitempty"`
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	fmt.Println("[")
	for first := true; lines.Scan(); first = false {
		if !first {
			fmt.Println(",")
		}
		fmt.Print("  " + read(lines.Text()))
	}
	fmt.Println("\n]")
}

func read(written string) string {
	result := row{Written: written}
	if read, err := yaml.YAMLToJSON([]byte("field: " + written)); err != nil {
		result.Refused = true
	} else {
		result.Read = read
	}
	text, err := json.Marshal(result)
	if err != nil {
		panic(err)
	}
	return string(text)
}
