import type { Admission, Carried, ReactionChannel } from '../../generated/graphql.ts';
import { defineTexts } from '../../i18n/language.tsx';

interface IntakeTexts {
  title: string;
  lead: string;
  toForm: string;
  provider: string;
  choose: string;
  providerHint: string;
  channel: string;
  channels: Record<ReactionChannel, string>;
  receivedOn: string;
  receivedOnHint: (deadline: string) => string;
  standpoint: string;
  standpointHint: string;
  text: string;
  textHint: string;
  scan: string;
  stillBusy: string;
  confidential: string;
  objects: string;
  register: string;
  came: (channel: string, day: string) => string;
  by: (municipality: string | null) => string;
  admissions: Record<Admission, string>;
  pendingHelp: string;
  admit: string;
  admitAgain: string;
  admitTitle: string;
  admitChoice: string;
  admitYes: string;
  admitNo: string;
  admitReason: string;
  admitReasonHint: string;
  save: string;
  cancel: string;
  lateSummary: (pending: number, refused: number) => string;
  places: Record<Carried, string>;
  nowThere: string;
  movedTo: (article: string) => string;
  articleGone: string;
  lostTitle: string;
  alikeTitle: string;
  alikeLead: string;
  alike: (count: number) => string;
  differs: string;
  sameText: string;
}

