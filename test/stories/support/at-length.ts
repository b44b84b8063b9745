/** What a story plays again and again, each time otherwise: some of it here, all of it where LAWS_RUNS is 1, as `.ci/run` does. */
export const atLength = (few: number, all: number): number => (process.env.LAWS_RUNS === '1' ? all : few)
