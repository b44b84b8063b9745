/** From the signals of a CI, and from faults that nothing caught, to one reason to return all traffic to stable. */

/**
 * Aborts at the first SIGINT or SIGTERM, with its name as the reason, or at the first fault, with the Error; later signals are left
 * to `again`, later faults to `onFault` alone. Windows has SIGINT and SIGBREAK only.
 */
export function interruptBySignal(
  again: () => void = () => {},
  onFault: (error: Error) => void = () => {},
): AbortSignal {
  const controller = new AbortController()
  const heard = (signal: string) => (controller.signal.aborted ? again() : controller.abort(signal))
  const signals: readonly NodeJS.Signals[] =
    process.platform === 'win32' ? ['SIGINT', 'SIGBREAK'] : ['SIGINT', 'SIGTERM']
  for (const signal of signals) process.on(signal, () => heard(signal))
  const failed = (thrown: unknown) => {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown))
    onFault(error)
    controller.abort(error)
  }
  process.on('uncaughtException', failed)
  process.on('unhandledRejection', failed)
  return controller.signal
}
