import type { CommitmentContent } from '../content.ts';

/** What was promised at the OWO table: open, past its date and back on the agenda, and done with proof. */
export const OWO_COMMITMENTS: CommitmentContent[] = [
  {
    subject: 'Kortdurend verblijf: waarom stoppen aanbieders?',
    text: 'De gemeente rekent na wat het kost om een kamer vrij te houden, en stuurt de berekening naar de tafel.',
    ownerName: 'Gemeente Opsterland',
    municipality: '0086',
    dueOn: 'workday -8',
    moved: {
      on: 'workday -32',
      from: 'workday -30',
      reason: 'Twee logeerhuizen leverden hun cijfers later aan.',
    },
  },
  {
    subject: 'Ziekteverzuim en vervanging in de zomer',
    text: 'De zetel houdt de lijst met invallers bij en vertelt aan de tafel hoe het ging.',
    ownerName: 'Zetel Ondersteuning bij het huishouden',
    seat: 'Ondersteuning bij het huishouden',
    dueOn: 'workday 25',
  },
  {
    subject: 'Jaaroverzicht: de cijfers toegelicht',
    text: 'De gemeente zet bij elk getal van het jaaroverzicht de peildatum.',
    ownerName: 'Gemeente Weststellingwerf',
    municipality: '0098',
    dueOn: 'workday 12',
  },
  {
    subject: 'Samenwerking met de gebiedsteams',
    text: 'De gemeente maakt een voorbeeld van een toewijzing met doelen, zodat cliënten hun verhaal maar één keer vertellen.',
    ownerName: 'Gemeente Ooststellingwerf',
    municipality: '0085',
    dueOn: 'workday -15',
    done: {
      on: 'workday -18',
      proof: 'Het voorbeeld is naar alle aanbieders gestuurd en staat op https://owo.example/toewijzing',
    },
  },
  {
    subject: 'Minder papier: één formulier voor drie gemeenten',
    text: 'De secretaris zet de twee nieuwe formulieren op de informatiewebsite.',
    ownerName: 'Secretaris',
    dueOn: 'workday -25',
    done: { on: 'workday -27', proof: 'De formulieren staan op de website. De oude zijn weggehaald.' },
  },
];
