import { defineTexts } from './language.tsx';
import type { ProblemCode } from '../generated/graphql.ts';

interface Detail {
  /** The limit that was passed, where the code has one. */
  limit?: number | null;
}
type Sentences = Record<ProblemCode, (problem: Detail) => string>;

const nl: Sentences = {
  REQUIRED: () => 'Vul dit in.',
  TOO_LONG: ({ limit }) =>
    limit ? `Gebruik niet meer dan ${limit} tekens.` : 'Deze tekst is te lang. Maak hem korter.',
  TOO_SHORT: ({ limit }) =>
    limit ? `Gebruik minstens ${limit} tekens.` : 'Deze tekst is te kort. Schrijf iets meer.',
  TOO_MANY: ({ limit }) =>
    limit ? `Kies er niet meer dan ${limit}.` : 'Dit zijn er te veel. Kies er minder.',
  INVALID: () => 'Dit klopt niet. Kijk het na.',
  INVALID_EMAIL: () => 'Vul een volledig e-mailadres in, zoals naam@voorbeeld.nl.',
  INVALID_PHONE: () => 'Dit is geen telefoonnummer. Gebruik cijfers, bijvoorbeeld 088 123 45 67.',
  INVALID_KVK: () => 'Een KvK-nummer heeft 8 cijfers. Kijk het nummer na.',
  INVALID_RSIN: () => 'Dit RSIN klopt niet. Een RSIN heeft 9 cijfers.',
  INVALID_AGB: () => 'Een AGB-code heeft 8 cijfers. Kijk de code na.',
  INVALID_CBS_CODE: () => 'Een gemeentecode heeft 4 cijfers, zoals 0085.',
  INVALID_DATE: () => 'Vul een datum in die bestaat, zoals 31-10-2025.',
  INVALID_TIME: () => 'Vul een tijd in, zoals 14:30.',
  INVALID_COLOUR: () => 'Vul een kleur in als # en 6 tekens, zoals #0b5a7a.',
  CONTRAST_TOO_LOW: () =>
    'Deze kleur is te licht: witte letters zijn er niet op te lezen. Kies een donkerdere kleur.',
  DATE_IN_PAST: () => 'Deze datum is al voorbij. Kies een latere datum.',
  DATE_IN_FUTURE: () => 'Deze datum is nog niet geweest. Kies vandaag of eerder.',
  DATE_ORDER: () => 'Het einde ligt voor het begin. Kijk de datums na.',
  OVERLAP: () => 'Deze periode valt samen met een andere. Kijk de datums na.',
  DEADLINE_TOO_SOON: ({ limit }) =>
    limit
      ? `Geef minstens ${limit} werkdagen om te reageren.`
      : 'Deze termijn is te kort. Kies een latere datum.',
  DEADLINE_PASSED: () => 'De reactietermijn is voorbij. Uw tekst is bewaard.',
  DEADLINE_SHORTENED: () => 'Een termijn mag niet korter worden. Kies een latere datum.',
  DUPLICATE: () => 'Dit bestaat al. Gebruik iets anders.',
  NOT_FOUND: () => 'Dit kunnen we niet vinden.',
  NOT_ALLOWED: () => 'U mag dit niet doen.',
  WRONG_STATE: () => 'Dit kan nu niet meer. Laad de pagina opnieuw.',
  STALE: () => 'Iemand anders heeft dit intussen gewijzigd. Vergelijk de teksten en kies welke u bewaart.',
  NOT_CONFIRMED: () => 'Bevestig eerst dat u dit wilt.',
  NOT_HELD: () => 'De vergadering is nog niet gehouden.',
  OBJECTED: () => 'De aanbieder wil niet dat dit openbaar wordt.',
  TERM_RUNNING: () => 'Dit kan pas als de reactietermijn voorbij is.',
  NO_REVIEW_BY_SELF: () => 'Vraag een collega om dit na te kijken. Dat kunt u niet zelf doen.',
  QUOTE_NOT_FOUND: () => 'Deze passage staat niet meer in de tekst. Kies de passage opnieuw.',
  REACTIONS_OPEN: () => 'Aanbieders kunnen nog reageren. Wacht tot de reactietermijn voorbij is.',
  NOT_ANSWERED: () => 'Nog niet elke reactie heeft een antwoord.',
  FIGURES_DISAGREE: () => 'Cijfers spreken elkaar tegen. Kijk hieronder om welke regels het gaat.',
  CODE_WRONG: () => 'Deze code klopt niet. Kijk de code in uw e-mail na.',
  CODE_EXPIRED: () => 'Deze code is verlopen. Vraag een nieuwe code aan.',
  TOO_MANY_ATTEMPTS: () => 'Er is te vaak geprobeerd. Wacht even en vraag daarna een nieuwe code aan.',
  IDEMPOTENCY_KEY_REUSED: () => 'Dit is al eerder verstuurd. Laad de pagina opnieuw.',
};

