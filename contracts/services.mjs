import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url)

export const services = [
  'creator-service',
  'content-service',
  'attribution-service',
  'reporting-service',
]

export const present = (service) => fileURLToPath(new URL(`${service}/openapi.yaml`, root))

export const released = (service) =>
  fileURLToPath(new URL(`contracts/released/${service}.yaml`, root))

export const file = (name) => fileURLToPath(new URL(name, import.meta.url))
