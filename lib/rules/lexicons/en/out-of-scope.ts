// What support has no business writing. Sources of patterns on folded text.

const PIECE =
  '(?:poems?|haikus?|limericks?|sonnets?|rhymes?|jokes?|riddles?|raps?|rap song|lullab(?:y|ies)|lyrics|fairy ?tale|bedtime story|short story|love letter|essay|parody|tongue[- ]twister|screenplay|puns?)';
const HERE =
  "(?:here(?:'s| is| are| goes| comes)|enjoy|i(?:'ve| have)? (?:just )?(?:wrote|written|composed|made up|came up with|come up with)|let me (?:tell|write|give|sing|share) you|allow me to (?:tell|write|recite)|(?:i'll|i will) (?:write|tell|compose|sing|rap|recite)(?: you)?|how about)";

/** Poems, jokes and stories, announced or begun. */
export const CREATIVE: readonly string[] = [
  `\\b${HERE}(?: you)? (?:an?|your|my|the|one|another|some|two|three|few)? ?(?:[a-z'-]+ ){0,3}?${PIECE}\\b(?! (?:book|collection|contest|section|page|is (?:in|on)))`,
  '^\\W{0,4}there (?:once was|once lived) (?!(?:an? )?(?:order|account|option|way|plan|button|setting|version|delay))(?:an? )?[a-z]+|^\\W{0,4}there was (?:once )?an? (?:[a-z]+ ){1,3}(?:whose|who (?:lived|had|once|loved|could)|from [a-z]+ (?:who|whose)|named|called)\\b',
  '^\\W{0,4}once upon a time\\b|^\\W{0,4}roses are red\\b|\\bviolets are blue\\b|^\\W{0,4}knock[, ]+knock\\b',
  "^\\W{0,4}why (?:did|do|don't|does|was|were|are) (?:the|an?) (?:chicken|scarecrow|skeleton|tomato|bicycle|golfer|computer|scientists?|programmers?|elephant|cow|pirate|math book|coffee|banana|fish)\\b",
  '\\bwhy did the [a-z]+ (?:cross the road|go to the (?:doctor|party)|fall over|bring a ladder|break up with)\\b',
  "^\\W{0,4}why don't (?:scientists|skeletons|eggs|oysters|programmers)\\b|\\bwalks? into a bar\\b",
  '\\bwhat do you (?:call|get when you cross|get if you cross) an? (?:[a-z]+ ){1,3}(?:with|that|who|without|in)\\b',
];

/** Homework and programs that no customer of support needs. */
export const TASK: readonly string[] = [
  "\\b(?:here(?:'s| is)|this is|below is|sure[,!]) (?:an?|your|the|some) (?:[a-z+#-]+ ){0,3}?(?:function|script|program|code|snippet|class|algorithm) (?:that|to|for|which|in [a-z+#]+ (?:that|to)) (?:[a-z]+ ){0,4}?(?:revers(?:e|es|ing)|sorts?|sorting|primes?|fibonacci|factorials?|fizz ?buzz|palindromes?|linked list|binary|hello world|tic[- ]tac[- ]toe|scrapes?|guess(?:es)?|calculator|snake|sum of|bubble|leap years?|game)\\b",
  '\\b(?:fizz ?buzz|fibonacci (?:sequence|numbers?|series)|(?:bubble|merge|quick) ?sort|binary search tree|prime numbers? (?:up to|from|less)|reverse a (?:string|linked list)|tower of hanoi)\\b',
  '\\b(?:the )?(?:derivative|integral|square root|hypotenuse|factorial|antiderivative) of\\b',
  '\\b(?:answers? (?:to|for)|help(?:ed)? with|solutions? (?:to|for)|here is|done) your (?:[a-z]+ ){0,2}?(?:homework|essay|assignment|exam|thesis|dissertation|coursework|quiz)\\b',
  "\\bthe capital (?:city )?of [a-z ]{3,20} is\\b|\\b(?:photosynthesis|mitochondria|pythagorean theorem|the french revolution|world war (?:ii?|one|two|1|2)|shakespeare's)\\b",
];

