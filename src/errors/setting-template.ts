/** Errors of what shall run: environment, labels, annotations, ports, the manifest. No value of them is ever repeated. */
export const templateErrors = {
  E_PORT_RESERVED: ({ value }: { value: string }) => ({
    message: `${value} is taken by Knative's own sidecar.`,
    cure: 'Let the app listen on another port, for example 8080.',
  }),
  E_LINE: ({ line }: { line: number }) => ({
    message: `Line ${line} is neither NAME=value nor NAME-.`,
    cure: 'Write one entry a line: NAME=value sets, NAME- takes away.',
  }),
  E_ENTRY_TWICE: ({ name }: { name: string }) => ({
    message: `${name} is given twice.`,
    cure: 'Keep one of the two.',
  }),
  E_ENV_NAME: ({ name }: { name: string }) => ({
    message: `"${name}" is no name of a variable.`,
    cure: 'Use letters, digits, _, - and dots; do not begin with a digit.',
  }),
  E_ENV_RESERVED: ({ name }: { name: string }) => ({
    message: `${name} is set by Knative itself.`,
    cure: name === 'PORT' ? 'Use the setting port.' : 'Leave it out, or use another name.',
  }),
  E_ENV_SOURCE: ({ line }: { line: number }) => ({
    message: `Line ${line} is not NAME=object/key.`,
    cure: 'Write for example DATABASE_URL=database/url: the variable, the object, the key in it.',
  }),
  E_MARK_NAME: ({ name }: { name: string }) => ({
    message: `"${name}" is no name that Kubernetes takes here.`,
    cure: 'Use at most 63 letters, digits, -, _ and dots, with a domain and a slash before them if wanted: example.com/team.',
  }),
  E_MARK_RESERVED: ({ name }: { name: string }) => ({
    message: `${name} is a mark by which rollouts are found again.`,
    cure: 'Use a prefix of your own.',
  }),
  E_LABEL_VALUE: ({ name }: { name: string }) => ({
    message: `The value of ${name} is none that Kubernetes takes for a label.`,
    cure: 'Use at most 63 letters, digits, -, _ and dots, or an annotation, which takes any text.',
  }),
  E_FILE: ({ file, why }: { file: string; why: string }) => ({
    message: `${file} cannot be read: ${why}.`,
    cure: 'Give its path from the working directory, and check out the repository before this step.',
  }),
  E_FILE_OUTSIDE: ({ file }: { file: string }) => ({
    message: `${file} lies outside the working directory.`,
    cure: 'Keep the manifest in the repository, and give its path from the working directory.',
  }),
  E_MANIFEST_YAML: ({ file, why }: { file: string; why: string }) => ({
    message: `${file} is no YAML: ${why}.`,
    cure: 'Correct it; kubectl apply --dry-run=client -f shows the same fault.',
  }),
  E_MANIFEST_KIND: ({ file, found }: { file: string; found: string }) => ({
    message: `${file} holds ${found}, not one Knative Service.`,
    cure: 'Give a file with one document of apiVersion serving.knative.dev/v1, kind Service, and a spec.template.',
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
    message: `${file} has the ${field} ${found}, but ${wanted} is to be rolled out.`,
    cure: 'Let both say the same.',
  }),
  E_MANIFEST_TRAFFIC: ({ file }: { file: string }) => ({
    message: `${file} has a spec.traffic of its own, and during a rollout the plan says who gets what.`,
    cure: 'Remove spec.traffic from the file, and say it with steps or traffic.',
  }),
  E_MANIFEST_NAME: ({ file, name }: { file: string; name: string }) => ({
    message: `${file} names its Revision (${name}), and a name can be used only once.`,
    cure: 'Remove spec.template.metadata.name: Knative names Revisions by itself.',
  }),
}
