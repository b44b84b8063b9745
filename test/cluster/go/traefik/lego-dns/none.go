// Package dns replaces lego's package of that name, in the copy of lego that Traefik is built with: it knows no DNS
// provider, because the vendors' SDKs are many and not all of them are published.
package dns

import (
	"fmt"

	"github.com/go-acme/lego/v5/challenge"
)

// NewDNSChallengeProviderByName refuses every name.
func NewDNSChallengeProviderByName(name string) (challenge.Provider, error) {
	return nil, fmt.Errorf("no DNS provider in this build: %s", name)
}
