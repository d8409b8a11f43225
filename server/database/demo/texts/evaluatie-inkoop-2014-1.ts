/** National evaluation of the Wmo procurement of 2014: a public report, with its figures, quotations and appendices left out. */
export const EVALUATION_2014_1 = `
## 1 Managementsamenvatting

De evaluatie van de inkoop Wmo 2015 in 2014 is gericht op het inzichtelijk maken van keuzes en beleid, daar waar het gaat om de inkoop van begeleiding,
kortdurend verblijf, inloop GGZ en persoonlijke verzorging. De conclusie is dat er op veel verschillende manieren is ingekocht en er veel is geïnnoveerd. Deze
evaluatie kan gebruikt worden als bron om te leren van elkaar en als inspiratie voor de inkoop in de komende jaren. Deze evaluatie helpt het ministerie van
Volksgezondheid, Welzijn en Sport en de Vereniging van Nederlandse Gemeenten, maar ook gemeenten onderling, om in gesprek te gaan over op welke onderdelen
ondersteuning of vervolgonderzoek nodig is. In deze managementsamenvatting staan de belangrijkste conclusies.

### Inkoopproces

Het merendeel van de gemeenten benutten de mogelijkheden voor vernieuwing. Zij beschouwen de huidige wet- en regelgeving niet als belemmerend bij het stimuleren
en implementeren van vernieuwing. Bijna alle gemeenten hebben gekozen om het inkoopproces te gebruiken voor vernieuwing. Het doel van veel gemeenten is om de
mogelijkheden voor aanbieders te verruimen om de ondersteuning te geven die het best past bij de cliënt.

Vernieuwing vindt plaats door het aantal ondersteuningsproducten te verminderen en daaraan een gemiddelde prijs te koppelen. Gemeenten hebben daarnaast ook de
slag gemaakt door in contracten resultaten te formuleren. Een andere manier van gemeenten om vernieuwing te stimuleren, is het reserveren van budget om daarmee
innovatieve projecten van aanbieders te financieren. Om hierop aanspraak te kunnen maken kunnen aanbieders voorstellen indienen.

Ruimte geven aan nieuwe ideeën is voor het merendeel van de gemeenten niet alleen vernieuwing bij bestaande aanbieders, maar ook het toelaten van nieuwe (vaak
lokaal georiënteerde) aanbieders met nieuwe concepten. Met het geven van ruimte voor ondernemerschap verwachten gemeenten vernieuwing te stimuleren. De meeste
gemeenten hebben daarom bewust ook nieuwe partijen gecontracteerd.

Gemeenten vernieuwen niet alleen. Vernieuwing brengen zij tot stand samen met aanbieders, cliëntvertegenwoordigers en omliggende gemeenten. Gemeenten stellen
partnerschap met (nieuwe) aanbieders, cliëntvertegenwoordigers en omliggende gemeenten centraal in hun inkoopproces. Gemeenten hebben veelal gekozen voor een
manier van inkopen die dit partnerschap ondersteunt. De meeste gemeenten hebben gekozen voor bestuurlijk aanbesteden. Deze manier van aanbesteden geeft ruimte
voor gesprek om gezamenlijk te zoeken naar ondersteuning die het beste aansluit bij de cliënt. Gemeenten zijn positief over deze samenwerking.

Gemeenten, aanbieders en cliëntenorganisaties hebben in veel gevallen een gezamenlijke vernieuwingsagenda voor de komende jaren opgesteld of zijn hierover in
gesprek. De vernieuwingsambities van gemeenten zijn:

- Bevordering van integraliteit door een minder versnipperd aanbod. Gemeenten willen samenwerking stimuleren en het aantal te contracteren aanbieders beperken.
- Verhoging van de kwaliteit en resultaatgerichtheid door de kwaliteitseisen te verbeteren, het aantal producten verder te beperken en/of bekostigingsstructuren
  te verbeteren.
- Meer boven lokale afstemming over de facturatie- en declaratieprocessen om zo de administratieve lasten te beperken.
- Meer afstemming over de samenhang met de Jeugdwet en de Participatiewet.
- Verbeteren van de werking van de backoffice en nader uitwerking van de monitoring en verantwoording.

Veel gemeenten geven aan van elkaars ervaringen op het gebied van vernieuwing te willen leren. De verscheidenheid van de al in praktijk gebrachte vernieuwing is
groot. Dit geeft de mogelijkheid om de effecten te onderzoeken en te leren van de ervaringen van andere (vergelijkbare) gemeenten. De uitdaging voor gemeenten
ligt erin dat zij tijd vinden om aan vernieuwing te werken. De uitvoeringsvraagstukken vragen echter veel tijd op dit moment.

Samenwerking met zorgverzekeraars wordt wisselend gewaardeerd. Het merendeel van de gemeenten heeft afgestemd met de verzekeraar(s). Deze samenwerking met de
verzekeraar(s) wordt wisselend gewaardeerd.

### Inhoud van de afspraken

Het merendeel van de gemeenten heeft afspraken gemaakt met aanbieders over de prijs. Zij hebben geen afspraken gemaakt over de maximale omzet. Daarmee is het
risico van meer vraag naar ondersteuning dan voorzien een risico dat bij gemeenten ligt.

Gemeenten zijn, vaak in goed overleg met aanbieders, tot afspraken gekomen over hoe om te gaan met de kortingen die het Rijk heeft berekend over het budget voor
de Wmo. De kortingen op het budget zijn met name vertaald naar kortingen op de tarieven voor de aanbieders. Een kleiner deel van de gemeente gaat uit van minder
vraag naar ondersteuning. Desondanks geeft het merendeel van de gemeenten aan dat, op basis van hun berekeningen van het te verwachten gebruik, zij een tekort
verwachten.

Gemeenten houden bij de inkoop in verschillende mate en op diverse manieren rekening met de kwaliteit van de ingekochte ondersteuning. Gemeenten verschillen van
elkaar qua keuzes in beleid op kwaliteit. Hieronder is een opsomming opgenomen wat de meest genoemde keuzes zijn in sturen op kwaliteit.

- Gemeenten nemen de algemeen geldende wettelijke kwaliteitseisen (zie artikelen 3.1 t/m 3.5 Wmo) over en/of
- Gemeenten stellen gemeentelijke kwaliteitseisen en/of
- Gemeenten maken afspraken met aanbieders over de te behalen resultaten en/of
- Gemeenten creëren druk door nieuwe aanbieders en keuzemogelijkheden voor cliënten om de kwaliteit te verhogen en/of
- Gemeenten willen signalen over de mate van tevredenheid van de cliënt gebruiken als maatstaf voor kwaliteit.

Het grootste deel van de gemeenten geeft aan dat zij bij de inkoop rekening hebben gehouden met specifieke achtergronden of groepen cliënten. Gemeenten hebben
rekening gehouden met de gezindheid, levensovertuiging en culturele achtergrond van cliënten en met specifieke groepen zoals mensen met bijvoorbeeld niet-
aangeboren hersenletsel, zwaar meervoudig gehandicapten, licht verstandelijk beperkten of mensen met een psychiatrische aandoening. Uit de interviews blijkt dat
gemeenten, die bij de inkoop niet specifiek rekening hebben gehouden met bepaalde cliëntengroepen, van mening zijn dat de toegang tot ondersteuning voor deze
cliënten met specifieke behoeften gegarandeerd is. Allereerst geven zij aan dat zij alle aanbieders gecontracteerd hebben. Mocht een cliënt toch naar een
aanbieder willen waarmee nog geen contract is gesloten dan kan aan deze aanbieder alsnog een offerte gevraagd worden. Ten tweede noemden gemeenten de
mogelijkheid van een persoonsgebonden budget.

## 2 Inleiding

De afgelopen maanden hebben gemeenten in Nederland hard gewerkt om de inkoop van de ondersteuning in het kader van de Wet maatschappelijke ondersteuning (Wmo)
2015 te realiseren. Daartoe hebben zij inkoopstrategieën ontwikkeld en offerte- en inkooptrajecten opgezet. Gemeenten verschillen in de wijze waarop zij de
ondersteuning hebben ingekocht. Nu de inkoop in 2014 grotendeels is afgerond, hebben de Vereniging van Nederlandse Gemeenten (VNG) en het ministerie van
Volksgezondheid, Welzijn en Sport (VWS) Andersson Elffers Felix de opdracht gegeven tot een evaluatie van de inkoop Wmo 2015 in 2014.

Deze evaluatie van het inkoopproces in 2014 heeft tot doel de belangrijkste keuzes, ervaringen en leerpunten op te halen. De evaluatie bevat lessen die
gemeenten kunnen toepassen bij de inrichting van de inkoop in 2015 en later. Verder helpt het gemeenten om met elkaar te bespreken op welke onderdelen
ondersteuning of vervolgonderzoek nodig is.

### 2.1 Aanpak

#### 2.1.1 Digitale vragenlijst, interviews en groepssessies

De aanpak van het onderzoek valt uiteen in drie delen. Allereerst hebben we een digitale vragenlijst uitgezet bij 208 random gekozen projectleiders Wmo. 115
mensen hebben de vragenlijst ingevuld. Ten tweede hebben we 15 interviews gehouden. We hebben twee wethouders, twee directeuren sociaal domein en 11
projectleiders Wmo (of mensen met vergelijkbare functies) gesproken. Ten slotte hebben we 3 groepssessies gehouden met projectleiders Wmo verspreid over
Nederland.

De informatie uit de antwoorden op de digitale vragenlijst, de interviews en de groepssessies is anoniem gebleven. We hebben hiervoor gekozen om maximale
openheid van de deelnemers aan te moedigen.

#### 2.1.2 Scope

De evaluatie richt zich op een deel van de nieuwe taken in de Wmo. De evaluatie gaat over de inkoop van begeleiding, kortdurend verblijf, persoonlijke
verzorging en inloop GGZ. De reikwijdte van de evaluatie omvat niet de inkoop van huishoudelijke hulp, beschermd wonen en opvang.

### 2.2 Leeswijzer

In deze rapportage zijn de resultaten van de evaluatie beschreven. Achtereenvolgens behandelen we aspecten van het inkoopproces (H3), de gemaakte afspraken
tussen gemeenten en aanbieders (H4). Verder gaan we in op de aandacht voor vernieuwing (H5). Aanvullend hebben we de ondersteuningsbehoeften (H6) en ‘gouden
tips’ (H7) van gemeenten gebundeld. De gehanteerde vragenlijsten is toegevoegd in de bijlage.

N.B. Waar 'gemeenten' of een bepaald percentage van de gemeenten is geschreven, bedoelen we steeds die gemeenten die als respondent hebben meegewerkt aan de
evaluatie.

## 3 Inkoopproces

In dit hoofdstuk geven we inzicht in de gekozen wijze van inkoop en de betrokken partijen bij het inkoopproces. Hierbij besteden we aandacht aan de relatie van
gemeenten met de aanbieders, de mate van inspraak van cliënten, de samenwerking met de verzekeraar en de boven lokale samenwerking met andere gemeenten en de
rol van de gemeenteraad.

### 3.1 Aanbieders

78% van de gemeenten geeft aan dat zij ook contracten hebben gesloten met nieuwe aanbieders. Met nieuwe aanbieders bedoelen wij aanbieders die voor 2015 nog
geen begeleiding, persoonlijke verzorging, kortdurend verblijf of inloop GGZ aanboden.

Sommige gemeenten geven aan dat zij zich in eerste instantie hebben gefocust op de bestaande aanbieders en dat nieuwe aanbieders gedurende het jaar of volgend
jaar wel gecontracteerd zouden worden. Enkele geïnterviewden noemen dat, als een burger niet bij de gecontracteerde aanbieder terecht kan, er ruimte is om een
nieuwe aanbieder te contacteren.

Enkele gemeenten melden dat om continuïteit te garanderen nieuwe aanbieders moesten aantonen dat de organisaties binnen drie jaar boven een bepaald bedrag aan
omzet zouden kunnen komen.

De geïnterviewde gemeenten maken vaak wel, maar niet altijd, onderscheid tussen kleine en grote aanbieders binnen het inkoopproces. Tijdens de interviews komen
verschillende manieren naar voren om kleine en grote aanbieders bij het inkoopproces te betrekken. Met de grote aanbieders zijn een of meerdere gesprekken
gevoerd, waar met kleinere aanbieders schriftelijk en/of digitaal is gecommuniceerd over de contracten. Een andere gemeente geeft aan met een selectie van
aanbieders over de eisen gesproken te hebben en daar heel expliciet ook kleine aanbieders bij betrokken te hebben. Enkele gemeenten melden dat zij voor alle
aanbieders, zowel groot als klein, bijeenkomsten hebben georganiseerd en juist geen onderscheid hebben gemaakt tussen grote en kleine aanbieders.

Gemeenten geven aan dat in geval van een groot aantal aanbieders het lastig is om een relatie op te bouwen met alle betrokken partijen. Sommige gemeenten
vertellen dat de contractering van een groot aantal aanbieders de vernieuwing naar een duurzaam stelsel in de weg kan staan, omdat de losse contracten niet
stimuleren om versnippering in het veld aan te pakken.

De gemeenten geven de samenwerking met de aanbieders tijdens het inkoopproces gemiddeld een 7,3 (op een schaal van 1 tot 10). In de interviews wordt de
opgebouwde relatie met de aanbieders benoemd als waardevol en cruciaal voor het inkoopproces. Het kost tijd en inzet om elkaar beter te leren kennen. Investeren
hierin is erg waardevol.

Gemeenten noemen dat het ook lastig is om een relatie met aanbieders op te bouwen, omdat men niet dezelfde taal spreekt of het vertrouwen ontbreekt. Als
voorbeeld wordt genoemd dat het lastig is om aanbieders te vertrouwen op cijfermatig of financieel gebied, omdat de (kwaliteit van de) onderbouwing van
kostprijzen erg uiteen liep en instellingen voornamelijk vanuit de eigen organisatiebelangen het gesprek aangingen in plaats van gezamenlijk als aanbieders op
te treden. Gemeenten noemen daarnaast dat het voor de aanbieders ook wennen is om de gemeente (of vaker: meerdere gemeenten) als opdrachtgever te hebben.

### Inkoopmethoden

In onderstaande tekst lichten we de opvallendste feiten per inkoopmethode toe. De inkoopmethoden die aan bod komen zijn bestuurlijk aanbesteden, subsidie,
wijkgericht contracteren, Europees aanbesteden, aanbesteden via Zeeuws model, het regisseursmodel en concurrentie per cliënt. In bijlage 4 vindt u alle
gehanteerde inkoopmethoden per ondersteuningsvorm.

De meest gehanteerde inkoopmethode is bestuurlijk aanbesteden. Bij begeleiding geven relatief de meeste gemeenten (56%) aan gebruik te hebben gemaakt van
bestuurlijk aanbesteden.

Bij inloop GGZ geven relatief de minste gemeenten aan dat zij bestuurlijk aanbesteed hebben (27%). De inloop GGZ is met name aanbesteed. In de interviews
brachten enkele gemeenten naar voren dat zij persoonlijke verzorging niet apart aanbesteed hebben, maar dit bij begeleiding hebben gevoegd.

Subsidiering komt bij begeleiding, kortdurend verblijf en persoonlijke verzorging bijna niet voor. 38% van de gemeenten heeft de inloop GGZ gesubsidieerd.
Enkele gemeenten geven aan dat zij plannen hebben om de subsidierelatie op termijn om te zetten in een inkooprelatie.

Wijkgerichte contractering komt bij begeleiding, kortdurend verblijf en persoonlijke verzorging bijna niet voor. Voor begeleiding geeft slechts 1% van de
gemeenten aan dat zij wijkgericht gecontracteerd hebben. Voor kortdurend verblijf en persoonlijke verzorging geeft 3% van de gemeenten dit aan. Wijkgerichte
contractering komt in 11% van de gemeenten voor bij de inloop GGZ, in combinatie met subsidiëring.

Slechts enkele gemeenten hebben Europees aanbesteed. 12% van de gemeenten (gemiddeld over de verschillende ondersteuningsvormen) geeft aan dat zij gebruik
hebben gemaakt van het Zeeuws model. Enkele gemeenten geven in de toelichting aan dat zij, naast de mogelijkheden uit de digitale vragenlijst, nog andere
methoden hebben gebruikt zoals dynamisch contracteren en beheren, best value procurement of meervoudig onderhands aanbesteden.

In 36% van de gemeenten kan de cliënt kiezen uit gecontracteerde aanbieders met een raamcontract (via het regisseursmodel). Voor begeleiding geeft 41% van de
gemeenten aan dat zij met partijen een raamcontract hebben gesloten, waarbij de cliënt, samen met een regisseur (bijvoorbeeld een toegangsmedewerker), kiest uit
het aanbod van de gecontracteerde aanbieders. Enkele gemeenten geven aan, dat aanvullend hierop, alleen voor cliënten met een relatief zware ondersteuningsvraag
offertes door aanbieders zullen worden opgesteld.

Voor kortdurend verblijf heeft 40% van de gemeenten gebruik gemaakt van het regisseursmodel. Voor persoonlijke verzorging 36% van de gemeenten. Het valt op dat
bij de inloop GGZ slechts 18% van de gemeenten gebruik heeft gemaakt van het regisseursmodel. Overigens geeft, behalve voor inloop GGZ, gemiddeld genomen15% van
de gemeenten aan dat zij het regisseursmodel hebben gecombineerd met een bestuurlijke aanbesteding. 3% van de gemeenten geeft aan dat er in hun gemeente sprake
is van concurrentie per cliënt. Dit betekent dat aanbieders, die aan door gemeenten opgestelde minimumeisen voldoen, een aanbod kunnen doen op een
ondersteuningsvraag van de cliënt.

### 3.2 Cliënten en/of cliëntvertegenwoordigers

83% van de gemeenten heeft cliënten en/of cliëntenorganisaties betrokken bij het inkoopproces. 48% van de respondenten geeft aan dat cliënten en/of
cliëntenorganisaties goed betrokken waren bij het inkoopproces (inclusief de beleidsvoorbereiding). De gemeenten geven hierbij aan de betrokkenheid zinvol te
vinden, ook om meer gevoel te krijgen bij het perspectief van de cliënt. In de interviews worden vooral de Wmo-raden of cliëntenraden van de gemeenten genoemd.
Een enkele gemeente noemt dat zij ook de cliëntenraden van de aanbieders en individuele cliënten heeft betrokken.

35% geeft aan dat cliënten of cliëntenorganisaties betrokken waren, maar dat het betrekken van cliënten of cliëntenorganisaties voor verbetering vatbaar is.
Tijdens de interviews wordt bijvoorbeeld genoemd dat de betrokken Wmo-raden meer input hebben kunnen leveren aan het proces.17% geeft aan dat cliënten of
cliëntenorganisaties niet betrokken zijn geweest bij het inkoopproces.

### 3.3 Verzekeraar

81% van de gemeenten geeft aan dat zij hebben afgestemd met de verzekeraar. 11% geeft aan zeer goed afgestemd te hebben met de verzekeraar(s). 70% van de
respondenten geeft aan dat zij afgestemd hebben met de verzekeraar(s) maar dat deze afstemming nog voor verbetering vatbaar is. 19% geeft aan dat zij niet
afgestemd hebben met de verzekeraar(s).

De relatie met de verzekeraar wordt wisselend gewaardeerd. Het beeld dat naar voren komt uit de interviews over de samenwerking met de verzekeraar is erg
wisselend. De relatie wordt door gemeenten beschreven als open, soms met een erg juridische insteek of vasthoudend aan de ‘oude’ principes van de AWBZ.

### 3.4 Gemeenten in boven lokaal verband

Bijna alle gemeenten (90%) hebben de ondersteuning met andere gemeenten ingekocht. Bij de inloop GGZ geeft 80% van de gemeenten aan dat ze gezamenlijk hebben
ingekocht. Bij begeleiding, kortdurend verblijf en persoonlijke verzorging geeft respectievelijk, 94%, 94% en 91% van de gemeenten aan dat zij gezamenlijk met
andere gemeenten hebben ingekocht. In interviews wordt toegelicht dat wanneer gemeenten de inkoop zelf verzorgden, geregeld werd afgestemd met de aangrenzende
gemeenten. Enkele gemeenten noemen tevens dat met andere gemeenten wel een gezamenlijke systematiek is afgesproken, zodat de administratieve lasten zoveel
mogelijk worden beperkt. Gemeenten waarderen de samenwerking met andere gemeenten met gemiddeld een 8. Ook uit de interviews komt naar voren dat de samenwerking
met andere gemeenten meestal goed is verlopen. Waar een gemeente de inkoop verzorgde voor andere gemeenten, wordt aangegeven dat het door de tijdsdruk op het
proces niet altijd mogelijk was om elke processtap met de andere gemeenten in voldoende mate te overleggen. Enkele gemeenten, die nu gezamenlijk inkopen, geven
aan de inkoop op termijn mogelijk zelf te willen uitvoeren, om de manier van inkopen beter aan te kunnen passen aan de lokale uitgangspunten.

### 3.5 Gemeenteraad

65% van de respondenten geeft aan dat de invloed van de gemeenteraad op essentiële keuzes tijdens het inkoopproces voldoende is geweest. Op de vraag naar de
mate van betrokkenheid van de gemeenteraad aan de projectleiders Wmo (of vergelijkbare functies) bij of invloed op de essentiële keuzes die zij ten aanzien van
de inkoop hebben gemaakt, geeft 65% aan dat de invloed van de gemeenteraad voldoende is geweest. 27% geeft aan dat de invloed weinig was. 8% geeft aan dat de
gemeenteraad geen invloed heeft gehad.

De geïnterviewde gemeenten verklaren dat de contouren van het proces en de randvoorwaarden vooraf zijn afgestemd. De raad is gedurende het proces op hoofdlijnen
geïnformeerd. De gemeenteraad heeft zo in het proces zijn controlerende rol kunnen uitoefenen. Enkele geïnterviewde gemeenten geven aan dat, indien de tijdsdruk
minder groot was geweest, de betrokkenheid en invloed op keuzes tijdens het inkoopproces van de gemeenteraad groter had kunnen zijn.
`;
