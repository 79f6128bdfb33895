import type { ReplicaPage } from '../build.ts';

/** What the page of the Zendesk replica is made of. */
export const PAGE: ReplicaPage = {
  replica: 'zendesk',
  sources: ['page/*', '*ticket*.ts', 'build.ts'],
  packages: ['ckeditor5', 'react', 'react-dom'],
};
