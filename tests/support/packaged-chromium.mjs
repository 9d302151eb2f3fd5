// The Chromium inside the @sparticuz/chromium tarball, for machines that have no browser.
import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const root = new URL('../..', import.meta.url).pathname

/**
 * Unpacks the browser once and gives the path of a launcher for it.
 *
 * The package unpacks into the temp folder and takes a half-written file for a finished one, so
 * it runs in a child process with a temp folder of its own, which is renamed when it is complete.
 * Posing as a Lambda makes it unpack the libraries (libnss3 and friends) that a bare machine lacks.
 * @returns {Promise<string>}
 */
export async function packagedChromium() {
  const manifest = await readFile(
    join(root, 'node_modules/@sparticuz/chromium/package.json'),
    'utf8',
  )
  const { version } = /** @type {{ version: string }} */ (JSON.parse(manifest))
  const cache = join(root, 'node_modules/.cache')
  const home = join(cache, `chromium-${version}`)
  const launcher = join(home, 'launch')
  if (existsSync(launcher)) return launcher

  await mkdir(cache, { recursive: true })
  const staging = await mkdtemp(join(cache, 'unpacking-'))
  try {
    await promisify(execFile)(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        "await (await import('@sparticuz/chromium')).default.executablePath()",
      ],
      {
        cwd: root,
        env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
      },
    )
    await writeFile(join(staging, 'launch'), launchScript(home))
    await chmod(join(staging, 'launch'), 0o755)
    // Another process may have been quicker; its copy is as good as ours.
    if (!existsSync(home)) await rename(staging, home)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
  return launcher
}

/**
 * Puts the packaged libraries first only when the machine lacks one that the browser needs, and
 * the packaged fonts only when it has none.
 * @param {string} home
 */
function launchScript(home) {
  return `#!/bin/sh
home='${home}'
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="$home/fonts"
if ! command -v ldd >/dev/null || ldd "$home/chromium" | grep -q 'not found'; then
  export LD_LIBRARY_PATH="$home/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
fi
exec "$home/chromium" "$@"
`
}