const fy: Sentences = {
  REQUIRED: () => 'Folje dit yn.',
  TOO_LONG: ({ limit }) =>
    limit ? `Brûk net mear as ${limit} tekens.` : 'Dizze tekst is te lang. Meitsje him koarter.',
  TOO_SHORT: ({ limit }) =>
    limit ? `Brûk op syn minst ${limit} tekens.` : 'Dizze tekst is te koart. Skriuw wat mear.',
  TOO_MANY: ({ limit }) => (limit ? `Kies net mear as ${limit}.` : 'Dit binne der tefolle. Kies minder.'),
  INVALID: () => 'Dit kloppet net. Sjoch it nei.',
  INVALID_EMAIL: () => 'Folje in folslein e-mailadres yn, lykas namme@foarbyld.nl.',
  INVALID_PHONE: () => 'Dit is gjin telefoannûmer. Brûk sifers, bygelyks 088 123 45 67.',
  INVALID_KVK: () => 'In KvK-nûmer hat 8 sifers. Sjoch it nûmer nei.',
  INVALID_RSIN: () => 'Dit RSIN kloppet net. In RSIN hat 9 sifers.',
  INVALID_AGB: () => 'In AGB-koade hat 8 sifers. Sjoch de koade nei.',
  INVALID_CBS_CODE: () => 'In gemeentekoade hat 4 sifers, lykas 0085.',
  INVALID_DATE: () => 'Folje in datum yn dy’t bestiet, lykas 31-10-2025.',
  INVALID_TIME: () => 'Folje in tiid yn, lykas 14:30.',
  INVALID_COLOUR: () => 'Folje in kleur yn as # en 6 tekens, lykas #0b5a7a.',
  CONTRAST_TOO_LOW: () =>
    'Dizze kleur is te ljocht: wite letters binne der net op te lêzen. Kies in donkerder kleur.',
  DATE_IN_PAST: () => 'Dizze datum is al foarby. Kies in lettere datum.',
  DATE_IN_FUTURE: () => 'Dizze datum is noch net west. Kies hjoed of earder.',
  DATE_ORDER: () => 'De ein leit foar it begjin. Sjoch de datums nei.',
  OVERLAP: () => 'Dizze perioade falt gear mei in oare. Sjoch de datums nei.',
  DEADLINE_TOO_SOON: ({ limit }) =>
    limit
      ? `Jou op syn minst ${limit} wurkdagen om te reagearjen.`
      : 'Dizze termyn is te koart. Kies in lettere datum.',
  DEADLINE_PASSED: () => 'De reaksjetermyn is foarby. Jo tekst is bewarre.',
  DEADLINE_SHORTENED: () => 'In termyn mei net koarter wurde. Kies in lettere datum.',
  DUPLICATE: () => 'Dit bestiet al. Brûk wat oars.',
  NOT_FOUND: () => 'Dit kinne wy net fine.',
  NOT_ALLOWED: () => 'Jo meie dit net dwaan.',
  WRONG_STATE: () => 'Dit kin no net mear. Laad de side op ’e nij.',
  STALE: () => 'In oar hat dit yntusken feroare. Ferlykje de teksten en kies hokker jo bewarje.',
  NOT_CONFIRMED: () => 'Befêstigje earst dat jo dit wolle.',
  NOT_HELD: () => 'De gearkomste is noch net hâlden.',
  OBJECTED: () => 'De oanbieder wol net dat dit iepenbier wurdt.',
  TERM_RUNNING: () => 'Dit kin pas as de reaksjetermyn foarby is.',
  NO_REVIEW_BY_SELF: () => 'Freegje in kollega om dit nei te sjen. Dat kinne jo net sels dwaan.',
  QUOTE_NOT_FOUND: () => 'Dizze passaazje stiet net mear yn de tekst. Kies de passaazje op ’e nij.',
  REACTIONS_OPEN: () => 'Oanbieders kinne noch reagearje. Wachtsje oant de reaksjetermyn foarby is.',
  NOT_ANSWERED: () => 'Noch net elke reaksje hat in antwurd.',
  FIGURES_DISAGREE: () => 'Sifers sprekke elkoar tsjin. Sjoch hjirûnder om hokker rigels it giet.',
  CODE_WRONG: () => 'Dizze koade kloppet net. Sjoch de koade yn jo e-mail nei.',
  CODE_EXPIRED: () => 'Dizze koade is ferrûn. Freegje in nije koade oan.',
  TOO_MANY_ATTEMPTS: () => 'Der is te faak probearre. Wachtsje efkes en freegje dan in nije koade oan.',
  IDEMPOTENCY_KEY_REUSED: () => 'Dit is al earder ferstjoerd. Laad de side op ’e nij.',
};

