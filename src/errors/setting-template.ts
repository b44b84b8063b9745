/**
 * Errors of the template: environment, labels, annotations, ports, the manifest. They tell lines by number: what stands in front of
 * an `=` may be a piece of a secret value.
 */
const severalLines = 'For a value of several lines write NAME<<END, then its lines, then a line END.'

/** `Line 2 is`, `Lines 2 to 4 and 7 are`. */
const linesText = (lines: readonly number[]): string => {
  const ranges = lines
    .filter((line) => !lines.includes(line - 1))
    .map((from) => {
      let to = from
      while (lines.includes(to + 1)) to++
      return from === to ? `${from}` : `${from} to ${to}`
    })
  const list = new Intl.ListFormat('en', { style: 'long' }).format(ranges)
  return lines.length === 1 ? `Line ${list} is` : `Lines ${list} are`
}

export const templateErrors = {
  E_PORT_RESERVED: ({ value }: { value: string }) => ({
    message: `Port ${value} is reserved for the Knative sidecar.`,
    cure: 'Use another port, for example 8080.',
  }),
  E_LINE: ({ lines }: { lines: readonly number[] }) => ({
    message: `${linesText(lines)} neither NAME=value nor NAME-.`,
    cure: `Write one entry per line: NAME=value sets it, NAME- removes it. ${severalLines}`,
  }),
  E_LINE_CONTINUED: ({ line }: { line: number }) => ({
    message: `Line ${line} looks like the end of the base64 value on line ${line - 1}.`,
    cure: `Write the value on one line (base64 -w 0). If line ${line} is a variable without a value, put it before line ${line - 1}.`,
  }),
  E_LINES_OPEN: ({ line }: { line: number }) => ({
    message: `Line ${line} begins a value of several lines, but the line that ends it is missing.`,
    cure: severalLines,
  }),
  E_ENTRY_TWICE: ({ line, other }: { line: number; other: string }) => ({
    message: `Line ${line} has the same name as ${other}.`,
    cure: 'Remove one of the two.',
  }),
  E_ENV_NAME: ({ line }: { line: number }) => ({
    message: `The name on line ${line} is not a valid variable name.`,
    cure: `Use letters, digits, _, - and dots; do not start with a digit. ${severalLines}`,
  }),
  E_ENV_NAMES: ({ lines }: { lines: readonly number[] }) => ({
    message: `${linesText(lines)} ${lines.length === 1 ? 'not the name of a variable' : 'not names of variables'}.`,
    cure: 'Write the names of the variables to remove, without values. To set one: `kn-rollout env set`.',
  }),
  E_ENV_RESERVED: ({ name }: { name: string }) => ({
    message: `Knative sets ${name} itself.`,
    cure: name === 'PORT' ? 'Use the setting `port`.' : 'Remove it, or use another name.',
  }),
  E_ENV_SOURCE: ({ line }: { line: number }) => ({
    message: `Line ${line} is not NAME=object/key.`,
    cure: 'Use for example DATABASE_URL=database/url: variable, object, key.',
  }),
  E_MARK_NAME: ({ line }: { line: number }) => ({
    message: `The name on line ${line} is not a valid name for a label or annotation.`,
    cure: 'Use at most 63 letters, digits, -, _ and dots, optionally after a domain and a slash: example.com/team.',
  }),
  E_MARK_RESERVED: ({ line }: { line: number }) => ({
    message: `The name on line ${line} starts with kn-rollout.dev/, which is reserved for rollouts.`,
    cure: 'Use a different prefix.',
  }),
  E_LABEL_VALUE: ({ line }: { line: number }) => ({
    message: `The value on line ${line} is not a valid label value.`,
    cure: 'Use at most 63 letters, digits, -, _ and dots, or use an annotation, which can have any text.',
  }),
  E_FILE: ({ file, why }: { file: string; why: string }) => ({
    message: `Cannot read ${file}: ${why}.`,
    cure: 'Check the path, which is relative to the working directory, and check out the repository before this step.',
  }),
  E_FILE_OUTSIDE: ({ file }: { file: string }) => ({
    message: `${file} is outside of the working directory.`,
    cure: 'Keep the file in the repository, and use a path relative to the working directory.',
  }),
  E_MANIFEST_YAML: ({ file, why }: { file: string; why: string }) => ({
    message: `${file} is not valid YAML: ${why}.`,
    cure: 'Fix it, and check it with: kubectl apply --dry-run=client -f',
  }),
  E_MANIFEST_KIND: ({ file, found }: { file: string; found: string }) => ({
    message: `${file} must contain one Knative Service, but contains ${found}.`,
    cure: 'Use a file with one document of apiVersion serving.knative.dev/v1, kind Service, and a spec.template.',
  }),
  E_MANIFEST_OTHER: ({
    file,
    field,
    found,
    wanted,
  }: {
    file: string
    field: string
    found: string
    wanted: string
  }) => ({
    message: `The ${field} in ${file} is ${found}, but the rollout is for ${wanted}.`,
    cure: 'Use the same in both.',
  }),
  E_MANIFEST_FIELD: ({ file, field }: { file: string; field: string }) => ({
    message: `${file} sets ${field}, which a rollout does not apply.`,
    cure: `Remove ${field} from the file.`,
  }),
  E_MANIFEST_TEXT: ({ file, field }: { file: string; field: string }) => ({
    message: `${field} in ${file} is not text.`,
    cure: 'Put the value in quotes, or remove the line.',
  }),
  E_MANIFEST_TRAFFIC: ({ file }: { file: string }) => ({
    message: `${file} sets spec.traffic, which the rollout controls.`,
    cure: 'Remove spec.traffic from the file, and use `steps` or `traffic`.',
  }),
  E_MANIFEST_NAME: ({ file, name }: { file: string; name: string }) => ({
    message: `${file} sets a Revision name (${name}), which works only once.`,
    cure: 'Remove spec.template.metadata.name, so that Knative generates a name.',
  }),
}
