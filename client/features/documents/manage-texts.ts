import type { Audience } from '../../generated/graphql.ts';
import { defineTexts } from '../../i18n/language.tsx';
import type { UploadProblem } from './upload-file.ts';

type Sentences = Record<UploadProblem, (limit?: number) => string>;
type Hints = Record<Audience, string>;

const problems: Sentences = {
  FILE_TOO_LARGE: (limit) => `Dit bestand is te groot. Een bestand mag ${limit ?? 50} MB zijn.`,
  FILE_TYPE: () =>
    'Dit soort bestand kan niet. Kies een PDF-, Word-, ODT-, Excel- of PowerPoint-bestand, een tekst of een afbeelding.',
  FILE_EMPTY: () => 'Dit bestand is leeg. Kies een ander bestand.',
  TOO_MANY_UPLOADS: () => 'Er wachten nog te veel bestanden. Voeg die eerst toe, of probeer het morgen weer.',
  UNAUTHENTICATED: () => 'U bent niet meer ingelogd. Log opnieuw in en kies het bestand nog eens.',
  FAILED: () => 'Uploaden is niet gelukt. Controleer uw verbinding en kies het bestand nog eens.',
};

const nl = {
  files: 'Bestanden toevoegen',
  file: 'Nieuw bestand',
  filesHint: (kinds: string) => `${kinds}. U kunt bestanden ook hierheen slepen.`,
  title: 'Titel',
  titleOf: (name: string) => `Titel van ${name}`,
  who: 'Wie mag dit lezen?',
  chooseWho: 'Kies wie dit mag lezen.',
  add: 'Toevoegen',
  added: (count: number) => (count === 1 ? 'Het stuk is toegevoegd' : `${count} stukken zijn toegevoegd`),
  chooseFirst: 'Kies eerst een bestand.',
  stillBusy: 'Wacht tot het uploaden klaar is.',
  change: 'Wijzigen',
  changeTitle: 'Titel of lezers wijzigen',
  replace: 'Vervangen',
  replaceTitle: 'Vervangen door een nieuwe versie',
  replaceHelp: 'De oude versie blijft te lezen onder ‘Eerdere versie’.',
  note: 'Waarom vervangt u dit stuk?',
  withdraw: 'Intrekken',
  withdrawTitle: 'Stuk intrekken',
  withdrawHelp:
    'Niemand kan het bestand daarna nog openen. De titel blijft staan, met uw reden. Dit kunt u niet terugdraaien.',
  reason: 'Waarom trekt u dit stuk in?',
  remove: 'Verwijderen',
  removed: (title: string) => `${title} is verwijderd`,
  save: 'Opslaan',
  cancel: 'Annuleren',
  of: (action: string, title: string) => `${action}: ${title}`,
  audienceHint: {
    PUBLIC: 'Iedereen kan dit lezen, ook zonder in te loggen.',
    TABLE: 'Leden van de overlegtafel en de gemeenten.',
    INTERNAL: 'Contractmanagers en secretaris van deze regio.',
  } satisfies Hints,
  attachmentHint: {
    PUBLIC: 'Iedereen kan dit lezen.',
    TABLE: 'De overlegtafel leest dit bij de voorbereiding.',
    INTERNAL: 'Kies dit bij gegevens die andere aanbieders niet mogen zien, zoals kostprijzen.',
  } satisfies Hints,
  problems,
};

