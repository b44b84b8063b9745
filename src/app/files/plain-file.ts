/** A file of the user's choice in the folder of a job, opened to be written from its start. */
import { constants } from 'node:fs'
import { type FileHandle, open, realpath } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants

/**
 * Never through a link: a commit may have put one where the job writes. A folder outside of the working directory is the user's own choice.
 * @throws where it is a link or no regular file, or its folder is reached through a link
 */
export async function openPlain(file: string, cwd: string): Promise<FileHandle> {
  const path = resolve(cwd, file)
  const inside = relative(cwd, dirname(path))
  const isInside = inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
  if (isInside && (await realpath(dirname(path))) !== join(await realpath(cwd), inside))
    throw new Error('its folder is reached through a link')
  // Without O_NONBLOCK a pipe would be waited for.
  const handle = await open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK, 0o644)
  if ((await handle.stat()).isFile()) return handle
  await handle.close()
  throw new Error('it is not a regular file')
}
