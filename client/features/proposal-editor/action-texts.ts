import { defineTexts } from '../../i18n/language.tsx';

export const actionTexts = defineTexts({
  nl: {
    nextVersion: 'Begin een nieuwe versie',
    extend: 'Verleng de reactietermijn',
    newDeadline: 'Nieuwe laatste dag om te reageren',
    deadlineNow: (day: string) => `Nu is dat ${day}. Korter maken kan niet.`,
    reason: 'Waarom?',
    everyoneReads: 'Iedereen die is uitgenodigd krijgt deze reden in een e-mail.',
    withdraw: 'Trek het voorstel in',
    withdrawHelp: 'Er wordt niets verwijderd. Wat is gepubliceerd en de reacties blijven bewaard.',
  },
  fy: {
    nextVersion: 'Begjin in nije ferzje',
    extend: 'Ferlingje de reaksjetermyn',
    newDeadline: 'Nije lêste dei om te reagearjen',
    deadlineNow: (day) => `No is dat ${day}. Koarter meitsje kin net.`,
    reason: 'Wêrom?',
    everyoneReads: 'Elkenien dy’t útnûge is krijt dizze reden yn in e-mail.',
    withdraw: 'Lûk it útstel yn',
    withdrawHelp: 'Der wurdt neat fuortsmiten. Wat publisearre is en de reaksjes bliuwe bewarre.',
  },
  en: {
    nextVersion: 'Start a next version',
    extend: 'Extend the deadline',
    newDeadline: 'New last day to react',
    deadlineNow: (day) => `It is ${day} now. It cannot become earlier.`,
    reason: 'Why?',
    everyoneReads: 'Everyone who was invited gets this reason by email.',
    withdraw: 'Withdraw the proposal',
    withdrawHelp: 'Nothing is deleted. What was published and the reactions are kept.',
  },
});
