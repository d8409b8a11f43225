import { defineTexts } from '../../i18n/language.tsx';

export const formTexts = defineTexts({
  nl: {
    notSent: 'Dit is niet verstuurd',
    offline:
      'We kunnen de server niet bereiken. Wat u hebt ingevuld staat er nog. Controleer uw verbinding en probeer het opnieuw.',
    'signed-out':
      'U bent intussen afgemeld. Wat u hebt ingevuld staat er nog. Meld u in een nieuw venster aan en probeer het hier opnieuw.',
    'not-found': 'Dit bestaat niet meer, of u mag het niet wijzigen. Wat u hebt ingevuld staat er nog.',
    broken:
      'Er ging bij ons iets mis. Wat u hebt ingevuld staat er nog. Probeer het over een paar minuten opnieuw.',
    signIn: 'Aanmelden in een nieuw venster',
    conflict: 'Er zijn twee versies van deze tekst',
    conflictHelp:
      'Deze tekst is ergens anders ook gewijzigd. Kies welke u bewaart. De andere tekst kunt u eerst overnemen.',
    changedMeanwhile: 'Iemand anders heeft dit intussen gewijzigd',
    changedMeanwhileHelp: 'Kies wat u bewaart. Wat u hebt ingevuld staat nog in de velden hieronder.',
    differences: 'Wat verschilt',
    part: 'Onderdeel',
    theirs: 'Dit staat er nu',
    mine: 'Dit hebt u getypt',
    keepMine: 'Bewaar wat ik typte',
    takeTheirs: 'Neem de andere tekst',
    foundHere: (when: string) => `Op dit apparaat staat nog een tekst van ${when} die niet is opgeslagen`,
    restore: 'Zet die tekst terug',
    discard: 'Gooi die tekst weg',
  },
  fy: {
    notSent: 'Dit is net ferstjoerd',
    offline:
      'Wy kinne de server net berikke. Wat jo ynfolle hawwe stiet der noch. Sjoch jo ferbining nei en besykje it op ’e nij.',
    'signed-out':
      'Jo binne yntusken ôfmeld. Wat jo ynfolle hawwe stiet der noch. Meld jo yn in nij finster oan en besykje it hjir op ’e nij.',
    'not-found': 'Dit bestiet net mear, of jo meie it net feroarje. Wat jo ynfolle hawwe stiet der noch.',
    broken:
      'Der gie by ús wat mis. Wat jo ynfolle hawwe stiet der noch. Besykje it oer in pear minuten op ’e nij.',
    signIn: 'Oanmelde yn in nij finster',
    conflict: 'Der binne twa ferzjes fan dizze tekst',
    conflictHelp:
      'Dizze tekst is earne oars ek feroare. Kies hokker jo bewarje. De oare tekst kinne jo earst oernimme.',
    changedMeanwhile: 'In oar hat dit yntusken feroare',
    changedMeanwhileHelp: 'Kies wat jo bewarje. Wat jo ynfolle hawwe stiet noch yn de fjilden hjirûnder.',
    differences: 'Wat ferskilt',
    part: 'Underdiel',
    theirs: 'Dit stiet der no',
    mine: 'Dit hawwe jo typt',
    keepMine: 'Bewarje wat ik typte',
    takeTheirs: 'Nim de oare tekst',
    foundHere: (when) => `Op dit apparaat stiet noch in tekst fan ${when} dy’t net bewarre is`,
    restore: 'Set dy tekst werom',
    discard: 'Smyt dy tekst fuort',
  },
  en: {
    notSent: 'This was not sent',
    offline:
      'We cannot reach the server. What you filled in is still here. Check your connection and try again.',
    'signed-out':
      'You have been signed out meanwhile. What you filled in is still here. Sign in in a new window and try again here.',
    'not-found': 'This no longer exists, or you may not change it. What you filled in is still here.',
    broken: 'Something went wrong on our side. What you filled in is still here. Try again in a few minutes.',
    signIn: 'Sign in in a new window',
    conflict: 'There are two versions of this text',
    conflictHelp:
      'This text was changed somewhere else too. Choose which one to keep. You can copy the other text first.',
    changedMeanwhile: 'Someone else has changed this meanwhile',
    changedMeanwhileHelp: 'Choose what to keep. What you filled in is still in the fields below.',
    differences: 'What differs',
    part: 'Part',
    theirs: 'This is there now',
    mine: 'This is what you typed',
    keepMine: 'Keep what I typed',
    takeTheirs: 'Take the other text',
    foundHere: (when) => `This device holds a text of ${when} that was not saved`,
    restore: 'Put that text back',
    discard: 'Throw that text away',
  },
});