const en: Sentences = {
  REQUIRED: () => 'Fill this in.',
  TOO_LONG: ({ limit }) =>
    limit ? `Use no more than ${limit} characters.` : 'This text is too long. Make it shorter.',
  TOO_SHORT: ({ limit }) =>
    limit ? `Use at least ${limit} characters.` : 'This text is too short. Write a little more.',
  TOO_MANY: ({ limit }) => (limit ? `Choose no more than ${limit}.` : 'These are too many. Choose fewer.'),
  INVALID: () => 'This is not right. Please check it.',
  INVALID_EMAIL: () => 'Enter a full email address, like name@example.com.',
  INVALID_PHONE: () => 'This is no telephone number. Use digits, for example 088 123 45 67.',
  INVALID_KVK: () => 'A KvK number has 8 digits. Check the number.',
  INVALID_RSIN: () => 'This RSIN is not right. An RSIN has 9 digits.',
  INVALID_AGB: () => 'An AGB code has 8 digits. Check the code.',
  INVALID_CBS_CODE: () => 'A municipality code has 4 digits, like 0085.',
  INVALID_DATE: () => 'Enter a date that exists, like 31-10-2025.',
  INVALID_TIME: () => 'Enter a time, like 14:30.',
  INVALID_COLOUR: () => 'Enter a colour as # and 6 characters, like #0b5a7a.',
  CONTRAST_TOO_LOW: () => 'This colour is too light for white letters. Choose a darker one.',
  DATE_IN_PAST: () => 'This date is in the past. Choose a later date.',
  DATE_IN_FUTURE: () => 'This date is yet to come. Choose today or earlier.',
  DATE_ORDER: () => 'The end comes before the start. Check the dates.',
  OVERLAP: () => 'This period overlaps another one. Check the dates.',
  DEADLINE_TOO_SOON: ({ limit }) =>
    limit ? `Give at least ${limit} working days to react.` : 'This term is too short. Choose a later date.',
  DEADLINE_PASSED: () => 'The term for reactions has passed. Your text is kept.',
  DEADLINE_SHORTENED: () => 'A term cannot become shorter. Choose a later date.',
  DUPLICATE: () => 'This exists already. Use something else.',
  NOT_FOUND: () => 'We cannot find this.',
  NOT_ALLOWED: () => 'You are not allowed to do this.',
  WRONG_STATE: () => 'This is no longer possible. Reload the page.',
  STALE: () => 'Someone else has changed this meanwhile. Compare the texts and choose which one to keep.',
  NOT_CONFIRMED: () => 'First confirm that you want this.',
  NOT_HELD: () => 'The meeting has not been held yet.',
  OBJECTED: () => 'The provider does not want this to become public.',
  TERM_RUNNING: () => 'This is possible only after the reaction term has ended.',
  NO_REVIEW_BY_SELF: () => 'Ask a colleague to review this. You cannot review it yourself.',
  QUOTE_NOT_FOUND: () => 'This passage is no longer in the text. Select the passage again.',
  REACTIONS_OPEN: () => 'Providers can still react. Wait until the term has passed.',
  NOT_ANSWERED: () => 'Not every reaction has an answer yet.',
  FIGURES_DISAGREE: () => 'Figures contradict one another. See below which rows this is about.',
  CODE_WRONG: () => 'This code is not right. Check the code in your email.',
  CODE_EXPIRED: () => 'This code has expired. Ask for a new one.',
  TOO_MANY_ATTEMPTS: () => 'There were too many attempts. Wait a moment, then ask for a new code.',
  IDEMPOTENCY_KEY_REUSED: () => 'This was sent before. Reload the page.',
};

export const problemTexts = defineTexts({ nl, fy, en });
