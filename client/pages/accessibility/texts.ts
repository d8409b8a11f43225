import { defineTexts } from '../../i18n/language.tsx';

export const accessibilityTexts = defineTexts({
  nl: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet Oerlis kunnen gebruiken: met een toetsenbord, met een schermlezer, vergroot of op een telefoon.',
    sections: [
      {
        title: 'Waar we naar streven',
        text: 'We bouwen Oerlis naar de norm EN 301 549 en naar WCAG 2.2, niveau A en AA. Een onafhankelijk onderzoek is nog niet gedaan. Er is dus nog geen toegankelijkheidsverklaring.',
      },
      {
        title: 'Wat we doen',
        text: '- Elke pagina wordt bij elke wijziging automatisch getest.\n- Alles werkt met alleen het toetsenbord.\n- Bij elke grafiek kunt u dezelfde cijfers als tabel lezen.\n- Wijzigingen in een tekst herkent u ook zonder kleur.\n- We schrijven in gewone taal.',
      },
      {
        title: 'Wat nog niet goed gaat',
        text: 'Documenten die een gemeente toevoegt, zoals pdf-bestanden, zijn soms niet goed leesbaar voor een schermlezer. Vraag de gemeente dan om het document in een andere vorm.',
      },
      {
        title: 'Lukt iets niet?',
        text: 'Vertel het de gemeente of de secretaris van uw regio. Zeg erbij op welke pagina u was en wat u wilde doen.',
      },
    ],
  },
  fy: {
    title: 'Tagonklikens',
    lead: 'Elkenien moat Oerlis brûke kinne: mei in toetseboerd, mei in skermlêzer, fergrutte of op in telefoan.',
    sections: [
      {
        title: 'Wêr’t wy nei stribje',
        text: 'Wy bouwe Oerlis neffens de noarm EN 301 549 en WCAG 2.2, nivo A en AA. In ûnôfhinklik ûndersyk is noch net dien. Der is dus noch gjin tagonklikensferklearring.',
      },
      {
        title: 'Wat wy dogge',
        text: '- Elke side wurdt by elke feroaring automatysk hifke.\n- Alles wurket mei allinnich it toetseboerd.\n- By elke grafyk kinne jo deselde sifers as tabel lêze.\n- Feroaringen yn in tekst werkenne jo ek sûnder kleur.\n- Wy skriuwe yn gewoane taal.',
      },
      {
        title: 'Wat noch net goed giet',
        text: 'Dokuminten dy’t in gemeente tafoeget, lykas pdf-bestannen, binne somtiden net goed te lêzen foar in skermlêzer. Freegje de gemeente dan om it dokumint yn in oare foarm.',
      },
      {
        title: 'Slagget der wat net?',
        text: 'Fertel it de gemeente of de siktaris fan jo regio. Siz derby op hokker side oft jo wiene en wat jo dwaan woene.',
      },
    ],
  },
  en: {
    title: 'Accessibility',
    lead: 'Everyone should be able to use Oerlis: with a keyboard, with a screen reader, enlarged or on a phone.',
    sections: [
      {
        title: 'What we aim for',
        text: 'We build Oerlis to the standard EN 301 549 and to WCAG 2.2, levels A and AA. It has not been audited independently yet, so there is no accessibility statement yet.',
      },
      {
        title: 'What we do',
        text: '- Every page is tested automatically at every change.\n- Everything works with the keyboard alone.\n- Beside every chart you can read the same figures as a table.\n- Changes in a text can be recognised without colour.\n- We write in plain language.',
      },
      {
        title: 'What does not go well yet',
        text: 'Documents that a municipality adds, such as PDF files, are not always readable with a screen reader. Ask the municipality for the document in another form.',
      },
      {
        title: 'Is something not working?',
        text: 'Tell the municipality or the secretary of your region. Say which page you were on and what you wanted to do.',
      },
    ],
  },
});
