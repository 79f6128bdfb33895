/** Time words that set no bound. */
export const UNBOUND = [
  'shortly(?! (?:after|before|thereafter|following|prior|past))',
  'promptly',
  'momentarily',
  'in due (?:course|time)',
  "as (?:soon|quickly|fast|promptly|swiftly) as (?:(?:is |it is |it's )?(?:humanly |reasonably )?possible(?! after)|(?:we|i|they) (?:possibly )?can\\b)",
  'asap',
  'at (?:our|the) (?:earliest|first) (?:possible )?(?:convenience|opportunity|chance)|at the (?:very )?earliest(?= ?(?:$|[.,;!]))',
  'in a timely (?:manner|fashion)',
  'before (?:too |very )?long',
  'at some point|sooner or later|some ?time soon',
  'in the (?:near|not too distant) future',
  '(?:in|over) the coming (?:days|weeks|months)',
  'in a (?:little )?while|in no time',
].join('|');

/** Words that set no bound only where they date a coming event: "will arrive soon", "will be fixed quickly". */
export const SOON = '(?:very |really |pretty |quite )?(?:soon|quickly|swiftly|fast(?= *(?:[.,;:!)]|$)))';

/** What the company, or something it sets going, is to do. */
export const COMING = [
  "will|'ll|shall|(?:is|are|am|'re|'m|'s) (?:now )?(?:going|about|due|set|expected|trying|working|hoping|aiming|planning) to",
  '(?:can|may|should) (?:also )?expect|expect|should (?:also |now |then |soon )?(?:be|arrive|receive|get|hear|see|reach|come|have|start|ship)',
  '(?:aims?|hopes?|expects?|plans?|promises?|tr(?:y|ies)) to|doing (?:our|my|their) best to|working (?:hard )?(?:on|to)|to follow|(?:is|are) being',
  '(?:ships?|arrives?|leaves?|follows?|launches|opens|re-?opens?|returns|starts)(?= (?:very )?(?:soon|shortly))',
  '(?:arriving|shipping|coming|launching|following|leaving|re-?opening|starting|returning)(?= (?:very )?(?:soon|shortly))',
].join('|');
