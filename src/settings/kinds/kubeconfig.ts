/** The kind of the setting `kubeconfig`: whether its text is a kubeconfig, in base64 or not, or the path of one. */
import { type Kind, ok } from '../setting.ts'

type Kubeconfig = { readonly content: string } | { readonly file: string } | { readonly account: 'in-cluster' }

/**
 * A kubeconfig, the path of one, or the word for the service account of the pod. Secrets often hold it in base64, which is taken for what it is.
 * Never wrong here: whether it can be used, the gateway finds out.
 */
export const kubeconfig: Kind<Kubeconfig> = {
  takes: 'a kubeconfig (plain text or base64), the path of a file, or `in-cluster`',
  shape: 'text',
  read: (text) => {
    if (text === 'in-cluster') return ok({ account: text })
    const content = [text, decoded(text), decoded(decoded(text))].find(isKubeconfig)
    if (content !== undefined) return ok({ content })
    return ok(text.includes('\n') ? { content: text } : { file: text })
  },
}

const isKubeconfig = (text: string): boolean =>
  text.includes('apiVersion') || /\b(clusters|contexts)\b["']?\s*:/.test(text)

/** Base64 of UTF-8, or of UTF-16 as PowerShell's Unicode encoding writes it. */
const decoded = (text: string): string => {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString(bytes[1] === 0 || (bytes[0] === 0xff && bytes[1] === 0xfe) ? 'utf16le' : 'utf8')
}
