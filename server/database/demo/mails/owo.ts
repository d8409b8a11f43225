import type { InboundMailContent } from './content.ts';

export const OWO_MAILS: InboundMailContent = {
  stranger: {
    name: 'Femke Zwermsma',
    mailbox: 'femke.zwermsma',
    subject: 'Reactie op {number}',
    text: `Geachte overlegtafel,

Sinds kort doe ik bij {provider} de contracten. Mijn collega is met pensioen en ik heb nog geen toegang tot het portaal. Daarom stuur ik onze reactie per mail.

Wij zijn het eens met het voorstel, maar de ingangsdatum is voor ons te vroeg. Ons planpakket wordt pas over drie maanden vervangen. Tot die tijd moeten wij alles met de hand bijhouden. In de bijlage staat hoeveel uren dat ons per maand kost.

Wij vragen u om de nieuwe regel een kwartaal later in te laten gaan.

Met vriendelijke groet,
Femke Zwermsma
{provider}`,
    file: {
      name: 'uren per maand.txt',
      text: `Extra uren per maand zonder nieuw planpakket

Administratie: 14 uur
Teamleiders: 6 uur
Controle achteraf: 5 uur
`,
    },
  },
  severalProposals: {
    subject: 'Onze reactie op {number} en {other}',
    text: `Geachte overlegtafel,

Hierbij onze reactie op twee voorstellen tegelijk.

Over voorstel {number}: wij zijn het hiermee eens. De tekst is duidelijk en past bij hoe wij al werken.

Over voorstel {other}: hier zijn wij het niet mee eens. De regel kost vooral kleine aanbieders veel tijd, en in het tarief zit daar niets voor. Wij stellen voor om eerst een halfjaar te proberen met een paar aanbieders.

Met vriendelijke groet,
{provider}`,
  },
  reaction: {
    subject: 'Re: Reageren op voorstel {number}',
    greeting: 'Geachte overlegtafel,',
    closing: `Op ma om 10:12 schreef OWO <owo@post.oerlis.example>:
> U kunt reageren op voorstel {number}.`,
  },
};
