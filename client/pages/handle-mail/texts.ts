import { defineTexts } from '../../i18n/language.tsx';

interface HandleMailTexts {
  manage: string;
  why: string;
  whySkipped: string;
  from: string;
  notProven: string;
  proven: string;
  to: string;
  received: string;
  provider: string;
  proposal: string;
  files: string;
  unknownFile: string;
  original: string;
  download: string;
  text: string;
  noText: string;
  wholeText: string;
  done: string;
  doneBy: (name: string, when: string) => string;
  byItself: string;
  becameReaction: string;
  reason: string;
  overtaken: string;
  overtakenHelp: string;
  filledIn: string;
  linkedNow: string;
  refusedNow: string;
  answered: (address: string) => string;
  back: string;
  question: string;
  choice: string;
  one: string;
  oneHint: string;
  several: string;
  severalHint: string;
  refuse: string;
  refuseHint: string;
  nth: (number: number) => string;
  nthField: (number: number, field: string) => string;
  chooseProposal: string;
  placeholder: string;
  chooseProvider: string;
  until: (title: string, day: string) => string;
  noProposals: string;
  partText: string;
  partHint: string;
  splitHint: string;
  chooseFiles: string;
  add: string;
  remove: (number: number) => string;
  link: string;
  split: (count: number) => string;
  refuseReason: string;
  refuseReasonHint: (address: string) => string;
  noAnswer: string;
  doRefuse: string;
}

