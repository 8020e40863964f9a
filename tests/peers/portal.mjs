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
export async function exhaustRequestLimit() {
  for (let i = 0; i < 200; ++i) {
    const response = await fetch(`${url}/server.time`, { method: 'POST' })
    await response.text()
    if (response.status === 503) return
  }
  throw new Error('200 requests in a row were answered')
}
