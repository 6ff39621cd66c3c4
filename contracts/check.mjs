// Fails when a contract of today would break a client of the last release.
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { objections } from './compare.mjs'
import { file, present, released, services } from './services.mjs'

const version = (await readFile(file('released/VERSION'), 'utf8')).trim()
const accepted = parse(await readFile(file('accepted.yaml'), 'utf8'))
const pairs = services.map((name) => ({ name, earlier: released(name), later: present(name) }))

const found = await objections(pairs, accepted)
if (found.length > 0) {
  console.error(found.join('\n'))
  console.error(`\n${found.length} to settle since ${version}: see contracts/README.md.`)
  process.exit(1)
}
console.log(`No contract breaks a client of ${version}.`)
