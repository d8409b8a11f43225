import { defineTexts } from '../../i18n/language.tsx';

/** What everybody reads around the reactions that were made public. */
export const publicTexts = defineTexts({
  nl: {
    title: 'Openbare reacties',
    lead: 'Deze reacties van aanbieders hebben de gemeenten openbaar gemaakt. Niet elke reactie wordt openbaar: een aanbieder kan daar nee tegen zeggen.',
    search: 'Zoek op woorden of op de naam van een aanbieder',
    show: 'Zoek',
    none: 'Er zijn nog geen openbare reacties op dit voorstel',
    noneHelp: 'De gemeenten maken reacties openbaar na de reactietermijn.',
    notFound: (words: string) => `Geen openbare reactie met ‘${words}’`,
    notFoundHelp: 'Probeer een ander woord, of maak het zoekveld leeg.',
    leftOut: 'Hierin is iets weggelaten. De grond in de wet:',
    comments: 'Opmerkingen bij artikelen',
    files: 'Bijlagen',
    noFile: 'Deze bijlage is niet openbaar:',
    filesLeftOut: (count: number) =>
      count === 1
        ? 'In de openbare versie ontbreekt 1 bijlage:'
        : `In de openbare versie ontbreken ${count} bijlagen:`,
    receivedOn: (day: string) => `Ontvangen op ${day}`,
  },
  fy: {
    title: 'Iepenbiere reaksjes',
    lead: 'Dizze reaksjes fan oanbieders hawwe de gemeenten iepenbier makke. Net elke reaksje wurdt iepenbier: in oanbieder kin dêr nee tsjin sizze.',
    search: 'Sykje op wurden of op de namme fan in oanbieder',
    show: 'Sykje',
    none: 'Der binne noch gjin iepenbiere reaksjes op dit útstel',
    noneHelp: 'De gemeenten meitsje reaksjes iepenbier nei de reaksjetermyn.',
    notFound: (words) => `Gjin iepenbiere reaksje mei ‘${words}’`,
    notFoundHelp: 'Besykje in oar wurd, of meitsje it sykfjild leech.',
    leftOut: 'Hjiryn is wat weilitten. De grûn yn de wet:',
    comments: 'Opmerkings by artikels',
    files: 'Bylagen',
    noFile: 'Dizze bylage is net iepenbier:',
    filesLeftOut: (count) =>
      count === 1
        ? 'Yn de iepenbiere ferzje mist 1 bylage:'
        : `Yn de iepenbiere ferzje misse ${count} bylagen:`,
    receivedOn: (day) => `Untfongen op ${day}`,
  },
  en: {
    title: 'Public reactions',
    lead: 'The municipalities made these reactions of providers public. Not every reaction becomes public: a provider can say no to that.',
    search: 'Search by words or by the name of a provider',
    show: 'Search',
    none: 'There are no public reactions to this proposal yet',
    noneHelp: 'The municipalities make reactions public after the reaction term.',
    notFound: (words) => `No public reaction with ‘${words}’`,
    notFoundHelp: 'Try another word, or empty the search field.',
    leftOut: 'Something was left out of it. The ground in the law:',
    comments: 'Comments on articles',
    files: 'Attachments',
    noFile: 'This attachment is not public:',
    filesLeftOut: (count) =>
      count === 1
        ? 'The public version lacks 1 attachment:'
        : `The public version lacks ${count} attachments:`,
    receivedOn: (day) => `Received on ${day}`,
  },
});
