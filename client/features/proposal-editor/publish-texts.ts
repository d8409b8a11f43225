import { defineTexts } from '../../i18n/language.tsx';

export const publishTexts = defineTexts({
  nl: {
    collides: 'Een ander voorstel verandert dezelfde woorden',
    publish: 'Publiceren',
    dialog: 'Voorstel publiceren',
    deadline: 'Laatste dag om te reageren',
    deadlineHint: (days: number) => `Uw regio geeft minstens ${days} werkdagen. Later mag, eerder niet.`,
    inWords: (day: string) => `Reageren kan tot en met ${day}.`,
    note: 'Wat is er veranderd?',
    noteHint: 'Iedereen die is uitgenodigd of al heeft gereageerd krijgt dit in een e-mail.',
    confirm: 'Publiceer en nodig uit',
    confirmNext: 'Publiceer deze versie',
    invited: (count: number) =>
      count === 1 ? '1 aanbieder krijgt een uitnodiging' : `${count} aanbieders krijgen een uitnodiging`,
    perMunicipality: (name: string, count: number) => `${name}: ${count}`,
  },
  fy: {
    collides: 'In oar útstel feroaret deselde wurden',
    publish: 'Publisearje',
    dialog: 'Utstel publisearje',
    deadline: 'Lêste dei om te reagearjen',
    deadlineHint: (days) => `Jo regio jout op syn minst ${days} wurkdagen. Letter mei, earder net.`,
    inWords: (day) => `Reagearje kin oant en mei ${day}.`,
    note: 'Wat is der feroare?',
    noteHint: 'Elkenien dy’t útnûge is of al reagearre hat krijt dit yn in e-mail.',
    confirm: 'Publisearje en noegje út',
    confirmNext: 'Publisearje dizze ferzje',
    invited: (count) =>
      count === 1 ? '1 oanbieder krijt in útnûging' : `${count} oanbieders krije in útnûging`,
    perMunicipality: (name, count) => `${name}: ${count}`,
  },
  en: {
    collides: 'Another proposal changes the same words',
    publish: 'Publish',
    dialog: 'Publish the proposal',
    deadline: 'Last day to react',
    deadlineHint: (days) => `Your region gives at least ${days} working days. Later is fine, earlier is not.`,
    inWords: (day) => `Reactions are open until the end of ${day}.`,
    note: 'What has changed?',
    noteHint: 'Everyone who was invited or has reacted gets this by email.',
    confirm: 'Publish and invite',
    confirmNext: 'Publish this version',
    invited: (count) => (count === 1 ? '1 provider will be invited' : `${count} providers will be invited`),
    perMunicipality: (name, count) => `${name}: ${count}`,
  },
});
