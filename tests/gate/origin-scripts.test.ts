import { describe, expect, test } from 'vitest';
import { type Cause, OriginTracker } from '#lib/gate/origin.ts';

const TEXTS = {
  Japanese:
    'お荷物は先週の金曜日に配送センターを出発しましたが、仕分けの誤りにより到着が遅れております。ご迷惑をおかけして申し訳ございません。',
  Chinese:
    '您的包裹已经离开仓库，但是因为分拣错误被送到了另外一个城市，预计会比原定时间晚两天到达，请您耐心等待。',
  Thai: 'พัสดุของคุณออกจากคลังสินค้าแล้วแต่ถูกส่งไปผิดเส้นทางจึงจะถึงช้ากว่ากำหนดประมาณสองวัน',
} as const;
const tracked = (...steps: readonly (readonly [string, Cause])[]): OriginTracker => {
  const tracker = new OriginTracker();
  for (const [text, cause] of steps) tracker.observe(text, cause);
  return tracker;
};

describe.each(Object.entries(TEXTS))('%s, which has no blanks between its words', (_, text) => {
  const half = text.slice(0, text.length / 2);

  test('what was pasted is of unknown origin', () => {
    expect(tracked([text, 'paste']).origin().kind).toBe('inserted');
    expect(tracked([text, 'unknown']).origin().kind).toBe('inserted');
  });

  test('a letter that was changed in each sentence of a draft leaves the rest the machine’s', () => {
    const edits = [...text.matchAll(/[,，、。]|$/g)].map(({ index }) => index);
    let now: string = text;
    const steps = edits.map((at): readonly [string, Cause] => {
      now = `${now.slice(0, Math.max(0, at - 1))}1${now.slice(at)}`;
      return [now, 'typing'];
    });
    expect(tracked([text, 'ai'], ...steps).origin().aiShare).toBeGreaterThan(0.7);
  });

  test('a draft is known again, whole or in part', () => {
    const tracker = new OriginTracker();
    tracker.expectAi(text);
    tracker.observe(half, 'paste');
    expect(tracker.origin().kind).toBe('ai');
  });

  test('what was typed is typed, also words that a draft began with', () => {
    expect(tracked([half, 'typing'], [text, 'typing']).origin().kind).toBe('typed');
    const tracker = new OriginTracker();
    tracker.expectAi(text);
    for (let at = 1; at <= half.length; at++) tracker.observe(half.slice(0, at), 'typing');
    expect(tracker.origin().kind).toBe('typed');
  });

  test('a name that was pasted into a typed reply leaves it typed', () => {
    const name = text.slice(0, 8);
    expect(tracked([half, 'typing'], [half + name, 'paste']).origin().kind).toBe('typed');
  });
});

test.each([
  ['Hindi', 'आपका पार्सल कल शाम तक आपके पते पर पहुँच जाएगा', 'श्रीमती कात्यायनी त्रिवेदी शर्मा'],
  ['Tamil', 'உங்கள் பொதி நாளை மாலைக்குள் உங்கள் முகவரிக்கு வந்து சேரும்', 'திருமதி கிருஷ்ணமூர்த்தி சுப்பிரமணியம்'],
])('%s: the signs on its letters end no word', (_, typed, name) => {
  expect(tracked([typed, 'typing'], [`${name}, ${typed}`, 'paste']).origin().kind).toBe('typed');
});
