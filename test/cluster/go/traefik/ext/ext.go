// Package ext stands in for a package that Traefik keeps out of its published module.
package ext

// HTTP extends the HTTP configuration: by nothing.
type HTTP struct{}

// Router extends a router: by nothing.
type Router struct{}
