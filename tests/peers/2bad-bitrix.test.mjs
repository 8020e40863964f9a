// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A client in TypeScript, independent of Bitrix24, that asks everything by GET.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import bitrixModule from '@2bad/bitrix'
import { createdLeads, refusedAtFirst, url } from './portal.mjs'

const bitrix = bitrixModule.Bitrix(url)

test('signs in by webhook over TLS', async () => {
  const { result } = await bitrix.call('profile', {})
  assert.equal(result.LAST_NAME, 'Quill')
})

test('reads the fields and the stages of a lead', async () => {
  const fields = await bitrix.leads.fields()
  assert.equal(fields.result.PHONE.type, 'crm_multifield')
  const stages = await bitrix.call('crm.status.list', { filter: { ENTITY_ID: 'STATUS' } })
  assert.equal(stages.result[0].STATUS_ID, 'NEW')
  assert.equal(stages.total, 7)
})

test('adds a lead and reads it back', async () => {
  const { result: id } = await bitrix.leads.create({
    TITLE: 'Anfrage für „Öl & Salz“',
    EMAIL: [{ VALUE: 'ada@example.com', VALUE_TYPE: 'HOME' }],
  })
  assert.equal(createdLeads().at(-1).id, id)
  const { result: lead } = await bitrix.leads.get(id)
  assert.equal(lead.TITLE, 'Anfrage für „Öl & Salz“')
  assert.deepEqual([lead.EMAIL[0].VALUE, lead.EMAIL[0].VALUE_TYPE], ['ada@example.com', 'HOME'])
})

test('sends fifty leads in one batch', async () => {
  const before = createdLeads().length
  const commands = Array.from({ length: 50 }, (_, i) => ({
    method: 'crm.lead.add',
    params: { fields: { TITLE: `Batch ${i} +&=` } },
  }))
  const { result } = await bitrix.batch(commands)
  assert.equal(Object.values(result.result).length, 50)
  assert.deepEqual(
    createdLeads().slice(before).map((lead) => lead.fields.TITLE),
    commands.map((command) => command.params.fields.TITLE),
  )
})

test('is told which command of a batch failed', async () => {
  await assert.rejects(
    bitrix.batch({
      good: { method: 'profile', params: {} },
      bad: { method: 'crm.lead.get', params: { id: 999999 } },
    }),
    /errors in 1 commands/,
  )
})

test('reads a list of more than one page', async () => {
  const { result } = await bitrix.leads.list({ select: ['ID'], filter: { '<=ID': 239 } })
  assert.equal(new Set(result.map((row) => row.ID)).size, 120)
})

test('meets the request limit and gets through in the end', async () => {
  const method = 'crm.currency.base.get'
  const { result } = await refusedAtFirst(method, () => bitrix.call(method, {}))
  assert.equal(result, 'USD')
})
