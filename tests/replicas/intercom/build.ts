import type { ReplicaPage } from '../build.ts';

/** What the page of the Intercom replica is made of. */
export const PAGE: ReplicaPage = {
  replica: 'intercom',
  sources: ['page/*', 'conversations.ts', 'build.ts', '../zendesk/*ticket*.ts'],
  packages: ['prosemirror-view', 'prosemirror-model', 'prosemirror-state', 'react', 'react-dom'],
};
