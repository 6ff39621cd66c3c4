// Makes today's contracts the released ones: npm run release -- 0.2.0
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { parseDocument } from 'yaml'
import { file, present, released, services } from './services.mjs'

const version = process.argv[2] ?? ''
if (!/^\d+\.\d+\.\d+$/.test(version)) {
  console.error('Name the version: npm run release -- 0.2.0')
  process.exit(1)
}
for (const service of services) {
  await copyFile(present(service), released(service))
}
await writeFile(file('released/VERSION'), `${version}\n`)
const accepted = parseDocument(await readFile(file('accepted.yaml'), 'utf8'))
accepted.contents.items = []
await writeFile(file('accepted.yaml'), accepted.toString())
console.log(`The contracts of ${version} are those to keep.`)
