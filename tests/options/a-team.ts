import type { AuditEvent } from '#lib/core/audit.ts';
import type { PolicyFile } from '#lib/core/policy-file.ts';

/** A policy with something in every part, as a team might have it. */
export const TEAM_POLICY: PolicyFile = {
  schema: 1,
  title: 'Northwind support',
  version: '2026-11',
  rules: {
    'commitment/refund': { severity: 'block', allowed: ['full refund within 30 days'] },
    'commitment/timeframe': {
      rollout: [
        { from: '2026-11-01', severity: 'observe' },
        { from: '2027-01-15', severity: 'warn' },
        { from: '2027-02-15', severity: 'block' },
      ],
    },
    'emotion/blame': { severity: 'warn' },
  },
  custom: [
    {
      id: 'delivery-date',
      title: 'No delivery dates',
      severity: 'warn',
      kind: 'phrase',
      reads: 'draft',
      phrases: ['arrives by', 'will be with you on'],
      message: '“{match}” promises a delivery date.',
      why: 'The carrier decides when a parcel arrives.',
      tests: { flags: ['It «arrives by» Friday.'], passes: ['It is on its way.'] },
    },
  ],
  scopes: [
    {
      title: 'Business customers',
      when: { brand: ['Northwind Pro'], channel: ['email'] },
      rules: { 'commitment/refund': 'warn', 'custom/delivery-date': 'block' },
    },
    {
      title: 'Chat in German',
      when: { language: ['de'], origin: ['ai'] },
      rules: { 'emotion/blame': 'block' },
    },
  ],
  topics: [
    { id: 'refunds', title: 'Refunds', phrases: ['refund*', 'money back'], owner: 'ai' },
    { id: 'injury', title: 'Somebody was hurt', phrases: ['injur*', 'hospital'], owner: 'person' },
  ],
  otherTopics: 'ai',
  wordings: ['You can return an item within 30 days of delivery.', 'We answer within one working day.'],
  gate: { approveFrom: 0.2, pause: false },
  providers: { allowed: ['saved-replies', 'openai-compatible'], endpoints: ['https://llm.example.com'] },
  audit: { keepDays: 180 },
  budget: { held: 0.05, warned: 0.2 },
};

/** A decision as the audit holds it. */
export function decision(
  outcome: AuditEvent['outcome'],
  codes: readonly string[],
  at = new Date().toISOString(),
): AuditEvent {
  return {
    at,
    helpdesk: 'zendesk',
    conversation: '1',
    outcome,
    findings: codes.map((code) => ({ code, severity: 'block' })),
    policy: 'built-in-1',
  };
}
