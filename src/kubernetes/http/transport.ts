/**
 * How requests reach the API server: one function, so that the client works alike over HTTPS and inside the sandbox.
 * It resolves when the headers are there; the body is read by the caller, whole or as a stream of chunks.
 */
export type ApiRequest = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Path and query, from the server's root. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export type ApiResponse = {
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: AsyncIterable<string>
}

/** @throws whatever broke the connection; an abort of the signal rejects too, also while the body is read. */
export type Transport = (
  request: ApiRequest,
  options: { readonly signal: AbortSignal; readonly fresh?: boolean },
) => Promise<ApiResponse>
