import type { SavedReply } from '../saved-reply.ts';
import { ARTICLE, letter, opening } from './letter.ts';

/** Replies about orders and products after the purchase. */
export const ORDERS: readonly SavedReply[] = [
  {
    id: 'cancel-order',
    title: 'Cancel an order',
    asks: [
      'cancel my order',
      'I want to cancel my order',
      'please cancel order',
      'ordered by mistake, cancel it',
      'stop my order before it ships',
      'cancel my booking',
    ],
    text: letter(
      opening('Thank you for telling us.'),
      [
        '{{if order.id}}Please confirm that you want to cancel order {{order.id}}, all of it or only some items.',
        '{{unless order.id}}Please reply with the number of the order or booking, and tell me whether you want to cancel all of it or only a part.',
      ].join('\n'),
      'Once I have your answer, I can check what is still possible. If it has left our warehouse, it can no longer be stopped, and the way back is a return.',
      ARTICLE,
      'If it is urgent, reply with a phone number, so that we can sort it out by phone.',
    ),
  },
  {
    id: 'return-how',
    title: 'How to return something',
    asks: [
      'how do I return an item',
      'I want to return this',
      'I want to send it back',
      'where is my return label',
      'exchange for another size',
      'it does not fit, I want to return it',
      'what is your return policy',
    ],
    text: letter(
      opening('Thank you for your message. Happy to help you send it back.'),
      ARTICLE,
      [
        'So that I can tell you which way is right for you, please reply with:',
        '{{unless order.id}}- your order number',
        '- which item you want to return, and why',
        '- whether it has been used, and whether you have its packaging',
        '- whether you would like another size or colour, or your money',
      ].join('\n'),
      'Please do not send it before you have heard from us which address and label to use. If you have questions that are easier by phone, send me a number and a time that suits you.',
    ),
  },
  {
    id: 'warranty',
    title: 'Warranty or repair',
    asks: [
      'is it still under warranty',
      'warranty claim',
      'stopped working after a few months',
      'it broke after a year',
      'can you repair it',
      'how long is the warranty',
      'product failed within warranty',
    ],
    text: letter(
      'Thank you for telling us. I am sorry that it no longer works as you expect.',
      ARTICLE,
      [
        'So that our service team can check your case, please reply with:',
        '- the model and the serial number, if there is one',
        '- the date of purchase, and a photo of the receipt',
        '- what happens, and since when; a photo or a short video helps',
      ].join('\n'),
      'Please stop using it if it becomes hot, smells of burning or shows a damaged cable. What can be done is decided after that check, so I do not want to say more than I know.',
      'If you would rather describe it to someone, reply with a phone number and a time that suits you.',
    ),
  },
];
