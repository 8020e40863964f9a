// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// drain.mjs CLIENT URL COUNT BODYFILE: sends COUNT leads by a client that somebody else made, in batches of fifty, as its
// documentation does, with the client's own limits as far off as it lets them be, to a portal that was asked once before.
// Prints how many seconds that took and how many milliseconds of processor time this process used for it.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const [client, url, count, bodyFile] = process.argv.slice(2)
const params = JSON.parse(readFileSync(bodyFile, 'utf8'))
const require = createRequire(new URL('../peers/package.json', import.meta.url))
const load = (name) => import(pathToFileURL(require.resolve(name)))

// Each has an origin of its own, as ours have.
const calls = Array.from({ length: Number(count) }, () => ({
  method: 'crm.lead.add',
  params: { ...params, fields: { ...params.fields, ORIGIN_ID: randomUUID() } },
}))

const clients = {
  async b24jssdk() {
    const { B24Hook } = await load('@bitrix24/b24jssdk')
    const b24 = B24Hook.fromWebhookUrl(url, {
      restrictionParams: {
        rateLimit: { burstLimit: 1e6, drainRate: 1e6, adaptiveEnabled: false },
        operatingLimit: { windowMs: 600_000, limitMs: 1e9, heavyPercent: 100 },
        adaptiveConfig: { enabled: false, thresholdPercent: 100, coefficient: 0, maxDelay: 0 },
      },
    })
    await b24.actions.v2.call.make({ method: 'profile', params: {} })
    return async () => {
      const response = await b24.actions.v2.batchByChunk.make({ calls, options: { isHaltOnError: false } })
      if (!response.isSuccess) throw new Error(response.getErrorMessages().join('; '))
      return response.getData()
    }
  },
  // Asks twice a second at most, whatever it is told.
  async '2bad'() {
    const bitrix = (await load('@2bad/bitrix')).default.Bitrix(url)
    await bitrix.call('profile', {})
    return async () => {
      const ids = []
      for (let i = 0; i < calls.length; i += 50) {
        const { result } = await bitrix.batch(calls.slice(i, i + 50))
        ids.push(...Object.values(result.result))
      }
      return ids
    }
  },
}

const drain = await clients[client]()
const begin = process.hrtime.bigint()
const processorBefore = process.cpuUsage()
const ids = await drain()
const used = process.cpuUsage(processorBefore)
if (new Set(ids).size !== calls.length) throw new Error(`${ids.length} answers`)
console.log(Number(process.hrtime.bigint() - begin) / 1e9, (used.user + used.system) / 1000)
