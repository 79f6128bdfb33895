// How people name a human being on the company's side, and how they reach one: sources of patterns on folded text.

const SWEAR = 'fucking?|f\\*+ing|damn(?:ed)?|goddamn|bloody|freaking|flipping';
const ALIVE = 'real|live|actual|human|proper|living|breathing|physical';
const TRADE =
  'customer|service|services|support|care|phone|call|cent(?:er|re)|sales|help ?desk|chat|billing|complaints?|accounts|branch|store|duty|general|senior|different|new|other|qualified|competent|responsible';
const ADJECTIVE = `(?:(?:${SWEAR}|${ALIVE}|${TRADE})(?:-|, | ))`;
const DETERMINER = '(?:(?:an?|na|the|your|ur|some|any|another|one of (?:your|the)) )';
const ROLE =
  'agents?|ass?i?s?t[ae]nts?|operators?|representatives?|reps?|csrs?|supervisors?|managers?|advis[eo]rs?|specialists?|boss|team ?leads?|team members?|(?:members? of )?staff|colleagues?|employees?|superiors?|executives?';
const BEING = 'humans?(?: beings?)?|persons?';
const SOMEONE =
  '(?:(?:some|any) ?(?:one|body)|sum ?(?:1|one)|some ?1)(?: (?:else|real|human|there|higher|with authority))?';
const DESK =
  '(?:(?:the|your) )?(?:(?:customer|client|tech(?:nical)?) (?:service|services|support|care|relations)|(?:human|live) support|support|management)(?: (?:team|department|desk|staff))?';
const OWN = '(?:my|our) (?:account|case|relationship|personal) (?:manager|advis[eo]r)';
// "agent fee", "manager account": the noun before it is no human.
export const ENDS =
  "\\b(?!'s|-\\w| (?:fees?|accounts?|roles?|login|licen[cs]e|error|resources|rights|id|name|code|portal|app|job|position|price|line)\\b)";

/** A human of the company, where "talk to" and the like stand before it. No machine: not "your virtual assistant". */
export const HUMAN = `(?:${DETERMINER}?${ADJECTIVE}{0,4}(?:${ROLE}|${BEING})|(?:${ALIVE}) people|${SOMEONE}|${DESK}|${OWN})${ENDS}`;
/** The same where the noun alone must show that a human is meant: "give me a representative". */
export const SURELY_HUMAN = `(?:${DETERMINER}?(?:${ADJECTIVE}{0,4}(?:${ALIVE}|${SWEAR}|customer (?:service|support|care)|support) (?:${ROLE}|${BEING}|people|one)|(?:some|any)(?:one|body) (?:real|human|with authority)|${ADJECTIVE}{0,4}(?:humans?(?: beings?)?|representatives?|reps?|supervisors?|managers?|operators?|executives?|csrs?)))${ENDS}`;

// With the slips of the thumb that are common.
const TO = '(?:to|ot|w/?|wi\\w{1,3}|wth)';
/** Ways to a human, as a verb and as its -ing form. */
export const TALK = `(?:speak|talk|chat|tlk|deal(?= with)) ?(?:directly )?${TO}`;
export const TALKING = `(?:speaking|talki{1,3}ng|chatting|dealing(?= with)) (?:directly )?${TO}`;
export const REACH =
  '(?:contact|reach|get (?:a ?)?hold of|get through to|get in touch with|get on the (?:phone|line) with)';
export const REACHING =
  '(?:contacting|reaching|getting (?:a ?)?hold of|getting through to|getting in touch with)';
/** Handing the customer over. */
export const TRANSFER =
  '(?:transfer|connect|hook|forward|pass|put|hand|switch|redirect|escalate|refer|route|patch)(?:r?ing)?';
export const TRANSFERRED =
  '(?:transferred|connected|forwarded|passed|put|handed|switched|redirected|escalated)';
/** What answers in the place of a human. */
export const MACHINE =
  '(?:chat ?)?bots?|robots?|machines?|computers?|ai|(?:virtual|digital|ai|automated) (?:assistant|agent|system|helper)s?|assistants?';

/** Folded words of which one stands in every text that speaks of a human or of what answers instead. */
export const HUMAN_WORDS: readonly string[] = [
  'human humans person persons people someone somebody anyone anybody nobody one agent agents',
  'assistant assistants asistant assitant operator operators rep reps representative',
  'employee employees superior superiors',
  'representatives csr csrs supervisor supervisors manager managers advisor advisors adviser',
  'advisers specialist specialists boss lead member members staff colleague colleagues executive executives sum1 some1 service services support care',
  'relations management team department automated ai bot bots chatbot chatbots robot robots machine',
  'machines computer computers',
].flatMap((line) => line.split(' '));