export const handleMailTexts = defineTexts<HandleMailTexts>({
  nl: {
    manage: 'Beheer',
    why: 'Waarom wacht deze mail?',
    whySkipped: 'Waarom is deze mail overgeslagen?',
    from: 'Van',
    notProven: 'niet zeker of dit de echte afzender is',
    proven: 'afzender gecontroleerd',
    to: 'Aan',
    received: 'Ontvangen op',
    provider: 'Lijkt van aanbieder',
    proposal: 'Lijkt over voorstel',
    files: 'Bijlagen',
    unknownFile: 'onbekende soort, zit alleen in de oorspronkelijke mail',
    original: 'Oorspronkelijke mail',
    download: 'Download de hele mail',
    text: 'Tekst van de mail',
    noText: 'Er is geen tekst gevonden. Download de oorspronkelijke mail om hem te lezen.',
    wholeText: 'Toon ook de eerdere berichten onder deze mail',
    done: 'Deze mail is behandeld',
    doneBy: (name, when) => `Door ${name}, op ${when}.`,
    byItself: 'De mail is vanzelf een reactie geworden.',
    becameReaction: 'Dit is de reactie:',
    reason: 'Reden van de weigering:',
    overtaken: 'Een collega was u voor',
    overtakenHelp:
      'Deze mail is net door iemand anders behandeld. Wat u koos is niet uitgevoerd. Er is niets dubbel gebeurd.',
    filledIn: 'Wat u had ingevuld',
    linkedNow: 'De mail is nu een reactie',
    refusedNow: 'De mail is geweigerd',
    answered: (address) => `De afzender krijgt bericht op ${address}.`,
    back: 'Terug naar de post',
    question: 'Wat doet u met deze mail?',
    choice: 'Uw keuze',
    one: 'Maak er één reactie van',
    oneHint: 'U kiest het voorstel en de aanbieder. De dag van ontvangst blijft de dag van de mail.',
    several: 'Splits de mail in meer reacties',
    severalHint: 'Als de mail over meer voorstellen gaat, of van meer aanbieders komt.',
    refuse: 'Weiger de mail',
    refuseHint: 'De mail telt niet als reactie. De afzender leest waarom. De mail blijft bewaard.',
    nth: (number) => `Reactie ${number}`,
    nthField: (number, field) => `Reactie ${number}, ${field}`,
    chooseProposal: 'Over welk voorstel gaat het?',
    placeholder: 'Kies',
    chooseProvider: 'Van welke aanbieder is de reactie?',
    until: (title, day) => `${title} (reageren tot en met ${day})`,
    noProposals:
      'Er is geen voorstel waarop deze mail een reactie kan zijn. Weiger de mail met een reden, of laat hem staan.',
    partText: 'Tekst van de reactie',
    partHint:
      'Haal weg wat er niet bij hoort, zoals gegevens van cliënten. De oorspronkelijke mail blijft bewaard.',
    splitHint: 'Haal weg wat niet bij deze reactie hoort. De oorspronkelijke mail blijft bewaard.',
    chooseFiles: 'Welke bijlagen horen erbij?',
    add: 'Nog een reactie toevoegen',
    remove: (number) => `Reactie ${number} weghalen`,
    link: 'Maak er een reactie van',
    split: (count) => `Maak er ${count} reacties van`,
    refuseReason: 'Waarom weigert u de mail?',
    refuseReasonHint: (address) => `Wij sturen deze reden naar ${address}.`,
    noAnswer: 'Er is geen afzender bekend. Niemand krijgt deze reden per mail.',
    doRefuse: 'Weiger de mail',
  },
  fy: {
    manage: 'Behear',
    why: 'Wêrom wachtet dizze mail?',
    whySkipped: 'Wêrom is dizze mail oerslein?',
    from: 'Fan',
    notProven: 'net wis oft dit de echte ôfstjoerder is',
    proven: 'ôfstjoerder kontrolearre',
    to: 'Oan',
    received: 'Untfongen op',
    provider: 'Liket fan oanbieder',
    proposal: 'Liket oer útstel',
    files: 'Bylagen',
    unknownFile: 'ûnbekende soarte, sit allinnich yn de oarspronklike mail',
    original: 'Oarspronklike mail',
    download: 'Download de hiele mail',
    text: 'Tekst fan de mail',
    noText: 'Der is gjin tekst fûn. Download de oarspronklike mail om him te lêzen.',
    wholeText: 'Lit ek de eardere berjochten ûnder dizze mail sjen',
    done: 'Dizze mail is behannele',
    doneBy: (name, when) => `Troch ${name}, op ${when}.`,
    byItself: 'De mail is fansels in reaksje wurden.',
    becameReaction: 'Dit is de reaksje:',
    reason: 'Reden fan de wegering:',
    overtaken: 'In kollega wie jo foar',
    overtakenHelp:
      'Dizze mail is krekt troch in oar behannele. Wat jo keazen is net útfierd. Der is neat dûbel bard.',
    filledIn: 'Wat jo ynfolle hiene',
    linkedNow: 'De mail is no in reaksje',
    refusedNow: 'De mail is wegere',
    answered: (address) => `De ôfstjoerder kriget berjocht op ${address}.`,
    back: 'Werom nei de post',
    question: 'Wat dogge jo mei dizze mail?',
    choice: 'Jo kar',
    one: 'Meitsje der ien reaksje fan',
    oneHint: 'Jo kieze it útstel en de oanbieder. De dei fan ûntfangst bliuwt de dei fan de mail.',
    several: 'Spjalt de mail yn mear reaksjes',
    severalHint: 'As de mail oer mear útstellen giet, of fan mear oanbieders komt.',
    refuse: 'Wegerje de mail',
    refuseHint: 'De mail telt net as reaksje. De ôfstjoerder lêst wêrom. De mail bliuwt bewarre.',
    nth: (number) => `Reaksje ${number}`,
    nthField: (number, field) => `Reaksje ${number}, ${field}`,
    chooseProposal: 'Oer hokker útstel giet it?',
    placeholder: 'Kies',
    chooseProvider: 'Fan hokker oanbieder is de reaksje?',
    until: (title, day) => `${title} (reagearje oant en mei ${day})`,
    noProposals:
      'Der is gjin útstel dêr’t dizze mail in reaksje op wêze kin. Wegerje de mail mei in reden, of lit him stean.',
    partText: 'Tekst fan de reaksje',
    partHint:
      'Helje wei wat der net by heart, lykas gegevens fan kliïnten. De oarspronklike mail bliuwt bewarre.',
    splitHint: 'Helje wei wat net by dizze reaksje heart. De oarspronklike mail bliuwt bewarre.',
    chooseFiles: 'Hokker bylagen hearre derby?',
    add: 'Noch in reaksje taheakje',
    remove: (number) => `Reaksje ${number} weihelje`,
    link: 'Meitsje der in reaksje fan',
    split: (count) => `Meitsje der ${count} reaksjes fan`,
    refuseReason: 'Wêrom wegerje jo de mail?',
    refuseReasonHint: (address) => `Wy stjoere dizze reden nei ${address}.`,
    noAnswer: 'Der is gjin ôfstjoerder bekend. Nimmen kriget dizze reden fia mail.',
    doRefuse: 'Wegerje de mail',
  },
  en: {
    manage: 'Manage',
    why: 'Why does this mail wait?',
    whySkipped: 'Why was this mail skipped?',
    from: 'From',
    notProven: 'not sure that this is the real sender',
    proven: 'sender checked',
    to: 'To',
    received: 'Received on',
    provider: 'Seems to be from provider',
    proposal: 'Seems to be about proposal',
    files: 'Attachments',
    unknownFile: 'unknown kind, stands in the original mail only',
    original: 'Original mail',
    download: 'Download the whole mail',
    text: 'Text of the mail',
    noText: 'No text was found. Download the original mail to read it.',
    wholeText: 'Also show the earlier messages below this mail',
    done: 'This mail was dealt with',
    doneBy: (name, when) => `By ${name}, on ${when}.`,
    byItself: 'The mail became a reaction by itself.',
    becameReaction: 'This is the reaction:',
    reason: 'Reason of the refusal:',
    overtaken: 'A colleague was before you',
    overtakenHelp:
      'Somebody else just dealt with this mail. What you chose was not carried out. Nothing happened twice.',
    filledIn: 'What you had filled in',
    linkedNow: 'The mail is now a reaction',
    refusedNow: 'The mail was refused',
    answered: (address) => `The sender is told at ${address}.`,
    back: 'Back to the mail',
    question: 'What do you do with this mail?',
    choice: 'Your choice',
    one: 'Make it one reaction',
    oneHint: 'You choose the proposal and the provider. The day of receipt stays the day of the mail.',
    several: 'Split the mail into several reactions',
    severalHint: 'If the mail is about several proposals, or from several providers.',
    refuse: 'Refuse the mail',
    refuseHint: 'The mail does not count as a reaction. The sender reads why. The mail is kept.',
    nth: (number) => `Reaction ${number}`,
    nthField: (number, field) => `Reaction ${number}, ${field}`,
    chooseProposal: 'Which proposal is it about?',
    placeholder: 'Choose',
    chooseProvider: 'Which provider is the reaction from?',
    until: (title, day) => `${title} (react until ${day})`,
    noProposals:
      'There is no proposal that this mail can be a reaction to. Refuse the mail with a reason, or leave it.',
    partText: 'Text of the reaction',
    partHint: 'Remove what does not belong to it, like data on clients. The original mail is kept.',
    splitHint: 'Remove what does not belong to this reaction. The original mail is kept.',
    chooseFiles: 'Which attachments belong to it?',
    add: 'Add another reaction',
    remove: (number) => `Remove reaction ${number}`,
    link: 'Make it a reaction',
    split: (count) => `Make it ${count} reactions`,
    refuseReason: 'Why do you refuse the mail?',
    refuseReasonHint: (address) => `We send this reason to ${address}.`,
    noAnswer: 'No sender is known. Nobody gets this reason by mail.',
    doRefuse: 'Refuse the mail',
  },
});
