/** The command line in a process of its own, with one fault at SIGUSR2 that no code of ours is there to catch: FAULT is its kind. */
import { runProcess } from '../../../src/app/process/process.ts'
import { main } from '../../../src/cli.ts'

process.on('SIGUSR2', () => {
  const fault = new Error('a fault from nowhere')
  if (process.env.FAULT === 'rejection') void Promise.reject(fault)
  else throw fault
})
await runProcess(main)
