/** Yearly overview 2023 of the OWO municipalities: a public document, with the names of people left out. */
export const YEARLY_OVERVIEW_2023 = `
## Inleiding

De gemeenten Ooststellingwerf, Weststellingwerf en Opsterland (de OWO-gemeenten) kopen vanaf 2015 samen de Wmo-ondersteuning lokaal in. De huidige
contracten lopen vanaf 1 januari 2020. De looptijd is maximaal zes jaar. Dit jaaroverzicht geeft o.a. inzicht in het aantal contracten en
werkbezoeken.

### Contract per gemeente

De drie OWO-gemeenten kopen gezamenlijk in. Wil de aanbieder ondersteuning leveren aan cliënten van alle drie gemeenten, dan sluit deze drie
contracten af. De aanbieder kan ook kiezen voor het leveren van ondersteuning in één of twee gemeenten.

### Welke ondersteuningsvormen maken in 2023 deel uit van de contracten?

- Perceel 1: Ondersteuning bij het voeren van een huishouden
- Perceel 2: Individuele begeleiding
- Perceel 3: Dagactiviteiten in groepsverband
- Perceel 4: Kortdurend verblijf

## Toetreden nieuwe aanbieders

In 2023 zijn er geen nieuwe contracten afgesloten. Bij de laatste aanbesteding is gekozen voor een ‘gesloten’ procedure. Gedurende de looptijd van het
contract kunnen potentieel nieuwe aanbieders niet meer toetreden. Behalve wanneer zij een onderscheidend aanbod hebben, dat de reeds gecontracteerde
aanbieders niet kunnen leveren.

Af en toe wordt informatie ingewonnen door geïnteresseerde aanbieders. Het aanbod is tot nu toe niet onderscheidend (genoeg). De procedure nieuw en
onderscheidend aanbod is daarom in 2023 geen enkele keer gestart.

### Totaal aantal gecontracteerde Wmo-aanbieders OWO-gemeenten

- 1 januari 2020: 123
- 1 januari 2021: 129
- 1 januari 2022: 124
- 1 januari 2023: 113
- 1 januari 2024: 107

### Aantal contracten per gemeente (peildatum 1 januari 2023)

- Ooststellingwerf: 105
- Weststellingwerf: 105
- Opsterland: 104

## Beëindiging contract

In 2023 zijn 6 contracten beëindigd met alle 3 OWO-gemeenten. De redenen:

- Financieel niet meer haalbaar: 2
- Langer dan 1 jaar geen cliënten: 1
- Aanbieder trekt zich terug uit deze regio: 3

Met 2 aanbieders is het contract met Ooststellingwerf en Opsterland beëindigd, omdat ze bij deze gemeenten langer dan 1 jaar geen cliënten hebben
gehad. Het contract met Weststellingwerf blijft – voorlopig – bestaan.

Daarnaast zijn 6 aanbieders gestopt met één van de gecontracteerde percelen. Dit betreft:

- Perceel 1, Ondersteuning bij het voeren van een huishouden: 3
- Perceel 4, Kortdurend verblijf: 3

## Onderaannemers

Aanbieder kan de ondersteuning laten uitvoeren door één of meer onderaannemers. De onderaannemer moet zijn aangemeld en mag worden ingezet nadat
gemeente toestemming heeft gegeven. De onderaannemer moet voldoen aan dezelfde toelatingseisen als de hoofdaannemer.

Op peildatum 1 januari 2024 zijn er 35 onderaannemers geregistreerd.

- 01-01-2021: 48
- 01-01-2022: 49
- 01-01-2023: 39
- 01-01-2024: 35

## Samenvatting 2023

- Aantal aanbieders op 01-01-2023: 113
- Aantal aanbieders op 01-01-2024: 107
- Aantal aanbieders die hebben geleverd in 2023: 108
- Onderaannemers: 35
- Aantal werkbezoeken / relatiegesprekken: 45
- Faillissementen hoofdaanbieders: 0
- Faillissementen onderaannemers: 1

## Aanbieders die feitelijk zorg leveren / cliënten hebben

Bij de start van het jaar 2023 waren er 113 gecontracteerde aanbieders. In totaal hebben 108 van deze aanbieders in één of meer van de OWO-gemeenten
Wmo-ondersteuning geleverd.

## Fysieke overlegtafel

Een delegatie vanuit de gecontracteerde aanbieders, de adviesraden sociaal domein en de OWO-gemeenten vormt samen de fysieke overlegtafel. Eventuele
voorstellen tot wijziging of aanvulling van het contract worden altijd besproken met de overlegtafel. De overige aanbieders kunnen schriftelijk of per
e-mail reageren. De stukken staan op de informatiewebsite.

In 2023 hebben we 3x vergaderd. O.a. de volgende onderwerpen zijn besproken:

- Leveringsproblemen ondersteuning bij het huishouden door personeelskrapte
- Opleidingseisen begeleiders
- Tarieven / reële prijs 2024

## Werkbezoeken / relatiegesprekken

Als contractmanagers gaan we periodiek in gesprek met de leverende aanbieders. Bij voorkeur met een bezoek op locatie. En anders in één van de
gemeentehuizen.

Afhankelijk van de onderwerpen die er spelen, hebben we sommige aanbieders meerdere malen bezocht. Ook opening van een nieuwe locatie is aanleiding
voor een bezoek. In 2023 hebben we 45 aanbieders bezocht en/of uitgebreid gesproken.

## Themabijeenkomsten

Themabijeenkomsten zijn bedoeld om informatie te verstrekken over een actueel thema. Of om met aanbieders van gedachten te wisselen en te discussiëren
over ontwikkelingen. We hebben in 2023 één themabijeenkomst georganiseerd voor de gecontracteerde aanbieders:

- Vervolgsessie HH – 31 oktober (leveringsproblemen ondersteuning bij het huishouden / HH). Deze bijeenkomst is een vervolg op de inspiratiesessie HH
  uit 2022.

## Faillissementen

In 2023 is 1 onderaannemer failliet gegaan. Bij de hoofdaanbieders zijn er geen faillissementen.
`;
