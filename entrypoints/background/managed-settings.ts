import { browser } from 'wxt/browser';
import type { PatternEngine } from '#lib/core/patterns.ts';
import { type Managed, type ManagedReading, readManaged } from '#lib/policy/managed.ts';
import { failingTests } from './failing-tests.ts';
import type { Stored } from './stored.ts';

/** The managed settings of this browser. */
export interface ManagedSettings {
  /** Never rejects. Gives the same object until something changes. */
  read(): Promise<ManagedReading>;
  /** Calls back after every change that the browser tells of. */
  onChange(listener: () => void): void;
}

// Firefox has no managed storage where nothing is managed, and says so by an error.
const NOT_MANAGED = /manifest not found/i;

/** Reads what the browser's administrator set, and keeps the last good value of each key: what is in force of them. */
export function managedSettings(lastGood: Stored<Managed>, patterns: PatternEngine): ManagedSettings {
  const listeners: (() => void)[] = [];
  let last: Promise<ManagedReading> | undefined;
  browser.storage.onChanged.addListener((_, area) => {
    if (area !== 'managed') return;
    last = undefined;
    for (const listener of listeners) listener();
  });

  async function load(): Promise<ManagedReading> {
    const { value: before } = await lastGood.read();
    let raw: Readonly<Record<string, unknown>>;
    try {
      raw = await browser.storage.managed.get(null);
    } catch (error) {
      if (error instanceof Error && NOT_MANAGED.test(error.message)) raw = {};
      else return { value: before, problems: ['The browser did not give its managed settings.'] };
    }
    const reading = tested(readManaged(raw, before), before, patterns);
    if (JSON.stringify(reading.value) !== JSON.stringify(before)) {
      // Without room for it, a later mistake has nothing to fall back to; what is managed now counts all the same.
      await lastGood.change(() => reading.value).catch(() => undefined);
    }
    return reading;
  }
  return {
    read() {
      last ??= load();
      return last;
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}

/** A policy whose own tests fail is as wrong as one of the wrong shape. The last good one passed them already. */
function tested(reading: ManagedReading, before: Managed, patterns: PatternEngine): ManagedReading {
  const { policy, ...rest } = reading.value;
  if (!policy || JSON.stringify(policy) === JSON.stringify(before.policy)) return reading;
  const failing = failingTests(policy, patterns);
  if (failing.length === 0) return reading;
  return {
    value: { ...rest, ...(before.policy ? { policy: before.policy } : {}) },
    problems: [...reading.problems, ...failing.map(({ field, say }) => `policy: ${field}: ${say}`)],
  };
}
