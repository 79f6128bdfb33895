/*
 * Lock 2 shares its world with the page, and a page may overwrite any built-in or poison any prototype later. So the
 * lock works only with copies of the built-ins taken here, before the page's first script runs. Rules for the code that
 * uses them: no method call on a built-in, no `for…of`, spread, destructuring of arrays or regular-expression method
 * (all of them look something up on a prototype); lists are read by index and never pushed to.
 */
const { bind, call } = Function.prototype;

type Uncurried = <T, A extends unknown[], R>(
  method: (this: T, ...args: A) => R,
) => (self: T, ...args: A) => R;
/** Turns a method into a function that takes `this` first. */
export const uncurry = bind.bind(call) as unknown as Uncurried;

/** The built-in getter of a property, as a function of the object. It throws for an object of another kind. */
export function getterOf<T, R>(prototype: object, name: string): (self: T) => R {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!getter) throw new TypeError(`No getter ${name}`);
  return uncurry(getter) as unknown as (self: T) => R;
}

export const { apply, construct } = Reflect;
export const NewProxy = Proxy;
export const {
  defineProperty: define,
  getOwnPropertyDescriptor: describe,
  getPrototypeOf: prototypeOf,
} = Object;
export const charCodeAt = uncurry(String.prototype.charCodeAt);
export const indexOf = uncurry(String.prototype.indexOf) as (
  text: string,
  part: string,
  from?: number,
) => number;
export const slice = uncurry(String.prototype.slice) as (text: string, from: number, to?: number) => string;
export const toLowerCase = uncurry(String.prototype.toLowerCase);
export const normalize = uncurry(String.prototype.normalize as (form: string) => string);
export const { fromCodePoint } = String;
export const decodePercent = decodeURIComponent;
export const { parse: parseJson, stringify: toJson } = JSON;
export const { imul, min } = Math;
export const { isArray } = Array;
export const toText = String;

export const NewMap = Map;
export const mapGet = uncurry(Map.prototype.get) as <K, V>(map: Map<K, V>, key: K) => V | undefined;
export const mapSet = uncurry(Map.prototype.set) as <K, V>(map: Map<K, V>, key: K, value: V) => Map<K, V>;
export const mapDelete = uncurry(Map.prototype.delete) as <K>(map: Map<K, unknown>, key: K) => boolean;
export const mapEach = uncurry(Map.prototype.forEach) as <K, V>(
  map: Map<K, V>,
  visit: (value: V, key: K) => void,
) => void;
export const mapSize = getterOf<Map<unknown, unknown>, number>(Map.prototype, 'size');

export const NewSet = Set;
export const setAdd = uncurry(Set.prototype.add) as <T>(set: Set<T>, value: T) => Set<T>;
export const setHas = uncurry(Set.prototype.has) as <T>(set: Set<T>, value: T) => boolean;
export const setSize = getterOf<Set<unknown>, number>(Set.prototype, 'size');

export const NewWeakMap = WeakMap;
export const weakGet = uncurry(WeakMap.prototype.get) as <K extends WeakKey, V>(
  map: WeakMap<K, V>,
  key: K,
) => V | undefined;
export const weakSet = uncurry(WeakMap.prototype.set) as <K extends WeakKey, V>(
  map: WeakMap<K, V>,
  key: K,
  value: V,
) => WeakMap<K, V>;
