// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests know of the portal that tests/peers/run started for them.
import { readFileSync } from 'node:fs'

export const url = process.env.PORTAL_URL

const ledger = () =>
  readFileSync(process.env.PORTAL_LEDGER, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** The leads that were created through the portal's interface, in their order. */
export const createdLeads = () => ledger().filter((line) => line.event === 'lead')

/** The requests for a method that arrived, refused ones included. */
export const requestsFor = (method) =>
  ledger().filter((line) => line.event === 'request' && line.method === method)

/** Uses up what the portal lets one address send at once. */
async function exhaustRequestLimit() {
  for (let i = 0; i < 200; ++i) {
    const response = await fetch(`${url}/server.time`, { method: 'POST' })
    await response.text()
    if (response.status === 503) return
  }
  throw new Error('200 requests in a row were answered')
}

/** The answer to `send`, which asks for `method`, of a try that was refused at first. The limit is
 * over half a second after it was met, in which a busy machine may not get round to sending. */
export async function refusedAtFirst(method, send) {
  for (let i = 0; i < 10; ++i) {
    const before = requestsFor(method).length
    await exhaustRequestLimit()
    const answer = await send()
    if (requestsFor(method).length > before + 1) return answer
  }
  throw new Error('no first try was refused')
}
