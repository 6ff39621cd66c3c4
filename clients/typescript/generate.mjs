// Writes the types of the four contracts; with --check it only says whether they are current.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'

const services = ['creator', 'content', 'attribution', 'reporting']
const check = process.argv.includes('--check')
const stale = []

await mkdir(new URL('src/generated/', import.meta.url), { recursive: true })
for (const service of services) {
  const contract = new URL(`../../${service}-service/openapi.yaml`, import.meta.url)
  const target = new URL(`src/generated/${service}.ts`, import.meta.url)
  const types = astToString(await openapiTS(contract, { alphabetize: true, defaultNonNullable: false }))
  const text = `// Generated from ${service}-service/openapi.yaml by npm run generate: do not edit.\n\n${types}`
  if (!check) {
    await writeFile(target, text)
  } else if ((await readFile(target, 'utf8').catch(() => '')) !== text) {
    stale.push(service)
  }
}
if (stale.length > 0) {
  console.error(`Not current: ${stale.join(', ')}. Run npm run generate in clients/typescript.`)
  process.exit(1)
}