/** Politics, religion and the like. */
export const OPINION: readonly string[] = [
  '\\b(?:democrats?|republicans?|left[- ]wing|right[- ]wing|labour party|conservative party|tory|tories|brexit|communis[mt]s?|socialis[mt]s?|fascis[mt]s?|marxis[mt]s?|gun control|pro-?(?:life|choice)|(?:president|donald|joe|vladimir|prime minister|chancellor|kamala|barack) (?:trump|biden|putin|harris|obama|zelensky|macron|merz|scholz|starmer|sunak|modi|netanyahu))\\b(?! (?:street|avenue|road|square|airport|hotel|tower|library|drive))',
  '\\b(?:vote for|voted for|voting for) (?!your (?:favou?rite|idea)|us\\b|our\\b|this (?:idea|feature|request)|the (?:idea|feature|request))[a-z]+|\\b(?:abortion|the death penalty|climate change|immigration|capitalism|the (?:presidential |general )?elections?|the war in [a-z]+|the government) (?:is|are|should|was|were) (?:\\w+ )?(?:wrong|right|evil|a hoax|murder|good|bad|necessary|rigged|stolen|corrupt|unjust|banned|legal|illegal|too|a sin|fair|unfair|real|fake|terrible|great)\\b',
  "\\bgod (?:does(?: not|n't)? exist|exists|is (?:real|dead|great|not real)|isn't real|created)\\b|\\b(?:islam|christianity|judaism|hinduism|buddhism|atheism|catholicism|religion|the (?:bible|quran|koran|torah)|jesus|allah|muhammad) (?:is|are|was|says|teaches|said|died|loves|wants)\\b(?! (?:available|in stock|on page|sold|out of stock))",
  '\\b(?:i think|i believe|i feel|honestly|frankly),?(?: that)? the (?:president|government|prime minister|pope|king|opposition|senate|parliament) (?:is|are|should|has)\\b',
  '\\byou should (?:really |just )?(?:break up with|divorce|dump|leave|marry|propose to) (?:him|her|them|your (?:boyfriend|girlfriend|husband|wife|partner|fianc\\w+))\\b(?! (?:in|at|with|on))',
  '\\b(?:your (?:horoscope|zodiac sign|star sign) (?:says|for|means|tells)|(?:leos?|virgos?|libras?|aries|taureans?|geminis|scorpios?|capricorns?) (?:should|will|are) )',
  '\\b(?:the )?meaning of life is\\b|\\b(?:in|my) (?:my )?(?:personal |honest )?opinion,? (?:the )?(?:president|government|prime minister|church|police|election)\\b',
];

/** A part that is played. */
export const ROLE_PLAY: readonly string[] = [
  "\\b(?:arr{1,6},? (?:me|ye|yer|matey|i|we)\\b|ahoy,? (?:matey|there)|shiver me timbers|ye olde|avast)\\b|\\b(?:i am|i'm) (?:now )?(?:a pirate|dan\\b(?= (?:and|mode)|[,.!])|in (?:dan|developer|god|jailbreak|debug) mode|your (?:girlfriend|boyfriend|lover|therapist|dungeon master|master|slave)|playing the role|pretending to be)",
  "\\b(?:dan|developer|god|jailbreak) mode (?:is )?(?:enabled|activated|on)\\b|\\*(?:bows|smiles|winks|laughs|sighs|nods|hugs|giggles|kisses|whispers|curtsies|tips hat)[^*]{0,30}\\*|\\bi love you too\\b|\\bi (?:will|shall|'ll) (?:now )?(?:act|speak|respond|talk|answer) (?:as|like) (?:an?|your) (?:pirate|wizard|robot|grandm\\w+|evil|hacker|cat|vampire|character|girlfriend|boyfriend)\\b",
  '\\byou (?:find yourself|are standing|wake up|enter) (?:in|at|on) (?:an? |the )(?:dark|ancient|mysterious|dense|enchanted|abandoned|dimly) [a-z]+',
];

/** Folded words of which one stands in every such text. */
export const OUTSIDE_WORDS: readonly string[] = [
  'poem poems haiku haikus limerick limericks sonnet sonnets rhyme rhymes joke jokes riddle riddles rap raps lullaby lullabies lyrics',
  'fairy fairytale story letter essay parody tongue screenplay pun puns once roses violets knock chicken scarecrow skeleton tomato bicycle golfer',
  'computer scientist scientists programmer programmers elephant cow pirate math coffee banana fish skeletons eggs oysters bar call cross old young',
  'function script program code snippet class algorithm fizzbuzz fizz fibonacci sort bubblesort mergesort quicksort search prime reverse hanoi',
  'derivative integral square hypotenuse factorial antiderivative homework assignment exam thesis dissertation coursework quiz capital',
  'photosynthesis mitochondria theorem revolution war shakespeare',
  "shakespeare's democrat democrats republican republicans wing labour conservative tory tories brexit communism communist communists socialism",
  'socialist socialists fascism fascist fascists marxism marxist marxists gun pro prolife prochoice trump biden putin harris obama zelensky macron merz',
  'scholz starmer sunak modi netanyahu vote voted voting abortion death climate immigration capitalism election elections government god islam',
  'christianity judaism hinduism buddhism atheism catholicism religion bible quran koran torah jesus allah muhammad meaning president minister',
  'church police arr arrr arrrr arrrrr ahoy timbers olde avast dan mode girlfriend boyfriend lover therapist dungeon master slave role pretending',
  'bows smiles winks laughs sighs nods hugs giggles kisses whispers curtsies tips love wizard robot evil hacker cat vampire character',
  'road ladder horoscope zodiac sign break divorce dump marry propose pope king parliament senate opposition leos virgos libras scorpios capricorns yer',
  'dark ancient mysterious dense enchanted abandoned dimly grandma grandmother',
].flatMap((line) => line.split(' '));
