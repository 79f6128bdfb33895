import { MAX_LINE_BYTES } from '#lib/simulate/input/lines.ts';

/** The run cannot go on: wrong arguments, or a file that cannot be used. The message is for the person who called. */
export class UsageError extends Error {}

export const USAGE = `discern: judges support replies before they are sent

Usage: discern <command> [options]

Commands:
  check        judge replies, one JSON object a line
  policy       run a policy's own tests, sign one for its address, check one; the JSON Schema of policy files
  rules        what can be said, and why: all rules, or one in full
  simulate     what a policy would have done to past replies

Options:
  --help       this text, or the help of a command
  --version    the version

Exit codes: 0 fine, 1 something was found, 2 wrong use, bad input or a rule fault.
`;

export const CHECK_USAGE = `Usage: discern check [options]

Reads one JSON object a line and answers each, in the same order. No model is called, no network is used.

  {"id":"42","draft":{"text":"We will refund you."},"conversation":{"messages":[{"author":"customer","text":"Hi"}]}}

Only id and draft.text are required. draft.origin is ai by default, draft.visibility public. Keys that are not known
are left out. A line may have ${MAX_LINE_BYTES} bytes.

Options:
  --input FILE|-                  where to read (default: -, standard input)
  --format text|json|jsonl|sarif  how to answer (default: text)
  --fail-on block|warn|info|never from which severity on to exit with 1 (default: block); the verdicts hold and human
                                  count as block
  --policy FILE                   a policy file; without it, each rule keeps its own severity
  --pack NAME                     a policy pack that comes with Discern: uk-consumer-finance or eu-retail; with --policy,
                                  what the policy says itself stays
  --locale en                     the language of the findings (default: en)
  --help                          this text

Exit codes: 0 nothing at or above --fail-on, 1 something, 2 wrong use, a bad line or a rule fault.
`;

export const POLICY_USAGE = `Usage: discern policy test FILE [--format text|json]
       discern policy keygen --key FILE
       discern policy sign FILE --key FILE [--sequence N] [--expires WHEN] [--output FILE|-]
       discern policy verify FILE --key KEY|FILE
       discern policy schema

test runs the tests that the rules of a policy bring, each on its own rule alone, and says of each that fails where it
stands in the file, and why.
keygen makes an Ed25519 key pair: the private key goes into a new file, the public one to standard output.
sign puts a policy whose own tests pass into the form in which a browser takes it from an address: a JSON Web Signature in
one JSON file.
verify says whether a signed file would be taken.
schema prints the JSON Schema of policy files: named under "$schema" in one, editors complete and check it.

Options:
  --key FILE        the private key; with verify, the public key itself or a file with either
  --sequence N      a whole number, higher with every version (default: seconds since 1970)
  --expires WHEN    after so many days, or on a day: it is not taken any more (default: never)
  --output FILE|-   where to write (default: -, standard output)
  --help            this text

Exit codes: 0 fine, 1 a test failed or it would be refused, 2 wrong use or a file that cannot be used.
`;

export const RULES_USAGE = `Usage: discern rules [CODE] [options]

Lists the rules with their severity and what they fire on. With a code: that rule in full, with the reason and its
sources, its messages, and examples; «» stand around the words that are flagged.

Options:
  --format text|json  how to answer (default: text)
  --help              this text

Exit codes: 0 fine, 2 wrong use or no such rule.
`;

export const SIMULATE_USAGE = `Usage: discern simulate --policy A [--against B] [FILE|-]... [options]
       discern simulate merge SUMMARY|-... [options]

Tries policy A on past replies: how many it would hold and warn of, in total and by rule, and what changes against B.
Reads JSON lines as discern check does, tickets of Zendesk's JSON export (one a line), or CSV with a header row (text;
also id, customer, subject, channel, brand, date, agent); gzipped or not; one record at a time.

Options:
  --policy FILE            the policy to try
  --against FILE           the policy to compare with, mostly the one in force; built-in: each rule's own severity
  --input FILE|-           where to read, like FILE (default: -, standard input); may be given again
  --from auto|csv|json     how the replies are written (default: auto, by name and first character)
  --gzip auto              gzip is known by its first bytes; nothing needs to be said
  --examples N             keep N examples a rule, with their words (default: 0, no text of any reply)
  --summary FILE|-         write the summary as one line of JSON; - writes nothing else to standard output
  --format text|json       how to answer (default: text); json is the summary
  --fail-on budget|never   exit with 1 where the policy goes over its own budget (default: never)
  --help                   this text

merge adds summaries up, in any order: files with one or several, one a line. Summaries of other policies or other rules
are refused.

Exit codes: 0 fine, 1 over the budget with --fail-on budget, 2 wrong use, a bad line or a rule fault.
`;