const fy: typeof nl = {
  files: 'Bestannen tafoegje',
  file: 'Nij bestân',
  filesHint: (kinds) => `${kinds}. Jo kinne bestannen hjir ek hinne sleepe.`,
  title: 'Titel',
  titleOf: (name) => `Titel fan ${name}`,
  who: 'Wa mei dit lêze?',
  chooseWho: 'Kies wa’t dit lêze mei.',
  add: 'Tafoegje',
  added: (count) => (count === 1 ? 'It stik is tafoege' : `${count} stikken binne tafoege`),
  chooseFirst: 'Kies earst in bestân.',
  stillBusy: 'Wachtsje oant it opladen klear is.',
  change: 'Feroarje',
  changeTitle: 'Titel of lêzers feroarje',
  replace: 'Ferfange',
  replaceTitle: 'Ferfange troch in nije ferzje',
  replaceHelp: 'De âlde ferzje bliuwt te lêzen ûnder ‘Eardere ferzje’.',
  note: 'Wêrom ferfange jo dit stik?',
  withdraw: 'Ynlûke',
  withdrawTitle: 'Stik ynlûke',
  withdrawHelp:
    'Nimmen kin it bestân dêrnei noch iepenje. De titel bliuwt stean, mei jo reden. Dit kinne jo net weromdraaie.',
  reason: 'Wêrom lûke jo dit stik yn?',
  remove: 'Fuortsmite',
  removed: (title) => `${title} is fuortsmiten`,
  save: 'Bewarje',
  cancel: 'Annulearje',
  of: (action, title) => `${action}: ${title}`,
  audienceHint: {
    PUBLIC: 'Elkenien kin dit lêze, ek sûnder yn te loggen.',
    TABLE: 'Leden fan de oerlistafel en de gemeenten.',
    INTERNAL: 'Kontraktmanagers en skriuwer fan dizze regio.',
  },
  attachmentHint: {
    PUBLIC: 'Elkenien kin dit lêze.',
    TABLE: 'De oerlistafel lêst dit by de tarieding.',
    INTERNAL: 'Kies dit by gegevens dy’t oare oanbieders net sjen meie, lykas kostprizen.',
  },
  problems: {
    FILE_TOO_LARGE: (limit) => `Dit bestân is te grut. In bestân mei ${limit ?? 50} MB wêze.`,
    FILE_TYPE: () =>
      'Dit soarte bestân kin net. Kies in PDF-, Word-, ODT-, Excel- of PowerPoint-bestân, in tekst of in ôfbylding.',
    FILE_EMPTY: () => 'Dit bestân is leech. Kies in oar bestân.',
    TOO_MANY_UPLOADS: () =>
      'Der wachtsje noch tefolle bestannen. Foegje dy earst ta, of besykje it moarn wer.',
    UNAUTHENTICATED: () => 'Jo binne net mear ynlogd. Log op ’e nij yn en kies it bestân nochris.',
    FAILED: () => 'Opladen is net slagge. Sjoch jo ferbining nei en kies it bestân nochris.',
  },
};

const en: typeof nl = {
  files: 'Add files',
  file: 'New file',
  filesHint: (kinds) => `${kinds}. You can also drag files to this place.`,
  title: 'Title',
  titleOf: (name) => `Title of ${name}`,
  who: 'Who may read this?',
  chooseWho: 'Choose who may read this.',
  add: 'Add',
  added: (count) => (count === 1 ? 'The document was added' : `${count} documents were added`),
  chooseFirst: 'First choose a file.',
  stillBusy: 'Wait until the upload is finished.',
  change: 'Change',
  changeTitle: 'Change title or readers',
  replace: 'Replace',
  replaceTitle: 'Replace by a new version',
  replaceHelp: 'The old version can still be read under ‘Earlier version’.',
  note: 'Why do you replace this document?',
  withdraw: 'Withdraw',
  withdrawTitle: 'Withdraw document',
  withdrawHelp:
    'Nobody can open the file after that. The title stays, with your reason. You cannot undo this.',
  reason: 'Why do you withdraw this document?',
  remove: 'Remove',
  removed: (title) => `${title} was removed`,
  save: 'Save',
  cancel: 'Cancel',
  of: (action, title) => `${action}: ${title}`,
  audienceHint: {
    PUBLIC: 'Everybody can read this, also without signing in.',
    TABLE: 'Members of the table and the municipalities.',
    INTERNAL: 'Contract managers and secretary of this region.',
  },
  attachmentHint: {
    PUBLIC: 'Everybody can read this.',
    TABLE: 'The table reads this to prepare the meeting.',
    INTERNAL: 'Choose this for what other providers may not see, such as cost prices.',
  },
  problems: {
    FILE_TOO_LARGE: (limit) => `This file is too large. A file can be ${limit ?? 50} MB.`,
    FILE_TYPE: () =>
      'This kind of file is not possible. Choose a PDF, Word, ODT, Excel or PowerPoint file, a text or an image.',
    FILE_EMPTY: () => 'This file is empty. Choose another file.',
    TOO_MANY_UPLOADS: () => 'Too many files are waiting. Add those first, or try again tomorrow.',
    UNAUTHENTICATED: () => 'You are no longer signed in. Sign in again and choose the file once more.',
    FAILED: () => 'Uploading failed. Check your connection and choose the file once more.',
  },
};

/** What managing documents says; loaded only by who may do it. */
export const manageTexts = defineTexts({ nl, fy, en });
