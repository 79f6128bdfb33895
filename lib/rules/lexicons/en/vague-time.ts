/** Time words that set no bound. */
export const UNBOUND = [
  'shortly(?! (?:after|before|thereafter|following|prior|past))',
  'promptly',
  'momentarily',
  'in due (?:course|time)',
  '(?:when(?:ever)?|once) (?:we|i|they) can(?= ?(?:$|[.,;!]))',
  "(?:won't|shouldn't|will not|should not) be (?:too |very )?long(?= ?(?:$|[.,;!]|now|before|until))",
  "as (?:soon|quickly|fast|promptly|swiftly) as (?:(?:is |it is |it's )?(?:humanly |reasonably )?possible(?! after)|(?:we|i|they) (?:possibly )?can\\b)",
  'asap',
  'at (?:our|the|their|his|her|my) (?:earliest|first) (?:possible )?(?:convenience|opportunity|chance)|at the (?:very )?earliest(?: possible)?(?= ?(?:$|[.,;!]))',
  '(?:when|as soon as|once|whenever) (?:i|we|they|he|she) (?:gets?|have|has|finds?|can find) (?:a|the) (?:chance|moment|minute|second|time)',
  "as (?:soon|quickly|fast) as (?:we|i|they)(?:'re| are) able(?: to)?",
  '(?:in|within) the next (?:little|short) while|presently|one of these days|in a (?:jiffy|tick|sec|flash|mo)|at the soonest|at (?:some|a later) stage|at a later (?:date|time|point)|at the (?:next|first) (?:available |possible )?opportunity|on priority|as and when|down the (?:road|track)',
  "when(?:ever)? (?:time (?:allows|permits)|(?:he|she|they)(?:'s| is|'re| are) (?:free|back|available))",
  'without (?:any |further |undue )?delay|any (?:day|time|minute|moment) now|any (?:day|minute|moment)(?= ?(?:$|[.,;!]))',
  'in (?:a )?(?:little |short )?(?:bit|some ?time)|in (?:a )?(?:short|little) while|after (?:some|a short) time|eventually(?! (?:need|have|wear))|in good time|down the (?:line|road)',
  '(?:in|within|over|during) (?:the next|the coming|a) (?:few|couple of) (?:days|weeks|hours|months)|in the (?:days|weeks) (?:ahead|to come)',
  'in a timely (?:manner|fashion)',
  'before (?:too |very )?long',
  'at some point|sooner or later|some ?time soon',
  'in the (?:near|not too distant) future',
  '(?:in|over) the coming (?:days|weeks|months)',
  'in a (?:little )?while|in no time',
].join('|');

/** Words that set no bound only where they date a coming event: "will arrive soon", "will be fixed quickly". */
export const SOON =
  '(?:very |really |pretty |quite )?(?:soon(?:ish)?|quickly|swiftly|fast(?= *(?:[.,;:!)]|$))|later(?= *(?:[.,;:!)]|on\\b|$))|sometime)';

/** What the company, or something it sets going, is to do. */
export const COMING = [
  "will|won't be|shouldn't be|should not be|'ll|shall|(?:is|are|am|'re|'m|'s) (?:now )?(?:going|about|due|set|expected|trying|working|hoping|aiming|planning) to",
  '(?:can|may|should) (?:also )?expect|expect|should (?:also |now |then |soon )?(?:be|arrive|receive|get|hear|see|reach|come|have|start|ship)',
  '(?:aims?|hopes?|expects?|plans?|promises?|tr(?:y|ies)) to|doing (?:our|my|their) best to|working (?:hard )?(?:on|to)|to follow|(?:is|are) being',
  '(?:ships?|arrives?|leaves?|follows?|launches|opens|re-?opens?|returns|starts|goes out|gets there|lands|rolls out)(?= (?:very |pretty )?(?:soon|shortly|as soon|in a|in due|without|any|eventually(?! (?:need|have|wear))|later|over the|within))',
  '(?:arriving|shipping|coming|launching|following|leaving|re-?opening|starting|returning)(?= (?:very )?(?:soon|shortly))',
].join('|');
