import type { SavedReply } from '../saved-reply.ts';
import { ARTICLE, formalLetter, letter } from './letter.ts';

/** Replies for the moments when the person matters more than the topic. */
export const CARE: readonly SavedReply[] = [
  {
    id: 'bereavement',
    title: 'Customer has lost someone',
    when: 'grief',
    asks: [],
    text: formalLetter(
      'I am very sorry for your loss, and I am sorry that you have to deal with this now.',
      'Please take the time you need.',
      ARTICLE,
      'When you are ready, please tell me in a line or two what you would like us to do, and whether anything is due before a certain day. If an account is in the name of the person who died, the name on it is enough for now; please do not send any documents yet.',
      'If you would rather speak than write, or would like someone else to speak for you, send me a phone number, a name and a time that suits you.',
    ),
  },
  {
    id: 'bereavement-travel',
    title: 'Travel after a bereavement',
    when: 'grief',
    asks: [
      'bereavement fare',
      'flight to a funeral',
      'change my flight because of a death in the family',
      'travel to the funeral',
      'cancel the trip because my mother died',
      'hotel booking and the person travelling has died',
    ],
    text: formalLetter(
      'I am very sorry for your loss. Thank you for telling me what it is about, so that you do not have to explain it again.',
      ARTICLE,
      [
        'To put your request forward, please send me what you have of the following:',
        '{{unless booking.id}}- your booking reference',
        '{{if article}}- the details that the article names',
        '{{unless article}}- the name of the person who died, and how you are related',
        '- whether you ask for the fare, a change or a cancellation',
      ].join('\n'),
      '{{if booking.id}}I have your booking reference, {{booking.id}}.',
      'The decision is made by a colleague who looks at the fare and the rules, so I do not want to name a sum to you now.',
      'If it is easier to speak, for you or for someone in your family, send me a phone number and a time that suits you.',
    ),
  },
  {
    id: 'person-requested',
    title: 'Customer asks for a person',
    when: 'human',
    asks: [],
    text: letter(
      'This is {{agent.name}} from the support team. From here on you are writing with me and not with an automatic reply. You do not have to start again: I can see what you wrote above.',
      'Please tell me what you would like to come out of this. If something is missing above that belongs to it, such as a date or a reference, add it here, but please no card number.',
      'If you would rather speak on the phone, send me a number and a time that suits you.',
    ),
  },
  {
    id: 'manager-requested',
    title: 'Customer asks for a manager',
    when: 'human',
    asks: [
      'let me speak to your manager',
      'I want to talk to a supervisor',
      'escalate this to your manager',
      'put me through to a manager',
      'I want to speak to someone in charge',
    ],
    text: letter(
      'Of course. I am sorry that it has come to the point where you need to ask for this.',
      'So that you do not have to tell it all again, I would like to hand over a short summary. Please tell me in a few words what went wrong, and what you would see as a good outcome.',
      'Please add how you would like to be contacted, by phone or in writing, and the times that suit you.',
    ),
  },
  {
    id: 'complaint-angry',
    title: 'Angry customer, any topic',
    when: 'anger',
    asks: [],
    text: letter(
      'I am sorry about the trouble you describe. I have read all of your message, and I can see why you are angry.',
      ARTICLE,
      [
        'I want to get this right and not send you round in circles. Please tell me:',
        '- what is the one thing that has to be put right first?',
        '- is there a day by which it matters?',
        '{{unless order.id}}- which order, booking or account is it about?',
      ].join('\n'),
      'If you would rather tell a person on the phone, send me a number and a time that suits you. If you want to make it a complaint, say so here, and a colleague who was not involved can look at it.',
    ),
  },
  {
    id: 'formal-complaint',
    title: 'Complaint or legal step',
    when: 'legal',
    asks: [],
    text: formalLetter(
      'Thank you for your message. I have read it in full, and I take it seriously.',
      'I cannot discuss legal questions in this conversation. A colleague who handles complaints has to read your case and answer you.',
      [
        'So that nothing is missing when they do, please reply with:',
        '- what happened, with the dates you remember',
        '- the outcome you ask for',
        '- letters or messages that belong to it, if you have not sent them yet',
        '- the address to which you would like the answer, by e-mail or by post',
      ].join('\n'),
      'If you need help with putting it in writing, tell me, and we can do it by phone.',
    ),
  },
  {
    id: 'thanks-closing',
    title: 'Customer says thank you',
    when: 'thanks',
    asks: [
      'problem solved',
      'everything is working again, thanks',
      'all sorted, nothing else needed',
      'that fixed it, all sorted',
      'thanks, the parcel has arrived',
      'you can close this ticket',
      'perfect, that worked',
    ],
    text: letter(
      'Thank you for writing back. I am glad that it is settled.',
      'If anything about it comes up again, reply to this message, and you do not have to explain it from the beginning.',
    ),
  },
  {
    id: 'missing-details',
    title: 'Reminder: details are still missing',
    when: 'waiting',
    asks: [],
    text: letter(
      'I am following up on my last message, because I cannot go on without your answer.',
      'Could you look at the questions in it and send me what you have? If something is hard to find, tell me what, and we can look for another way.',
      'If it is settled in the meantime, a short word from you is enough. If you would rather talk, reply with a phone number and a time that suits you.',
    ),
  },
];
