import type { SavedReply } from '../saved-reply.ts';
import { ARTICLE, letter, opening } from './letter.ts';

/** Replies about using the product. */
export const PRODUCT: readonly SavedReply[] = [
  {
    id: 'how-to',
    title: 'How something is done',
    needsArticle: true,
    asks: [
      'how do I use this feature',
      'how do I use it in the app',
      'step by step instructions',
      'cannot find the setting',
      'show me how to set it up',
      'where do I find the option in the app',
    ],
    text: letter(
      opening('Thank you for your question.'),
      ARTICLE,
      'If you get stuck, tell me at which step, what you see there and which device you use, and we can look at it together.',
    ),
  },
  {
    id: 'outage',
    title: 'Service is down',
    asks: [
      'is your service down',
      'website is down',
      'site is not loading',
      'nothing is loading for anyone on our team',
      'is there an outage',
      'server error 500',
      'cannot reach your app at all',
    ],
    text: letter(
      opening('Thank you for the report. I know that this stops your work, so let us narrow it down.'),
      [
        'Please reply with:',
        '- what you see: the words of the error, or a screenshot without personal data',
        '- since when, and in which time zone',
        '- whether it is the same for other people, on another device or on another network',
      ].join('\n'),
      ARTICLE,
      'Our status page shows what our engineers have confirmed. I do not want to give you a time for the fix that they have not named. If your work depends on it, reply with a phone number on which a person can reach you.',
    ),
  },
  {
    id: 'bug-report',
    title: 'Something does not work as it should',
    asks: [
      'the app keeps crashing',
      'app crashes when I open it',
      'I get an error message',
      'button does nothing',
      'found a bug',
      'it stopped working after the update',
      'the page freezes',
    ],
    text: letter(
      'Thank you for describing this. I am sorry that it gets in your way.',
      [
        'So that our engineers can see the same thing, please reply with:',
        '- what you did, step by step, what you expected and what happened',
        '- the words of the error, or a screenshot without personal data',
        '- your device, its system and the version of the app or browser',
        '- whether it happens each time',
      ].join('\n'),
      ARTICLE,
      'If you need to get something done until then, tell me what it is, and we can look for another way. If you would rather show it to someone, add a phone number and a time that suits you.',
    ),
  },
  {
    id: 'feature-request',
    title: 'Idea for a feature',
    asks: [
      'feature request',
      'it would be great if you added',
      'please add dark mode',
      'I have a suggestion for your product',
      'do you plan to support this',
      'I wish the app could do this',
      'missing a feature',
    ],
    text: letter(
      opening('Thank you for taking the time to write this down.'),
      'I cannot say whether or when it comes; our product team weighs such ideas by the need behind them. Two answers from you would help them:',
      ['- what are you trying to get done when you miss it?', '- how do you manage without it today?'].join(
        '\n',
      ),
      ARTICLE,
      'If it stops you from doing something now, tell me, and we can look for another way to do it.',
    ),
  },
  {
    id: 'accessibility',
    title: 'Accessibility',
    asks: [
      'I am using a screen reader',
      'screen reader does not work with the app',
      'I am blind and cannot read this',
      'I am deaf and cannot call you',
      'text is too small to read',
      'cannot use the page with the keyboard',
      'do you have this in large print',
      'is the venue wheelchair accessible',
    ],
    text: letter(
      opening(
        'Thank you for telling us. You should be able to do this yourself, and where that is not possible, a person can do it with you.',
      ),
      [
        'So that we find a way that works for you, please tell me:',
        '- what you want to get done',
        '- where it stops, and with which device or aid',
        '- how you would like to deal with us: in writing, by phone, by relay service, in large print or in another way',
      ].join('\n'),
      ARTICLE,
      'You do not have to tell us anything about your health. With your permission I can pass the barrier you met, without your name, to the team that builds the page.',
    ),
  },
  {
    id: 'language',
    title: 'Another language',
    asks: [
      'do you speak Spanish',
      'do you speak German',
      'support in another language',
      'my English is not good',
      'can you answer in French',
      'sorry for my bad English',
      'I do not speak English well',
    ],
    text: letter(
      opening('Thank you for writing to us. Your message is easy to understand.'),
      'Please write in the language that is easiest for you, and tell me which it is. Where a colleague speaks it, they can take over; where none does, I answer in short, plain English sentences that are easy to translate.',
      ARTICLE,
      'If anything in a reply of ours is not clear, ask me. You can also name someone who may write to us for you.',
    ),
  },
];
