/** Words that may state an entitlement, a rule of the company, or a count; a figure wakes the rules by itself. */
export const SPECIFIC_WORDS: readonly string[] = [
  ...'free complimentary fee fees charge charges waive waived prepaid lifetime life unlimited policy policies limited'.split(
    ' ',
  ),
  ...'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred thousand dozen'.split(
    ' ',
  ),
  ...'per monday tuesday wednesday thursday friday saturday sunday questions'.split(' '),
];

/** Words that deny or grant; what they deny or grant may stand otherwise in an article. */
export const POLAR_WORDS: readonly string[] = [
  ...'not never cannot without neither nor none lack lacks lacking exclude excludes excluding unable fail fails unavailable ineligible nonrefundable refundable no yes'.split(
    ' ',
  ),
  ..."don't doesn't isn't aren't can't won't wasn't weren't didn't hasn't haven't".split(' '),
  ...'eligible entitled qualify available possible allowed accepted included covered permitted'.split(' '),
];