/** What is said around letters and late reactions, and about comments and reactions that belong together. */
export const intakeTexts = defineTexts<IntakeTexts>({
  nl: {
    title: 'Brief of gesprek registreren',
    lead: 'Kwam een reactie per brief, per e-mail of mondeling? Zet haar hier in het portaal, namens de aanbieder.',
    toForm: 'Registreer een brief of gesprek',
    provider: 'Van welke aanbieder is de reactie?',
    choose: 'Kies een aanbieder',
    providerHint:
      'Heeft de aanbieder al gereageerd? Dan wordt dit een wijziging van die reactie. Een concept van de aanbieder blijft staan.',
    channel: 'Hoe kwam de reactie binnen?',
    channels: { PORTAL: 'Via het portaal', E_MAIL: 'Per e-mail', LETTER: 'Per brief', SPOKEN: 'Mondeling' },
    receivedOn: 'Op welke dag is de reactie ontvangen?',
    receivedOnHint: (deadline) =>
      `Deze dag bepaalt of de reactie op tijd is. Reageren kan tot en met ${deadline}.`,
    standpoint: 'Standpunt van de aanbieder',
    standpointHint: 'Kies ‘Niet opgegeven’ als de aanbieder geen standpunt noemt.',
    text: 'Tekst van de reactie',
    textHint: 'Neem de tekst over zoals hij is geschreven of gezegd. Noem geen gegevens van cliënten.',
    scan: 'Scan van de brief',
    stillBusy: 'Wacht tot het bestand binnen is.',
    confidential: 'Alleen voor de gemeenten',
    objects: 'De aanbieder wil niet dat de reactie openbaar wordt',
    register: 'Registreer de reactie',
    came: (channel, day) => `${channel}, ontvangen op ${day}`,
    by: (municipality) =>
      municipality ? `geregistreerd door de gemeente ${municipality}` : 'geregistreerd door de regio',
    admissions: {
      PENDING: 'Nog niet bepaald of zij meetelt',
      ADMITTED: 'Te laat, telt toch mee',
      NOT_ADMITTED: 'Te laat, telt niet mee',
    },
    pendingHelp: 'De gemeenten bepalen nog of zij de reactie meenemen.',
    admit: 'Bepaal of de reactie meetelt',
    admitAgain: 'Wijzig of de reactie meetelt',
    admitTitle: 'Telt deze late reactie mee?',
    admitChoice: 'Uw keuze',
    admitYes: 'Ja, wij nemen de reactie mee',
    admitNo: 'Nee, wij nemen de reactie niet mee',
    admitReason: 'Waarom?',
    admitReasonHint: 'De aanbieder leest deze reden op zijn pagina en in een e-mail.',
    save: 'Bewaar',
    cancel: 'Annuleer',
    lateSummary: (pending, refused) =>
      [
        pending > 0 && `Bij ${pending} late is nog niet bepaald of zij meetellen.`,
        refused > 0 && `${refused} late tellen niet mee. Zij staan niet in de grafieken.`,
      ]
        .filter(Boolean)
        .join(' '),
    places: {
      SAME: 'De passage staat er nog',
      MOVED: 'De passage is verplaatst',
      CHANGED: 'De passage is gewijzigd',
      ORPHAN: 'De passage staat niet meer in de tekst',
    },
    nowThere: 'Nu staat er:',
    movedTo: (article) => `Nu in ${article}`,
    articleGone: 'Ook het artikel is vervallen.',
    lostTitle: 'Opmerkingen bij artikelen die er niet meer zijn',
    alikeTitle: 'Reacties met dezelfde tekst',
    alikeLead: 'Deze aanbieders schreven bijna hetzelfde. Elke aanbieder telt mee.',
    alike: (count) => `${count} aanbieders, zelfde tekst`,
    differs: 'Wat er anders is dan in de eerste',
    sameText: 'Precies dezelfde tekst',
  },
  fy: {
    title: 'Brief of petear registrearje',
    lead: 'Kaam in reaksje mei in brief, fia e-mail of mûnling? Set dy hjir yn it portaal, út namme fan de oanbieder.',
    toForm: 'Registrearje in brief of petear',
    provider: 'Fan hokker oanbieder is de reaksje?',
    choose: 'Kies in oanbieder',
    providerHint:
      'Hat de oanbieder al reagearre? Dan wurdt dit in wiziging fan dy reaksje. In konsept fan de oanbieder bliuwt stean.',
    channel: 'Hoe kaam de reaksje binnen?',
    channels: { PORTAL: 'Fia it portaal', E_MAIL: 'Fia e-mail', LETTER: 'Mei in brief', SPOKEN: 'Mûnling' },
    receivedOn: 'Op hokker dei is de reaksje ûntfongen?',
    receivedOnHint: (deadline) =>
      `Dizze dei bepaalt oft de reaksje op tiid is. Reagearje kin oant en mei ${deadline}.`,
    standpoint: 'Stânpunt fan de oanbieder',
    standpointHint: 'Kies ‘Net opjûn’ as de oanbieder gjin stânpunt neamt.',
    text: 'Tekst fan de reaksje',
    textHint: 'Nim de tekst oer sa’t dy skreaun of sein is. Neam gjin gegevens fan kliïnten.',
    scan: 'Scan fan de brief',
    stillBusy: 'Wachtsje oant it bestân binnen is.',
    confidential: 'Allinnich foar de gemeenten',
    objects: 'De oanbieder wol net dat de reaksje iepenbier wurdt',
    register: 'Registrearje de reaksje',
    came: (channel, day) => `${channel}, ûntfongen op ${day}`,
    by: (municipality) =>
      municipality ? `registrearre troch de gemeente ${municipality}` : 'registrearre troch de regio',
    admissions: {
      PENDING: 'Noch net bepaald oft dy meitelt',
      ADMITTED: 'Te let, telt dochs mei',
      NOT_ADMITTED: 'Te let, telt net mei',
    },
    pendingHelp: 'De gemeenten bepale noch oft se de reaksje meinimme.',
    admit: 'Bepaal oft de reaksje meitelt',
    admitAgain: 'Feroarje oft de reaksje meitelt',
    admitTitle: 'Telt dizze lette reaksje mei?',
    admitChoice: 'Jo kar',
    admitYes: 'Ja, wy nimme de reaksje mei',
    admitNo: 'Nee, wy nimme de reaksje net mei',
    admitReason: 'Wêrom?',
    admitReasonHint: 'De oanbieder lêst dizze reden op syn side en yn in e-mail.',
    save: 'Bewarje',
    cancel: 'Annulearje',
    lateSummary: (pending, refused) =>
      [
        pending > 0 && `By ${pending} lette is noch net bepaald oft se meitelle.`,
        refused > 0 && `${refused} lette telle net mei. Se steane net yn de grafiken.`,
      ]
        .filter(Boolean)
        .join(' '),
    places: {
      SAME: 'De passaazje stiet der noch',
      MOVED: 'De passaazje is ferpleatst',
      CHANGED: 'De passaazje is feroare',
      ORPHAN: 'De passaazje stiet net mear yn de tekst',
    },
    nowThere: 'No stiet der:',
    movedTo: (article) => `No yn ${article}`,
    articleGone: 'Ek it artikel is ferfallen.',
    lostTitle: 'Opmerkings by artikels dy’t der net mear binne',
    alikeTitle: 'Reaksjes mei deselde tekst',
    alikeLead: 'Dizze oanbieders skreaunen hast itselde. Elke oanbieder telt mei.',
    alike: (count) => `${count} oanbieders, deselde tekst`,
    differs: 'Wat oars is as yn de earste',
    sameText: 'Krekt deselde tekst',
  },
  en: {
    title: 'Register a letter or conversation',
    lead: 'Did a reaction come by letter, by e-mail or by word of mouth? Put it in the portal here, on behalf of the provider.',
    toForm: 'Register a letter or conversation',
    provider: 'Which provider is the reaction from?',
    choose: 'Choose a provider',
    providerHint:
      'Has the provider reacted already? Then this becomes a change of that reaction. A draft of the provider stays as it is.',
    channel: 'How did the reaction come in?',
    channels: {
      PORTAL: 'Through the portal',
      E_MAIL: 'By e-mail',
      LETTER: 'By letter',
      SPOKEN: 'By word of mouth',
    },
    receivedOn: 'On which day was it received?',
    receivedOnHint: (deadline) =>
      `This day decides whether it is in time. Reactions are taken until ${deadline}.`,
    standpoint: 'Standpoint of the provider',
    standpointHint: 'Choose ‘Not stated’ when the provider names no standpoint.',
    text: 'Text of the reaction',
    textHint: 'Copy the text as it was written or said. Name no data of clients.',
    scan: 'Scan of the letter',
    stillBusy: 'Wait until the file has arrived.',
    confidential: 'For the municipalities only',
    objects: 'The provider does not want the reaction to become public',
    register: 'Register the reaction',
    came: (channel, day) => `${channel}, received on ${day}`,
    by: (municipality) =>
      municipality ? `registered by the municipality of ${municipality}` : 'registered by the region',
    admissions: {
      PENDING: 'Not decided yet whether it counts',
      ADMITTED: 'Late, counts all the same',
      NOT_ADMITTED: 'Late, does not count',
    },
    pendingHelp: 'The municipalities have yet to decide whether they take it in.',
    admit: 'Decide whether it counts',
    admitAgain: 'Change whether it counts',
    admitTitle: 'Does this late reaction count?',
    admitChoice: 'Your choice',
    admitYes: 'Yes, we take it in',
    admitNo: 'No, we do not take it in',
    admitReason: 'Why?',
    admitReasonHint: 'The provider reads this reason on its page and in a mail.',
    save: 'Save',
    cancel: 'Cancel',
    lateSummary: (pending, refused) =>
      [
        pending > 0 && `Of ${pending} late ones it is not decided yet whether they count.`,
        refused > 0 && `${refused} late ones do not count. They are not in the charts.`,
      ]
        .filter(Boolean)
        .join(' '),
    places: {
      SAME: 'The passage still stands',
      MOVED: 'The passage has moved',
      CHANGED: 'The passage has changed',
      ORPHAN: 'The passage is no longer in the text',
    },
    nowThere: 'It now says:',
    movedTo: (article) => `Now in ${article}`,
    articleGone: 'The article is gone as well.',
    lostTitle: 'Comments on articles that are gone',
    alikeTitle: 'Reactions with the same text',
    alikeLead: 'These providers wrote nearly the same. Each of them counts.',
    alike: (count) => `${count} providers, same text`,
    differs: 'What differs from the first',
    sameText: 'Exactly the same text',
  },
});
