import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { file } from './services.mjs'

/**
 * @typedef {{ change: string, message: string }} Break
 *   change names the place in the contract, message says what a client would notice
 */

/**
 * What in the later contract can break a client of the earlier one.
 *
 * @param {string} earlier file
 * @param {string} later file
 * @param {Date} today
 * @returns {Promise<Break[]>}
 */
export async function breaks(earlier, later, today = new Date()) {
  const contract = parse(await readFile(earlier, 'utf8'))
  const ended = await takeEndedEvents(contract, later)
  const report = await written(contract, (without) => differences(without, later))
  return report.changes
    .flatMap((change) => judge(change))
    .filter((found) => !isRetired(found.change, contract, today))
    .concat(ended)
}

/**
 * What stands against these contracts: breaks that nobody has accepted, and acceptances of nothing.
 *
 * @param {{ name: string, earlier: string, later: string }[]} services
 * @param {{ service: string, change: string, why: string }[]} accepted
 * @returns {Promise<string[]>}
 */
export async function objections(services, accepted) {
  const objections = []
  const used = new Set()
  for (const { name, earlier, later } of services) {
    for (const found of await breaks(earlier, later)) {
      const allowed = accepted.find((a) => a.service === name && a.change === found.change && a.why)
      if (allowed) {
        used.add(allowed)
      } else {
        objections.push(`${name}: ${found.message}\n  change: ${found.change}`)
      }
    }
  }
  const stale = accepted.filter((one) => !used.has(one))
  return objections.concat(
    stale.map((one) => `accepted.yaml: no such break, or it lacks its why: ${one.change}`),
  )
}

/**
 * Takes the events that the later contract lacks out of the earlier one: the tool would take a new
 * event of the same form for the old one under another name, and report each difference of the two.
 */
async function takeEndedEvents(contract, later) {
  const events = contract.webhooks ?? {}
  const present = parse(await readFile(later, 'utf8')).webhooks ?? {}
  const ended = Object.keys(events).filter((name) => !(name in present))
  ended.forEach((name) => delete events[name])
  return ended.map((name) => ({
    change: `#/webhooks/${name}`,
    message: `Event \`${name}\` is no longer sent.`,
  }))
}

/** Calls with the name of a file that holds this contract. */
async function written(contract, use) {
  const folder = await mkdtemp(join(tmpdir(), 'contract-'))
  try {
    const name = join(folder, 'openapi.yaml')
    await writeFile(name, stringify(contract, { aliasDuplicateObjects: false }))
    return await use(name)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function differences(earlier, later) {
  const redocly = file('node_modules/.bin/redocly')
  const { stdout } = await promisify(execFile)(
    redocly,
    ['diff', earlier, later, '--format=json', '--fail-on=none', `--config=${file('redocly.yaml')}`],
    {
      maxBuffer: 64 * 1024 * 1024,
      env: {
        ...process.env,
        REDOCLY_TELEMETRY: 'off',
        REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
        REDOCLY_SUPPRESS_NOTIFICATIONS: 'true',
      },
    },
  )
  const report = JSON.parse(stdout)
  // The command is experimental: a report of another form must not pass for one without changes.
  if (report.reportVersion !== '1' || !Array.isArray(report.changes)) {
    throw new Error('redocly diff reports in a form that this check does not know')
  }
  return report
}

/** The tool's own verdicts, but for one that HTTP allows, and two that it cannot know of. */
function judge(change) {
  if (change.impact === 'major') {
    const messages = change.verdicts.map((verdict) => verdict.message)
    if (answersAsAWhole(change, messages)) {
      return []
    }
    return [{ change: change.path, message: messages.join(' ') || `${change.kind}` }]
  }
  if (change.kind !== 'removed') {
    return []
  }
  const name = change.path.split('/').at(-1)
  // Unknown fields are refused, so a client that still sends this one gets 400.
  if (change.typeName === 'Schema' && /\/requestBody\/.*\/properties\/[^/]+$/.test(change.path)) {
    return [{ change: change.path, message: `Field \`${name}\` is no longer accepted.` }]
  }
  // The examples of a refusal are its codes, on which programs decide.
  if (change.typeName === 'Example' && change.path.includes('application~1problem+json')) {
    return [{ change: change.path, message: `Code \`${name}\` is no longer given.` }]
  }
  return []
}

/** A condition may be passed over at any time: who asked for news only gets all, as at first. */
function answersAsAWhole(change, messages) {
  return (
    change.path.endsWith('/responses/304') ||
    messages.some((message) => message.startsWith('`If-None-Match` header parameter was removed'))
  )
}

/** Whether an operation was announced to end, and its day has come. */
function isRetired(change, contract, today) {
  const [path, method, ...rest] = change
    .replace('#/paths/', '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const item = contract.paths?.[path]
  if (!item || rest.length > 0) {
    return false
  }
  const gone = method ? [item[method]] : Object.values(item)
  return gone.every(
    (operation) =>
      operation?.deprecated === true && new Date(operation['x-sunset']).getTime() <= today.getTime(),
  )
}
