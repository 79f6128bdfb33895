import * as africaOceania from './africa-oceania.ts';
import * as asia from './asia.ts';
import * as benelux from './benelux.ts';
import * as britain from './britain.ts';
import * as centralEurope from './central-europe.ts';
import * as easternEurope from './eastern-europe.ts';
import * as france from './france.ts';
import type { Identifier } from './kind.ts';
import * as latinAmerica from './latin-america.ts';
import * as northAmerica from './north-america.ts';
import * as northernEurope from './northern-europe.ts';
import * as southernEurope from './southern-europe.ts';

/** Every kind of national identity, social security or tax number that is known here, by its exported name. */
export const NATIONAL: Readonly<Record<string, Identifier>> = {
  ...northAmerica,
  ...britain,
  ...centralEurope,
  ...france,
  ...southernEurope,
  ...northernEurope,
  ...benelux,
  ...easternEurope,
  ...latinAmerica,
  ...asia,
  ...africaOceania,
};
