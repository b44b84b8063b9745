/**
 * From the signals of a CI, and from faults that nothing caught, to one reason to return all traffic to stable. What follows, in order:
 * 1. the interrupt ends whatever wait is on (engine/run.ts), and no write is waited for any longer;
 * 2. `decide` says abort, unless the promotion is already written;
 * 3. one urgent write returns all traffic to stable (engine/actions/return-to-stable.ts), within 50 ms of the signal;
 * 4. once the Route has taken it, the clean-up follows as far as the job lives (engine/actions/clean-up-after-return.ts);
 * 5. what is left is finished by the post step, the next run or `recover`.
 */

/**
 * Aborts at the first SIGINT or SIGTERM, with its name as the reason, or at the first fault, with the Error. Signals after the
 * first are left to `again`; each fault goes to `onFault`. Windows has SIGINT and SIGBREAK only.
 */
export function interruptBySignal(
  again: () => void = () => {},
  onFault: (error: Error) => void = () => {},
): AbortSignal {
  const controller = new AbortController()
  let isSignalled = false
  const heard = (signal: string) => {
    if (isSignalled) return again()
    isSignalled = true
    controller.abort(signal)
  }
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
