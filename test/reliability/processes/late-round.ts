export const lateFault = 'stopped (SIGSTOP) past its deadline, continued after a take-over'
