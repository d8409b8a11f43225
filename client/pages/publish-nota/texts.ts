import { defineTexts } from '../../i18n/language.tsx';

export const publishNotaTexts = defineTexts({
  nl: {
    proposal: 'Beheer van het voorstel',
    lead: 'Hier ziet u hoe de nota eruitziet, wat er nog moet gebeuren en publiceert u de nota.',
    published: 'Gepubliceerde versies',
    version: (number: number, day: string) => `Versie ${number}, gepubliceerd op ${day}`,
    closed: 'Alleen contractmanagers en de secretaris zien deze versie nog.',
    open: 'Aanbieders kunnen nog reageren',
    openHelp: 'U kunt de nota publiceren als de reactietermijn voorbij is.',
    blocked: (count: number) =>
      count === 1
        ? 'De nota kan nog niet worden gepubliceerd: 1 reactie is nog niet klaar'
        : `De nota kan nog niet worden gepubliceerd: ${count} reacties zijn nog niet klaar`,
    unanswered: 'heeft nog geen gepubliceerd antwoord',
    late: 'kwam te laat: besluit of de reactie meetelt',
    toAnswers: 'Beantwoord de reacties',
    looking: (count: number) =>
      count === 1
        ? '1 reactie is nog niet openbaar gemaakt'
        : `${count} reacties zijn nog niet openbaar gemaakt`,
    lookingHelp:
      'Dat hoeft niet, maar de tekst van deze reacties staat dan niet in de nota. Kijk ze eerst na als dat wel moet.',
    notYours: 'U kunt deze nota niet publiceren',
    notYoursHelp: (municipality: string) =>
      `Dat doet de contractmanager van ${municipality}, of de secretaris.`,
    ready: 'Alles is klaar om te publiceren.',
    publish: 'Publiceer de nota',
    publishNext: 'Publiceer een gewijzigde nota',
    nextHelp:
      'De nota is al gepubliceerd en verandert niet meer, ook niet als een antwoord of besluit later verandert. U kunt wel een nieuwe versie publiceren. De eerdere versie blijft te lezen.',
    note: 'Wat is er gewijzigd?',
    noteHint: 'Iedereen leest dit boven de nota.',
    withhold: 'Sluit de eerdere versies',
    withholdHint: 'Kies dit alleen als er iets in staat wat niet openbaar mag zijn.',
    frozen: 'De nota verandert daarna niet meer',
    frozenHelp:
      'Iedereen kan de nota lezen en downloaden. Wat er staat, ligt vast. Klopt er later iets niet, dan publiceert u een nieuwe versie en schrijft u erbij wat er is gewijzigd.',
    confirm: 'Ja, publiceer',
    cancel: 'Nog niet',
    done: 'De nota is gepubliceerd.',
    read: 'Lees de nota',
    preview: 'Zo ziet de nota eruit als u nu publiceert',
  },
  fy: {
    proposal: 'Behear fan it útstel',
    lead: 'Hjir sjogge jo hoe’t de nota derút sjocht, wat der noch barre moat en publisearje jo de nota.',
    published: 'Publisearre ferzjes',
    version: (number, day) => `Ferzje ${number}, publisearre op ${day}`,
    closed: 'Allinnich kontraktmanagers en de siktaris sjogge dizze ferzje noch.',
    open: 'Oanbieders kinne noch reagearje',
    openHelp: 'Jo kinne de nota publisearje as de reaksjetermyn foarby is.',
    blocked: (count) =>
      count === 1
        ? 'De nota kin noch net publisearre wurde: 1 reaksje is noch net klear'
        : `De nota kin noch net publisearre wurde: ${count} reaksjes binne noch net klear`,
    unanswered: 'hat noch gjin publisearre antwurd',
    late: 'kaam te let: beslút oft de reaksje meitelt',
    toAnswers: 'Beäntwurdzje de reaksjes',
    looking: (count) =>
      count === 1
        ? '1 reaksje is noch net iepenbier makke'
        : `${count} reaksjes binne noch net iepenbier makke`,
    lookingHelp:
      'Dat hoecht net, mar de tekst fan dizze reaksjes stiet dan net yn de nota. Sjoch se earst nei as dat wol moat.',
    notYours: 'Jo kinne dizze nota net publisearje',
    notYoursHelp: (municipality) => `Dat docht de kontraktmanager fan ${municipality}, of de siktaris.`,
    ready: 'Alles is klear om te publisearjen.',
    publish: 'Publisearje de nota',
    publishNext: 'Publisearje in feroare nota',
    nextHelp:
      'De nota is al publisearre en feroaret net mear, ek net as in antwurd of beslút letter feroaret. Jo kinne wol in nije ferzje publisearje. De eardere ferzje bliuwt te lêzen.',
    note: 'Wat is der feroare?',
    noteHint: 'Elkenien lêst dit boppe de nota.',
    withhold: 'Slút de eardere ferzjes',
    withholdHint: 'Kies dit allinnich as der wat yn stiet wat net iepenbier wêze mei.',
    frozen: 'De nota feroaret dêrnei net mear',
    frozenHelp:
      'Elkenien kin de nota lêze en downloade. Wat der stiet, leit fêst. Kloppet der letter wat net, dan publisearje jo in nije ferzje en skriuwe jo derby wat der feroare is.',
    confirm: 'Ja, publisearje',
    cancel: 'Noch net',
    done: 'De nota is publisearre.',
    read: 'Lês de nota',
    preview: 'Sa sjocht de nota derút as jo no publisearje',
  },
  en: {
    proposal: 'Manage the proposal',
    lead: 'Here you see what the memorandum looks like, what is still to be done, and you publish it.',
    published: 'Published versions',
    version: (number, day) => `Version ${number}, published on ${day}`,
    closed: 'Only contract managers and the secretary still see this version.',
    open: 'Providers can still react',
    openHelp: 'You can publish the memorandum when the term has passed.',
    blocked: (count) =>
      count === 1
        ? 'The memorandum cannot be published yet: 1 reaction is not ready'
        : `The memorandum cannot be published yet: ${count} reactions are not ready`,
    unanswered: 'has no published answer yet',
    late: 'came late: decide whether it counts',
    toAnswers: 'Answer the reactions',
    looking: (count) =>
      count === 1 ? '1 reaction was not made public yet' : `${count} reactions were not made public yet`,
    lookingHelp:
      'That is not needed, but then the words of these reactions are not in the memorandum. Look through them first if they should be.',
    notYours: 'You cannot publish this memorandum',
    notYoursHelp: (municipality) => `That is for the contract manager of ${municipality}, or the secretary.`,
    ready: 'All is ready to be published.',
    publish: 'Publish the memorandum',
    publishNext: 'Publish a corrected memorandum',
    nextHelp:
      'The memorandum was published and does not change any more, not even when an answer or a decision changes later. You can publish a new version. The earlier one can still be read.',
    note: 'What was corrected?',
    noteHint: 'Everybody reads this above the memorandum.',
    withhold: 'Close the earlier versions',
    withholdHint: 'Choose this only when something in them may not be public.',
    frozen: 'After this the memorandum does not change any more',
    frozenHelp:
      'Everybody can read and download it. What it says is fixed. If something turns out wrong, you publish a new version and say what was corrected.',
    confirm: 'Yes, publish',
    cancel: 'Not yet',
    done: 'The memorandum was published.',
    read: 'Read the memorandum',
    preview: 'What the memorandum looks like if you publish it now',
  },
});
