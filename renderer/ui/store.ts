import { useSyncExternalStore } from 'react';
import type * as z from 'zod/mini';

/** A value that several parts of the page show and any of them can change. */
export interface Store<Value> {
  get(): Value;
  set(next: Value): void;
  /** Calls back after each change; returns the function that ends it. */
  subscribe(listener: () => void): () => void;
}

/** A store that lasts as long as the page. */
export function createStore<Value>(initial: Value): Store<Value> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A store that is kept between starts under a key; `usual` where nothing was kept that passes the schema. */
export function createKeptStore<Value>(key: string, schema: z.ZodMiniType<Value>, usual: Value): Store<Value> {
  const store = createStore(readKept(readItem(key), schema, usual));
  return {
    ...store,
    set(next) {
      localStorage.setItem(key, JSON.stringify(next));
      store.set(next);
    },
  };
}

/** The value of a store, now and after each change. */
export function useStore<Value>({ get, subscribe }: Pick<Store<Value>, 'get' | 'subscribe'>): Value {
  return useSyncExternalStore(subscribe, get, get);
}

/** Reads a value that was kept as JSON; `usual` where it is none that passes the schema. */
export function readKept<Value>(text: string | null, schema: z.ZodMiniType<Value>, usual: Value): Value {
  try {
    return schema.parse(JSON.parse(text ?? ''));
  } catch {
    return usual;
  }
}

// Where components are drawn without a page, nothing is kept.
function readItem(key: string): string | null {
  return typeof localStorage === 'undefined' ? null : localStorage.getItem(key);
}
