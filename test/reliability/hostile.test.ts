/** The properties of test/fuzz, each with all of its cases. Where nothing is recorded they are tried there, a few of each. */
if (process.env.RELIABILITY_FILE)
  for (const room of ['settings', 'manifest', 'kubeconfig', 'marks', 'injection', 'wild-services'])
    await import(`../fuzz/${room}.test.ts`)
