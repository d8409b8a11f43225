import { defineTexts } from '../../i18n/language.tsx';

export const privacyTexts = defineTexts({
  nl: {
    title: 'Privacy',
    lead: 'Oerlis gaat over contracten. Gegevens van mensen die zorg krijgen horen hier niet en worden hier niet gevraagd.',
    sections: [
      {
        title: 'Wat we bewaren',
        text: '- Van wie zich aanmeldt: naam, e-mailadres, taal, en voor welke organisatie iemand iets doet.\n- De reacties, notities en documenten die mensen zelf plaatsen, met de tijd erbij.\n- Wie wat wanneer deed met een voorstel, een reactie of een vergadering.',
      },
      {
        title: 'Wie wat ziet',
        text: 'Een concept ziet alleen uw eigen organisatie. Een ingediende reactie zien ook de gemeenten en de overlegtafel. Vraagt u om een deel vertrouwelijk te houden, dan zien alleen de gemeenten dat deel. Iets wordt pas openbaar na de reactietermijn, en alleen als u daar geen bezwaar tegen had.',
      },
      {
        title: 'Schrijf geen gegevens van cliënten op',
        text: 'Noem geen namen, adressen of burgerservicenummers van mensen die zorg krijgen. Ook niet in een bijlage.',
      },
      {
        title: 'Cookies',
        text: 'We gebruiken een cookie als u zich aanmeldt: zo weten we dat u het bent. Kiest u een taal, dan onthoudt een tweede cookie welke. Wat u typt zolang er geen verbinding is, bewaren we op uw eigen apparaat. We volgen u niet.',
      },
      {
        title: 'Uw rechten',
        text: 'De gemeenten van uw regio zijn verantwoordelijk voor deze gegevens. Vraag hen om inzage, verbetering of verwijdering. Bent u het niet eens met het antwoord? Dan kunt u naar de Autoriteit Persoonsgegevens.',
      },
    ],
  },
  fy: {
    title: 'Privacy',
    lead: 'Oerlis giet oer kontrakten. Gegevens fan minsken dy’t soarch krije hearre hjir net en wurde hjir net frege.',
    sections: [
      {
        title: 'Wat wy bewarje',
        text: '- Fan wa’t him of har oanmeldt: namme, e-mailadres, taal, en foar hokker organisaasje oft immen wat docht.\n- De reaksjes, notysjes en dokuminten dy’t minsken sels pleatse, mei de tiid derby.\n- Wa’t wat wannear dien hat mei in útstel, in reaksje of in gearkomste.',
      },
      {
        title: 'Wa’t wat sjocht',
        text: 'In konsept sjocht allinnich jo eigen organisaasje. In yntsjinne reaksje sjogge ek de gemeenten en de oerlistafel. Freegje jo om in part fertroulik te hâlden, dan sjogge allinnich de gemeenten dat part. Wat wurdt pas iepenbier nei de reaksjetermyn, en allinnich as jo dêr gjin beswier tsjin hiene.',
      },
      {
        title: 'Skriuw gjin gegevens fan kliïnten op',
        text: 'Neam gjin nammen, adressen of boargerservicenûmers fan minsken dy’t soarch krije. Ek net yn in taheaksel.',
      },
      {
        title: 'Cookies',
        text: 'Wy brûke in cookie as jo jo oanmelde: sa witte wy dat jo it binne. Kieze jo in taal, dan ûnthâldt in twadde cookie hokker. Wat jo type salang’t der gjin ferbining is, bewarje wy op jo eigen apparaat. Wy folgje jo net.',
      },
      {
        title: 'Jo rjochten',
        text: 'De gemeenten fan jo regio binne ferantwurdlik foar dizze gegevens. Freegje harren om ynsjen, ferbettering of fuortheljen. Binne jo it net iens mei it antwurd? Dan kinne jo nei de Autoriteit Persoonsgegevens.',
      },
    ],
  },
  en: {
    title: 'Privacy',
    lead: 'Oerlis is about contracts. Data on people who receive care does not belong here and is not asked for here.',
    sections: [
      {
        title: 'What we keep',
        text: '- Of those who sign in: name, email address, language, and the organisation they act for.\n- The reactions, notes and documents that people post themselves, with the time.\n- Who did what when with a proposal, a reaction or a meeting.',
      },
      {
        title: 'Who sees what',
        text: 'A draft is seen by your own organisation only. A submitted reaction is also seen by the municipalities and the table. When you ask to keep a part confidential, only the municipalities see that part. Something becomes public only after the term for reactions, and only when you did not object.',
      },
      {
        title: 'Write down no data on clients',
        text: 'Mention no names, addresses or citizen service numbers of people who receive care. Not in an attachment either.',
      },
      {
        title: 'Cookies',
        text: 'We use one cookie when you sign in: it tells us that it is you. If you choose a language, a second cookie remembers which. What you type while there is no connection is kept on your own device. We do not track you.',
      },
      {
        title: 'Your rights',
        text: 'The municipalities of your region are responsible for these data. Ask them for access, correction or removal. If you disagree with their answer you can turn to the Autoriteit Persoonsgegevens.',
      },
    ],
  },
});
