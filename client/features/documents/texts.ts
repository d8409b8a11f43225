import type { Audience } from '../../generated/graphql.ts';
import { defineTexts } from '../../i18n/language.tsx';

/** Everything that a list of documents says to who reads it. */
export const documentTexts = defineTexts({
  nl: {
    version: (number: number) => `versie ${number}`,
    olderVersions: (count: number) => (count === 1 ? 'Eerdere versie' : `${count} eerdere versies`),
    reasonOfVersion: 'Waarom vervangen:',
    withdrawn: 'Ingetrokken',
    withdrawnOn: (date: string, reason: string) => `Ingetrokken op ${date}. Reden: ${reason}`,
    audience: {
      PUBLIC: 'Openbaar',
      TABLE: 'Alleen voor de overlegtafel',
      INTERNAL: 'Alleen intern',
    } satisfies Record<Audience, string>,
    attachmentAudience: {
      PUBLIC: 'Openbaar',
      TABLE: 'Voor gemeenten en overlegtafel',
      INTERNAL: 'Alleen voor de gemeenten',
    } satisfies Record<Audience, string>,
  },
  fy: {
    version: (number) => `ferzje ${number}`,
    olderVersions: (count) => (count === 1 ? 'Eardere ferzje' : `${count} eardere ferzjes`),
    reasonOfVersion: 'Wêrom ferfongen:',
    withdrawn: 'Ynlutsen',
    withdrawnOn: (date, reason) => `Ynlutsen op ${date}. Reden: ${reason}`,
    audience: {
      PUBLIC: 'Iepenbier',
      TABLE: 'Allinnich foar de oerlistafel',
      INTERNAL: 'Allinnich yntern',
    },
    attachmentAudience: {
      PUBLIC: 'Iepenbier',
      TABLE: 'Foar gemeenten en oerlistafel',
      INTERNAL: 'Allinnich foar de gemeenten',
    },
  },
  en: {
    version: (number) => `version ${number}`,
    olderVersions: (count) => (count === 1 ? 'Earlier version' : `${count} earlier versions`),
    reasonOfVersion: 'Why it was replaced:',
    withdrawn: 'Withdrawn',
    withdrawnOn: (date, reason) => `Withdrawn on ${date}. Reason: ${reason}`,
    audience: {
      PUBLIC: 'Public',
      TABLE: 'For the table only',
      INTERNAL: 'Internal only',
    },
    attachmentAudience: {
      PUBLIC: 'Public',
      TABLE: 'For municipalities and table',
      INTERNAL: 'For the municipalities only',
    },
  },
});
