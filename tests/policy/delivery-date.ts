/** A small custom rule that passes its own tests. */
export const DELIVERY_DATE = {
  id: 'delivery-date',
  title: 'Delivery date',
  kind: 'phrase',
  reads: 'draft',
  severity: 'warn',
  phrases: ['arrives tomorrow'],
  message: 'A delivery date is promised.',
  why: 'Carriers decide.',
  tests: { flags: ['It «arrives tomorrow».'], passes: ['It is on its way.'] },
} as const;
