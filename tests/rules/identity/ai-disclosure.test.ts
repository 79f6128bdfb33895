import rule from '#lib/rules/identity/ai-disclosure.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

testRule(rule, {
  flags: [
    'Unfortunately, «as a large language model, I» do not know the price.',
    '«As an AI, my» answer is only a guess.',
    'I cannot, «as an AI», open the attachment.',
    'Sorry, «as an AI developed by OpenAI, I» cannot say.',
    'Hello! «I am your AI assistant» for today.',
    '«I’m ChatGPT» and happy to help.',
    '«I was trained on text» from before 2024.',
    'This is not in «my training data».',
    '«I don’t have access to real-time information», please look at the board.',
    '«I do not have personal opinions» about colours.',
    '«My responses are generated» from articles.',
  ],
  passes: [
    'As an AI engineer you will like this release.',
    'You can use it as a chatbot on your own site.',
    'I am an AI specialist in the support team.',
    'The bot told you that it is a language model, and that is right.',
    'I don’t have access to the courier’s system.',
    'As of my last update to you on Monday, the parcel was in Lyon.',
    'You wrote "as an AI language model I cannot help", where did you see this?',
    'I was trained by my manager on this.',
    'My training course ends on Friday.',
    'I have no personal opinion on your claim.',
    'I cannot access the internet banking page for you.',
  ],
});
