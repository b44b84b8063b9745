/** From the signals of a CI to one reason to return everyone. */

/** Aborts at the first SIGINT or SIGTERM; later ones are left to `again`. Windows has SIGINT and SIGBREAK only. */
export function interruptBySignal(again: () => void = () => {}): AbortSignal {
  const controller = new AbortController()
  const heard = (signal: string) => (controller.signal.aborted ? again() : controller.abort(signal))
  const signals: readonly NodeJS.Signals[] =
    process.platform === 'win32' ? ['SIGINT', 'SIGBREAK'] : ['SIGINT', 'SIGTERM']
  for (const signal of signals) process.on(signal, () => heard(signal))
  return controller.signal
}
