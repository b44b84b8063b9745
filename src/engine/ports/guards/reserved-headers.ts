/**
 * Headers of a health check that are not the app's alone. Pure. Source: Kubernetes, "User impersonation" and "Authenticating proxy";
 * RFC 9110, 7.6.1 and 11.7.
 */

/** What a connection, or a proxy on its way, takes for itself: with a value of somebody else the request has another end. */
export const isOfConnection = (name: string): boolean =>
  /^(connection|content-length|transfer-encoding|te|trailer|upgrade|keep-alive|expect|proxy-.*)$/i.test(name)

/** What an API server on the way takes for itself: who is asking. */
export const isOfApiServer = (name: string): boolean => /^(authorization|impersonate-.*|x-remote-.*)$/i.test(name)
