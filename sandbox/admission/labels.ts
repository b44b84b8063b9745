/** Kubernetes' rules for names. Source: k8s.io/apimachinery pkg/util/validation. */
const dns1035 = /^[a-z]([-a-z0-9]*[a-z0-9])?$/
const longest = 63

const shapeMessage =
  "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an " +
  "alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is '[a-z]([-a-z0-9]*[a-z0-9])?')"

/** What is wrong with `text` as a DNS-1035 label, as Go prints the list; undefined when nothing is. */
export const labelProblems = (text: string): string | undefined => {
  const problems = [
    ...(text.length > longest ? ['must be no more than 63 characters'] : []),
    ...(dns1035.test(text) ? [] : [shapeMessage]),
  ]
  return problems.length > 0 ? `[${problems.join(' ')}]` : undefined
}
