// How customers write about themselves: small letters, no apostrophes, slips of the thumb. Sources of patterns on folded text.

const HOW =
  '(?:so|very|really|just|still|now|currently|also|both|all|already|extremely|incredibly|completely|absolutely|totally|genuinely|honestly|seriously|quite|pretty|a bit|a little|rather|too|always|constantly|actually|getting|feeling|literally|sadly|only|super|beyond|too)';

// V8 writes out a group with {0,3} three times, with {0,4} once: long groups take {0,4}.

/** "I am", "im really", "we have been", "I feel so": what follows is said of the writer. */
export const I_AM = `\\b(?:i'm|im|iam|i am|i was|i've been|ive been|i have been|i feel|i felt|i got|i get|we're|we are|we were|we've been|we have been|makes? me|made me|making me|leaves? me|left me|leaving me|has me|had me|got me)(?: (?:feel|feeling))?(?: ${HOW}){0,4}`;

/** "I have", "ive got", "I suffer from": a state of the writer's. */
export const I_HAVE = `\\b(?:i(?:'ve| have|ve)?(?: ${HOW})?(?: (?:got|had|have|suffer(?:ed|ing)? (?:from|with)|live with|lived with|(?:been |was )?diagnosed with|developed|struggle(?:d)? with|been (?:suffering|living|struggling|battling|dealing|recovering|treated|hospitali[sz]ed) (?:from|with|for)|battl(?:e|ed|ing)))|i(?:'m|m| am)(?: ${HOW})? (?:suffering|living|struggling|battling|dealing|recovering|diagnosed|fighting) ?(?:from|with)?|i(?:'ve|ve| have))(?: (?:an?|my|some|severe|serious|chronic|bad|really bad|terrible|clinical|major|mild|early|advanced|stage \\w+|type \\w+)){0,4}`;

/** A denial just before the words: "not", "dont", "never". */
export const DENIED_BEFORE =
  /(?:\b(?:not|never|no|without|isnt|arent|wasnt|dont|doesnt|didnt|cant|cannot|wont)|n't)(?: (?:\w+|at all)){0,2} ?$/;

/** Words of play: a song, a joke, a story. What stands beside them is seldom meant. */
export const PLAY =
  /\b(?:lol+|lmao\w*|rofl|haha\w*|hehe\w*|joke|joking|kidding|laugh\w*|meme|lyrics?|songs?|track|album|band|movies?|films?|novels?|episodes?|series|show|game|games|character|book|story|quote|article|headline|documentary|podcast)\b|😂|🤣/u;
