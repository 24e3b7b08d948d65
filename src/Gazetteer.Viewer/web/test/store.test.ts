import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Address, SelectionStore } from '../src/store';

class MadeAddress implements Address {
  readonly history: string[] = [''];
  #listener: () => void = () => undefined;
  read = (): string => this.history.at(-1)!;
  write = (fragment: string): void => void this.history.push(`#${fragment}`);
  onChange = (listener: () => void): void => void (this.#listener = listener);
  goBack(): void {
    this.history.pop();
    this.#listener();
  }
}

function opened(): { address: MadeAddress; store: SelectionStore; told: string[] } {
  const address = new MadeAddress();
  const store = new SelectionStore(address);
  const told: string[] = [];
  store.onChange((selection, before) => told.push(`${before.place} > ${selection.place}`));
  return { address, store, told };
}

test('a choice is told once and stands in the address', () => {
  const { address, store, told } = opened();
  store.choosePlace('a:1');
  store.choosePlace('a:1');
  assert.deepEqual(told, ['null > a:1']);
  assert.equal(address.read(), '#place=a:1');
});

test('the back button undoes a choice', () => {
  const { address, store, told } = opened();
  store.choosePlace('a:1');
  store.choosePlace('a:2');
  address.goBack();
  assert.equal(store.current.place, 'a:1');
  assert.deepEqual(told, ['null > a:1', 'a:1 > a:2', 'a:2 > a:1']);
});

test('choosing another place keeps the document but not where it stood', () => {
  const { store } = opened();
  store.choose({ document: 'a.txt', place: 'a:1', at: 7 });
  store.choosePlace('a:1');
  assert.equal(store.current.at, 7);
  store.choosePlace('a:2');
  assert.deepEqual([store.current.document, store.current.at], ['a.txt', null]);
  store.leavePlace();
  assert.deepEqual([store.current.document, store.current.place], ['a.txt', null]);
});
