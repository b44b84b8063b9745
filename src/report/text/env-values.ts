/** The body of a write, to be shown: values of variables are hidden, here at the last place before they would be seen. Pure. */
import { redactEnv } from '../../engine/ports/redact.ts'

/** The JSON text, laid out, without the values of variables; text that is no JSON is left out whole. */
export const withoutEnvValues = (body: string): string => {
  try {
    return JSON.stringify(redactEnv(JSON.parse(body)), null, 2)
  } catch {
    return '(a body that is not JSON)'
  }
}
