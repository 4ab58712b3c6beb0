// Rows one by one, as an iterator that blocks or one of promises.
(function (shared) {
  'use strict';
  const { host, follow, create, PlainError, PlainPromise } = shared;
  const { read, settle, encode, mayBlock } = shared.calls();

  const blocking = (name, args) => {
    const rows = read(host.rows(name, encode(name, args)));
    const iterator = create(Iterator.prototype);
    iterator.next = () => {
      mayBlock(`evs.${name}()`, `evs.async.${name}()`);
      const text = host.next(rows);
      return text.endsWith('d') && text.length < 3 ? { done: true, value: undefined } : { done: false, value: read(text) };
    };
    iterator.return = result => {
      host.closeRows(rows);
      return { done: true, value: result };
    };
    iterator.toJSON = () => [...iterator];
    return iterator;
  };
  const promising = (name, args) => {
    const at = new PlainError('');
    const rows = read(host.rows(name, encode(name, args)));
    let last = PlainPromise.resolve();
    const step = () =>
      new PlainPromise((resolve, reject) => {
        host.nextLater(rows, shared.places().frames(at), text => {
          if (text === 'd') resolve({ done: true, value: undefined });
          else settle(text, at, row => resolve({ done: false, value: row }), reject);
        });
      });
    return {
      next: () => (last = follow(last, step, step)),
      return: async result => {
        host.closeRows(rows);
        return { done: true, value: result };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  };

  return { blocking, promising };
});
