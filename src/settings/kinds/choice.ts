/** Kinds of settings that take one of several words. */
import { type Kind, ok, wrong } from '../setting.ts'

export const choice = <const O extends string>(...options: readonly O[]): Kind<O> => ({
  takes: 'a word',
  shape: 'text',
  options,
  read: (text) => {
    const option = options.find((option) => option === text)
    return option === undefined ? wrong('E_CHOICE', { value: text, options }) : ok(option)
  },
})

/** The forms of YAML 1.2's core schema, as GitHub's own actions read them. */
export const yesOrNo: Kind<boolean> = {
  takes: 'true or false',
  shape: 'switch',
  read: (text) => {
    if (/^(true|True|TRUE)$/.test(text)) return ok(true)
    return /^(false|False|FALSE)$/.test(text) ? ok(false) : wrong('E_BOOLEAN', { value: text })
  },
}
