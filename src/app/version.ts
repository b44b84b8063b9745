/** Kept equal to package.json by test/repository/generated.test.ts and the release script. */
export const version = '0.1.0'
