import { defineTexts } from '../../i18n/language.tsx';

export const manageProviderTexts = defineTexts({
  nl: {
    manage: 'Beheer',
    providers: 'Aanbieders',
    details: 'Gegevens',
    contracts: 'Contracten',
    people: 'Wie er voor deze aanbieder werkt',
    noPeople: 'Er heeft nog niemand een account',
    noPeopleHelp: 'Zonder vertegenwoordiger krijgt deze aanbieder geen bericht van nieuwe voorstellen.',
    invite: 'Nodig een vertegenwoordiger uit',
  },
  fy: {
    manage: 'Behear',
    providers: 'Oanbieders',
    details: 'Gegevens',
    contracts: 'Kontrakten',
    people: 'Wa’t der foar dizze oanbieder wurket',
    noPeople: 'Der hat noch nimmen in account',
    noPeopleHelp: 'Sûnder fertsjintwurdiger krijt dizze oanbieder gjin berjocht fan nije útstellen.',
    invite: 'Nûgje in fertsjintwurdiger út',
  },
  en: {
    manage: 'Manage',
    providers: 'Providers',
    details: 'Details',
    contracts: 'Contracts',
    people: 'Who works for this provider',
    noPeople: 'Nobody has an account yet',
    noPeopleHelp: 'Without a representative this provider is not told of new proposals.',
    invite: 'Invite a representative',
  },
});
