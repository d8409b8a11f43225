import { defineTexts } from '../../i18n/language.tsx';

export const questionsPageTexts = defineTexts({
  nl: {
    toMeLead: 'Wie namens u aan de overlegtafel zit, wil weten wat u ervan vindt.',
    noneToMe: 'U hebt nog geen vraag gekregen',
    noneToMeHelp: 'Als uw afgevaardigde u iets vraagt, krijgt u een e-mail. De vraag staat dan hier.',
    mine: 'Mijn vragen aan de achterban',
    mineLead: 'Wat uw zetel vroeg aan de aanbieders die u vertegenwoordigt, en wat zij antwoordden.',
    noneMine: 'U hebt nog niets gevraagd',
    noneMineHelp:
      'Open het dossier van een vergadering en kies een agendapunt. Onder de reacties kunt u uw achterban iets vragen.',
    meetings: 'Naar de vergaderingen',
    otherRole:
      'Bent u ook vertegenwoordiger van een aanbieder? Kies bovenaan die rol om de vragen aan uw organisatie te zien.',
    signIn: 'Meld u aan om uw vragen te zien',
    signInHelp:
      'De vragen zijn alleen te lezen voor de aanbieders aan wie ze zijn gesteld en voor de overlegtafel.',
    toSignIn: 'Aanmelden',
  },
  fy: {
    toMeLead: 'Wa’t út jo namme oan de oerlistafel sit, wol witte wat jo derfan fine.',
    noneToMe: 'Jo hawwe noch gjin fraach krigen',
    noneToMeHelp: 'As jo ôffurdige jo wat freget, krije jo in e-mail. De fraach stiet dan hjir.',
    mine: 'Myn fragen oan de efterban',
    mineLead: 'Wat jo sit frege oan de oanbieders dy’t jo fertsjintwurdigje, en wat sy antwurden.',
    noneMine: 'Jo hawwe noch neat frege',
    noneMineHelp:
      'Iepenje it dossier fan in gearkomste en kies in wurklistpunt. Under de reaksjes kinne jo jo efterban wat freegje.',
    meetings: 'Nei de gearkomsten',
    otherRole:
      'Binne jo ek fertsjintwurdiger fan in oanbieder? Kies boppe-oan dy rol om de fragen oan jo organisaasje te sjen.',
    signIn: 'Meld jo oan om jo fragen te sjen',
    signInHelp:
      'De fragen binne allinnich te lêzen foar de oanbieders oan wa’t se steld binne en foar de oerlistafel.',
    toSignIn: 'Oanmelde',
  },
  en: {
    toMeLead: 'Who sits at the table for you wants to know what you think.',
    noneToMe: 'You have not been asked anything yet',
    noneToMeHelp: 'When your delegate asks you something, you get an email. The question is then shown here.',
    mine: 'My questions to my constituency',
    mineLead: 'What your seat asked the providers that you represent, and what they answered.',
    noneMine: 'You have not asked anything yet',
    noneMineHelp:
      'Open the dossier of a meeting and choose an agenda item. Below the reactions you can ask your constituency.',
    meetings: 'To the meetings',
    otherRole:
      'Do you represent a provider too? Choose that role at the top to see the questions to your organisation.',
    signIn: 'Sign in to see your questions',
    signInHelp: 'Only the providers that were asked and the table can read the questions.',
    toSignIn: 'Sign in',
  },
});
