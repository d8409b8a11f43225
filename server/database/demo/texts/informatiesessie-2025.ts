/** Slides of the information session of Westfriesland, 22 May 2025: a public document, names and addresses left out. */
export const INFORMATION_SESSION_2025 = `
## Welkom

Welkom aan alle gecontracteerde aanbieders Wmo: 34 unieke aanbieders. Dank voor komst en inzet. Samen vormgeven en uitvoering geven aan de uitvoering
van de inzet van Wmo in regio Westfriesland.

Doel: informeren over visie, keuzes, inrichting en implementatie.

### Praktische informatie

- Presentatie wordt achteraf gedeeld
- Vragen na de informatiesessie? Benader je contractmanager
- Uitgebreide informatie staat in de documenten die tijdens de implementatiefase worden gedeeld op de website

### Agenda

- Opening en doel van de bijeenkomst
- Van visie tot inkoop
- Inrichting van het zorglandschap Wmo
- Normenkaders
- Pauze
- Contractmanagement
- Implementatiefase
- Vragen
- Afsluiting en netwerkborrel ("ientje toe")

## Van visie tot inkoop

### Het proces

- Gemeenteraad: beleidsuitgangspunten jeugdhulp en Wmo (februari 2023)
- College: Stip op de Horizon en inkoopstrategieën
- Projectteam inkoop: concept inkoopdocumenten
- Projectteam inkoop: lokale klankbordgroepen en regionale input
- Projectteam inkoop: marktconsultaties
- Projectteam inkoop: inkoopdocumenten
- Projectteam inkoop: openstellen aanbesteding
- Zorgaanbieders: inschrijvingen
- Projectteam inkoop: beoordeling en gunning (mei 2025)
- Projectteam implementatie: voorbereiden werkinstructies, trainingen, systemische wijzigingen
- Implementatiefase regio Westfriesland: ingang nieuwe overeenkomsten op 01-07-2025

### De door de Westfriese gemeenteraden vastgestelde uitgangspunten

- Eigen kracht en eigen regie
- Netwerkversterking
- Ondersteuning nabij en toegankelijk
- Overzichtelijk en dekkend zorgaanbod
- Domein overstijgende, integrale hulp
- Beschikbaar houden van de zorg
- Rechtmatige en doelmatige besteding van middelen
- Samenwerking met onze ketenpartners
- Versimpelen en beperken van de administratieve lasten
- Kwaliteit en continuïteit
- Kostenbewust

### “Stip op de Horizon”

- Indiceren in uren/dagdelen via de ingekochte producten
- Uniforme werkwijze: gemeenten hanteren zelfde werkwijze voor de aanbieders
- Ontwikkelen voorveld: per gemeente op eigen tempo, mogelijkheid om uit te schrijven op contract

## Hoe is het regionale zorglandschap opgebouwd?

- 34 aanbieders Wmo. Een aantal is al gesproken tijdens kennismakingsgesprek
- Overeenkomst voor 4 jaar met de mogelijkheid om 2 x 2 jaar te verlengen
- Verdeeld over Huishoudelijke Ondersteuning, Begeleiding, Dagbesteding en Kortdurend Verblijf
- Grote gezamenlijke verantwoordelijkheid
- Geen tussentijdse toetreding
- Partnerschap
- Platforms

### De nieuwe overeenkomsten: percelen, producten en eenheden

- Huishoudelijke Ondersteuning: Huishoudelijke ondersteuning (minuut), HHT (uur)
- Begeleiding: Begeleiding Praktisch (minuut), Begeleiding Basis (minuut), Begeleiding Specialistisch (minuut)
- Dagbesteding: Dagbesteding A (dagdeel), Dagbesteding B (dagdeel), Vervoer niet rolstoel gebonden (stuks, retour), Vervoer rolstoel gebonden (stuks,
  retour)
- Kortdurend Verblijf: Kortdurend Verblijf (etmaal)

## Normenkaders

### Begeleiding

- Begeleiding basis is de basis
- Begeleiding praktisch: lichtere variant, gekozen naast huishoudelijke hulp. Ontregelde huishouding, administratie, boodschappenlijstjes en indelen van
  de dag
- Begeleiding specialistisch: gedragsstoornissen, risicovolle instabiele ziektebeelden en/of multi-problem. In normenkader op het gebied van persoonlijk
  functioneren "zwaar"

### Dagbesteding

- Dagbesteding A: 1 professional op 6-8 cliënten
- Dagbesteding B: 1 professional op 4-6 cliënten. Bij meer ondersteuning tijdens de dagbesteding op het gebied van persoonlijke verzorging,
  ondersteuning bij toiletgang en dergelijke; gedrag van de cliënt heeft meer aandacht nodig; aanleren vaardigheden om uit te stromen in een intensief
  traject

### Wat hebben aanbieders nodig?

Begeleiding en dagbesteding: in de inkoopstukken is aangegeven het ingevulde normenkader alleen te delen voor zover dit noodzakelijk is voor het
leveren van de ondersteuning. Wij denken dat dit een juiste werkwijze is. We verwachten dat het perspectiefplan een duidelijke opdrachtbeschrijving is
aan de aanbieder.

Huishoudelijke hulp: in de inkoopstukken is aangegeven dat het ingevulde normenkader wordt gedeeld met de aanbieder. Wij denken dat dit een juiste
werkwijze is.

### Indicatie versus declaratie

- Indicatie begeleiding gebaseerd op aantal uren per week
- Indicatie dagbesteding gebaseerd op dagdelen per week
- Budget gebaseerd op de looptijd van de beschikking, declaratie op basis van beschreven voorwaarden
- Monitoring middels tussenevaluatie
- Huishoudelijke hulp: indicatie gebaseerd op aantal minuten per week, declaratie per maand o.b.v. geleverde uren

## Contractmanagement

De Netwerkorganisatie Zorg in Regio Westfriesland voert het regionale contractbeheer, contractmanagement en inkoop uit voor de 7 Westfriese gemeenten.

- Startbrief en startgesprek
- Kwaliteit van dienstverlening
- Contractmanagementgesprekken
- Managementrapportages
- Beschikbaarheidswijzer
- Zorgmarkt in het najaar
- Platform Wmo

### Sturing en monitoring

Contractmanagement is ingericht op zorgaanbiedersniveau: prestaties en contractafspraken, continuïteit van de ondersteuning en risico's, samenwerking,
signalen en ontwikkelingen. Het regionaal team Toezichthouder Wmo kijkt naar de kwaliteit van zorg, met verschillende soorten onderzoek (structureel
onderzoek, heronderzoek, signaalonderzoek en calamiteitenonderzoek).

- Managementinformatie wordt twee keer per jaar opgevraagd
- Op cliëntniveau: overleg en resultaten op casusniveau, doorlooptijden en omvang van de indicatie

## Implementatie

### Opgeleverde producten

- Productcodes en PDC, inrichting systemen en berichtenverkeer
- Perspectiefplan en vervolgdeel, met de stappen van de Centrale Raad van Beroep: hulpvraag, vaststellen problematiek, benodigde hulp of ondersteuning,
  sociaal netwerk en eigen kracht, Wmo-indicatie
- Strategie uitdiening oud contract: vóór 30-06-2027 doorlopende indicaties omzetten naar nieuwe inkoop

### Wat doen we nu?

- Tot 1 juli toewijzen conform oude/huidige contracten
- Toewijzingen met startdatum op of na 1 juli op nieuwe arrangementen
`;
