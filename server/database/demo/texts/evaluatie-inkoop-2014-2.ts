/** National evaluation of the Wmo procurement of 2014: a public report, with its figures, quotations and appendices left out. */
export const EVALUATION_2014_2 = `
## 4 Inhoud van de afspraken

In dit hoofdstuk gaan we dieper in op de gemaakte afspraken tussen gemeenten en aanbieders. We geven inzicht in de financiële aspecten van de gesloten
contracten, zoals de afspraken over bekostiging, budgetgaranties en bevoorschotting. Ook besteden we aandacht aan de looptijd van de contracten en de gemaakte
afspraken om de kwaliteit van de ondersteuning te waarborgen.

### 4.1 Financiële aspecten

In onderstaande tekst lichten we de opvallendste feiten toe van de gemaakte afspraken over bekostiging. We gaan in op de afspraken over de prijs en de te
verwachten hoeveelheid, een omzetplafond, een vast budget en populatiebekostiging.

78% van de gemeenten heeft afspraken gemaakt over de prijs en de te verwachten hoeveelheid te leveren ondersteuning. Zij hebben geen afspraken gemaakt over de
maximale omzet. 3% van de gemeenten geeft aan dat zij, naast de afspraken over de prijs en de te verwachten hoeveelheid te leveren ondersteuning, afspraken
hebben gemaakt over de maximale omzet (een omzetplafond).

10% van de gemeenten geeft aan dat zij een vast budget hebben afgesproken. Dit vaste budget wordt door gemeenten betaald, ongeacht de hoeveelheid geleverde
ondersteuning. Dit wordt ook wel lumpsum of beschikbaarheidsbekostiging genoemd.

3% van de gemeenten heeft afspraken over populatiebekostiging gemaakt. De geïnterviewde gemeenten die populatiebekostiging hanteren, benoemen
budgetoverschrijding bij de aanbieder als grootste risico. Een gemeente noemt dat bij een overschrijding van 105% van het afgesproken budget gemeente en
aanbieder in overleg gaan.

Sommige gemeenten maken in de bekostiging onderscheid tussen overgangs- en ‘nieuwe’ cliënten. Uit de interviews komt naar voren dat sommige gemeenten voor de
overgangscliënten aparte afspraken hebben gemaakt, waarbij bijvoorbeeld de oude producten en systematiek wordt gehandhaafd.

Tijdens de interviews worden kortingen genoemd variërend van 11% tot 25% korting op het tarief ten opzichte van de NZa-tarieven in 2013. Daarbij moet worden
opgemerkt dat zorgkantoren niet altijd het volledige tarief uitbetaalde aan aanbieders, maar vaak een tarief betaalde tussen de 85% en 100% van het
maximumtarief. Een gemeente geeft aan dat bij het hanteren van eenzelfde kortingspercentage voor alle aanbieders voorkomen moet worden dat aanbieders die in
voorgaande jaren relatief efficiënter (ten opzicht van de andere aanbieders in de regio) zijn gaan werken en daardoor lagere tarieven konden hanteren, nu
dezelfde korting opgelegd krijgen.

23% van de gemeenten geeft aan uit te gaan van een lager volume voor de ingekochte ondersteuning. 3% van de gemeenten geeft aan dat vermindering van de
ondersteuningsvraag de enige manier is om de kortingen te verwerken. In de interviews wordt toegelicht dat door een andere inrichting van de toegang dan
voorheen (gericht op eigen kracht, hierbij passende ondersteuning en inzet van informele ondersteuning) ook een lager volume aan cliënten wordt verwacht. Een
geplaatste kanttekening in de interviews is dat de beschikbare cijfers niet toereikend waren om een betrouwbare inschatting te maken van het te verwachten
aantal cliënten.

7% van de gemeenten zet andere middelen dan de Wmo middelen in om de bezuinigingen op te vangen. 2% van de gemeenten geeft aan dat dit de enige manier is waarop
zij de korting verwerken. Daarnaast geven enkele gemeenten aan dat zij verwachten dat de eigen bijdrage op de Wmo voorzieningen het volume zal drukken.

Veel gemeenten hanteren combinaties van methoden om de taakstelling door te voeren. Veel gemeenten maken combinaties van de hierboven genoemde methodes
(tariefkorting, uitgaan van lager volume en inzet andere middelen dan Wmo middelen) om de taakstelling door te voeren. Enkele gemeenten noemen tijdens de
interviews andere oplossingen om de kortingen te verwerken, zoals in zetten op de vergroting van efficiëntie door betere samenwerking tussen grote aanbieders en
een beperking van het aantal producten dat wordt ingekocht. Andere gemeenten geven aan in te zetten op verhoging van de effectiviteit van het aanbod binnen de
limieten van het budget. Voorbeelden van deze afspraken zijn gemiddelde tarieven voor een clustering van de oude productcodes met veel vrijheid voor aanbieders
om de ondersteuning in te vullen; sturen op resultaat; inzet op digitalisering en inzet op meer gebruik van algemene voorzieningen in plaats van
maatwerkvoorzieningen en ‘de voorkant’ om de inzet van duurdere specialistische ondersteuning te beperken en regeldruk te beperken. Bij hoofdstuk 5. Vernieuwing
komen we in meer detail op deze inhoudelijke afspraken terug.

70% van de respondenten voorziet, op basis van hun berekeningen van het te verwachten gebruik, dit jaar een tekort. Gemeenten zijn, vaak in goed overleg met
aanbieders, tot afspraken gekomen over hoe om te gaan met de kortingen die het Rijk heeft berekend over het budget voor de Wmo. Desondanks geeft het merendeel
van de gemeenten aan dat, op basis van hun berekeningen van het te verwachten gebruik, zij een tekort verwachten. 30% geeft aan te verwachten dat het budget
toereikend zal zijn en geen enkele gemeente verwacht een overschot. Gemeenten zien de afspraken over continuïteit van de ondersteuning van overgangscliënten als
budgetgarantie en maken daarnaast geen aanvullende afspraken. Uit de interviews komt naar voren dat gemeenten naast de afspraken over het continueren van de
ondersteuning aan cliënten die al ondersteuning kregen voor 1 januari 2015 meestal geen aanvullende budgetgaranties hebben afgesproken. Enkele gemeenten geven
aan dat zij een budgetgarantie hebben afgesproken op basis van redelijkheid in gesprek met de aanbieders (bv. een garantie van 65% van de omzet op basis van de
cijfers van 2013).

Uit de interviews blijkt dat de meeste gemeenten geen afspraken hebben over bevoorschotting. Gemeenten geven als reden voor de keuze niet te bevoorschotten aan
dat niet alle aanbieders hebben gevraagd om bevoorschotting. Wel geven gemeenten aan dat de facturen snel worden betaald met een relatief lichte toets. Meerdere
gemeenten geven aan met een aanbieder in gesprek te gaan over een oplossing als een aanbieder in liquiditeitsproblemen zou komen vanwege het ontbreken van
bevoorschotting. Gemeenten die wel afspraken maken over bevoorschotting, kozen hiervoor om de aanbieder tegemoet te komen in liquiditeit en een overgang te
bieden naar de nieuwe manier van factureren. In deze gemeenten werd eenmalig in januari vooraf een percentage van het verwachte budget per maand overgemaakt,
dat aan het eind van het jaar wordt verrekend.

Uit de interviews blijkt dat enkele gemeenten de bevoorschotting van aanbieders regelen op basis van de beschikbare historische gegevens over de budgetten.
Enkele gemeenten geven aan de bevoorschotting op deze manier te regelen voor de eerste maanden (bv. het eerste half jaar) in 2015, en verwachten na meer
duidelijkheid over de te verwachten ondersteuningsvraag over te gaan op facturering achteraf in maandelijkse termijnen.

### 4.2 Looptijd contracten

De meeste gemeenten (52%) geven aan contracten te hebben afgesloten met een looptijd van 1 tot 2 jaar. Een relatief klein aantal gemeenten heeft contracten
gesloten met een looptijd van minder dan 1 jaar (10%) of van 2 jaar of langer (12%). Grofweg een kwart van de gemeenten (26%) hebben afspraken vastgelegd voor 3
jaar of langer. Tijdens de interviews wordt enkele keren genoemd dat contracten zijn afgesloten voor 1 jaar met mogelijkheid tot verlenging van 3 of 5 keer.
Tevens komt ter sprake dat de intentie is om in de toekomst, als gemeenten en aanbieders meer aan elkaar gewend zijn, contracten af te sluiten voor langere
perioden, bijvoorbeeld 5 jaar. Een gemeente geeft aan 10-jarige contracten te hebben afgesloten. Andere gemeenten geven aan contracten te hebben gesloten die
stilzwijgend verlengd worden.

### 4.3 Kwaliteit van de ondersteuning

Gemeenten houden bij de inkoop in verschillende mate en op diverse manieren rekening met de kwaliteit van de ingekochte ondersteuning.

Gemeenten hanteren kwaliteitseisen uit de Wmo en stellen soms gemeentelijke eisen. Alle gemeenten geven aan dat zij een check hebben uitgevoerd (of aanbieders
hebben laten aantonen) of het aanbod van de aanbieders voldoet aan wettelijke kwaliteitseisen. Enkele gemeenten geven aan dat met overname van het contract dat
het zorgkantoor in 2014 afsloot met de aanbieder is aangenomen dat aan de wettelijke kwaliteitseisen is voldaan.

Meerdere gemeenten geven aan daarnaast gemeentelijke kwaliteitseisen gesteld te hebben (zie ook de Model basisset zeer kwetsbare groepen van de VNG), zoals
eisen ten aanzien van:

- deskundigheid van het personeel
- eerstverantwoordelijke ondersteuner als aanspreekpunt voor cliënt en directe omgeving
- ondersteuningsplan per cliënt
- rapportages over resultaten
- meten tevredenheid cliënten
- toepassing cao
- bezit van een certificaat of keurmerk.

Gemeenten maken afspraken met aanbieders over de te behalen resultaten, maar verbinden veelal nog geen financiële prikkels hieraan. De monitoring van de
behaalde resultaten wordt bijvoorbeeld gedaan aan de hand van de zelfredzaamheidsmatrix. Het monitoren van deze afspraken zal mogelijkheden bieden om met de
aanbieder te spreken over verbeteringen van de kwaliteit. Enkele gemeenten geven aan financiële prikkels verbonden te hebben aan het behalen van de resultaten.

In een interview komt een puntensysteem naar voren, waarop per grondslag speerpunten zijn geformuleerd waarop aanbieders punten kunnen scoren op basis van hun
kwaliteit. In dit scoresysteem zit een financiële prikkel verwerkt om aanbieders te belonen voor goede kwaliteit. Hoe meer punten, des te hoger het berekende
tarief.

Gemeenten creëren druk door nieuwe aanbieders en keuzemogelijkheden voor cliënten om de kwaliteit te verhogen. Enkele gemeenten geven aan dat zij de
kwaliteitseisen met opzet niet te hoog hebben gesteld om zo nieuwe aanbieders ook een kans te geven. De druk van nieuwe aanbieders op de bestaande aanbieders
kan ook kwaliteit verhogend werken. Overigens geven andere gemeenten juist aan de kwaliteit te garanderen door alleen de aanbieders te contracteren die in 2014
een contract hadden met het zorgkantoor. Enkele gemeenten noemen het verwachte effect van keuzemogelijkheden van de cliënt. Dit kan aanbieders aanzetten tot het
leveren van goede kwaliteit.

Gemeenten willen signalen over de mate van tevredenheid van de cliënt gebruiken als maatstaf voor kwaliteit. Meerdere keren komt ter sprake dat aanbieders is
gevraagd een plan van aanpak op te stellen over de borging van de kwaliteit. Enkele genoemde eisen aan een dergelijk plan zijn inzicht in de klachtafhandeling
en cliënttevredenheidsonderzoek. Een enkele geïnterviewde gemeente meldt dat de gemeente zelf de klanttevredenheid op gaat halen door middel van een enquête met
basale vragen. Slechte of dalende cliënttevredenheid zal aanleiding zijn om met aanbieders het gesprek aan te gaan met de aanbieder.

Gemeenten vullen de kwaliteitseisen in 2015 verder in. Enkele gemeenten geven aan zich vooral gefocust te hebben op de continuïteit van de ondersteuning. Zij
hebben de wettelijke kwaliteitseisen betrokken bij de inkoop in 2014. In 2015 zal nader invulling gegeven worden aan de kwaliteitseisen.

### 4.4 Specifieke cliëntgroepen

Gemeenten geven aan een volledig aanbod te bieden door alle aanbieders te contracteren. 58% van de respondenten geeft aan dat zij bij de inkoop rekening hebben
gehouden met de gezindheid, levensovertuiging en culturele achtergrond van cliënten. Uit de interviews blijkt dat hieruit niet direct de conclusie getrokken kan
worden dat voor de overige 42% van de gemeenten geldt dat er geen keuze is voor cliënten met een specifieke gezindheid, levensovertuiging of culturele
achtergrond. Meerdere malen geven de geïnterviewden aan dat zij niet specifiek met bepaalde groepen rekening hebben gehouden, maar dat zij alle aanbieders
hebben gecontracteerd (behalve die niet voldeden aan de minimale veiligheidseisen) en/of dat als het aanbod alsnog niet voldoet aan de wensen van de cliënt dat
dan de mogelijkheid van persoonsgebonden budget open staat en/of een nieuwe aanbieder om een offerte zal worden gevraagd.

87% van de gemeenten heeft bij de inkoop rekening gehouden met specifieke groepen zoals mensen met bijvoorbeeld niet aangeboren hersenletsel, zwaar meervoudig
gehandicapten, licht verstandelijk beperkten of mensen met een psychiatrische aandoening. In de interviews wordt als voorbeeld genoemd dat bij de inkoop
rekening is gehouden met complexe ondersteuningsvragen door een apart perceel voor ‘complexe problematiek’.

Door contracteren van alle aanbieders wordt rekening gehouden met specifieke groepen. Net als bij de antwoorden op de vraag over specifieke aandacht bij de
inkoop voor cliënten met bepaalde gezindheid, levensovertuiging of culturele achtergrond geldt ook bij de antwoorden op deze vraag dat uit de antwoorden niet
geïnterpreteerd kan worden dat cliënten in 13% van de gemeenten niet terecht kunnen bij aanbieders die zich richten op specifieke groepen. Uit de interviews
komt enkele keren naar voren dat gemeenten alle aanbieders hebben gecontracteerd (behalve die niet voldeden aan de minimale veiligheidseisen) en dat als het
aanbod alsnog niet voldoet aan de wensen van de cliënt dat dan de mogelijkheid van persoonsgebonden budget open staat.
`;
