/** What the commands print: results on standard output, progress on standard error. */

const NAME_WIDTH = 26

export function say(line: string): void {
  console.log(line)
}

export function row(name: string, ...columns: readonly string[]): void {
  say([name.padEnd(NAME_WIDTH), ...columns].join('  '))
}

export function progress(line: string): void {
  console.error(line)
}

/** Does the work and then prints how long it took. */
export async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const begin = performance.now()
  const result = await work()
  const seconds = (performance.now() - begin) / 1000
  progress(`${name.padEnd(NAME_WIDTH)}  ${seconds.toFixed(1).padStart(7)} s`)
  return result
}

/** 95 s as "1 min 35 s". */
export function duration(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = `${Math.round(seconds % 60)} s`
  return minutes === 0 ? rest : `${minutes} min ${rest}`
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`
}
