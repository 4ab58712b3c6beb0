// From a method's name to its blocking and its promise form. `host` answers in texts: 'v' and JSON
// for a value, 'e' and JSON for a failure, 'd' for the end of rows; 'c' in front when the script was
// cancelled meanwhile.
(function (shared) {
  'use strict';
  const { host, frames, notePlace, follow, failure } = shared;
  const { parse, stringify } = JSON;
  const { create } = Object;
  const PlainError = Error;
  const PlainTypeError = TypeError;
  const PlainPromise = Promise;

  const value = text => (text.length > 1 ? parse(text.slice(1)) : undefined);
  const read = reply => {
    const text = reply[0] === 'c' ? reply.slice(1) : reply;
    if (text !== reply) host.interruptedAt(frames(new PlainError('')));
    if (text[0] !== 'e') return value(text);
    throw failure(text.slice(1));
  };
  const settle = (text, at, resolve, reject) => {
    if (text[0] === 'e') reject(failure(text.slice(1), at));
    else resolve(value(text));
  };

  const encode = (name, args) => {
    let wrong = '';
    const text = stringify(args, (key, item) => {
      const type = typeof item;
      if (type === 'function' || type === 'symbol' || type === 'bigint') wrong = `${key} is a ${type}`;
      else if (type === 'number' && !Number.isFinite(item)) wrong = `${key} is ${item}`;
      else return item;
    });
    if (wrong) throw new PlainTypeError(`evs.${name}: ${wrong}, which has no JSON form`);
    return text;
  };

  const mayBlock = (call, instead) => {
    if (shared.running) {
      throw new PlainError(`${call} would stop evs.parallel, which is running: await ${instead} instead`);
    }
  };

  const blocking = name => (...args) => {
    mayBlock(`evs.${name}()`, `evs.async.${name}()`);
    notePlace();
    return read(host.call(name, encode(name, args)));
  };
  const promising = name => (...args) => {
    const at = new PlainError('');
    return new PlainPromise((resolve, reject) => {
      host.start(name, encode(name, args), frames(at), text => settle(text, at, resolve, reject));
    });
  };

  const blockingRows = name => (...args) => {
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
  const promisingRows = name => (...args) => {
    const at = new PlainError('');
    const rows = read(host.rows(name, encode(name, args)));
    let last = PlainPromise.resolve();
    const step = () =>
      new PlainPromise((resolve, reject) => {
        host.nextLater(rows, frames(at), text => {
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

  return { value, read, settle, encode, mayBlock, blocking, promising, blockingRows, promisingRows };
});
