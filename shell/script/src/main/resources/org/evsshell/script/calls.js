// From a method's name to its blocking and its promise form. `host` answers in texts: 'v' and JSON
// for a value, 'e' and JSON for a failure, 'd' for the end of rows; 'c' in front when the script was
// cancelled meanwhile.
(function (shared) {
  'use strict';
  const { host, notePlace, follow, fix, parse, stringify, create, defineProperty, freeze } = shared;
  const { isFinite, isInteger, PlainError, PlainTypeError, PlainPromise } = shared;

  const frames = error => shared.places().frames(error);
  const failure = (text, at) => shared.errors().failure(text, at);

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
      else if (type === 'number' && !isFinite(item)) wrong = `${key} is ${item}`;
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

  // The functions under a name of `evs`, or the function it is.
  const members = (name, later) => {
    const methods = parse(host.members(name));
    const owner = {};
    for (let at = 0; at < methods.length; at++) {
      const { member, full, rows } = methods[at];
      const one = later ? promising : blocking;
      const many = later ? promisingRows : blockingRows;
      const method = (rows ? many : one)(full);
      defineProperty(method, 'name', { __proto__: null, value: full });
      defineProperty(method, 'help', { __proto__: null, get: () => host.help(full) });
      freeze(method);
      if (!member) return method;
      fix(owner, member, method);
    }
    return freeze(owner);
  };

  let known = null;
  const cloud = () => (known ??= freeze(read(host.cloud())));
  const table = (rows, columns) => read(host.table(encode('table', [rows, columns])));
  const pauseCheck = milliseconds => {
    if (typeof milliseconds !== 'number' || !(milliseconds >= 0)) {
      throw new PlainTypeError('sleep: milliseconds must be a number, 0 or more');
    }
  };
  const sleep = milliseconds => {
    pauseCheck(milliseconds);
    mayBlock('sleep()', 'evs.async.sleep()');
    notePlace();
    read(host.sleep(milliseconds));
  };
  const asyncSleep = milliseconds => {
    const at = new PlainError('');
    return new PlainPromise((resolve, reject) => {
      pauseCheck(milliseconds);
      host.sleepLater(milliseconds, frames(at), text => settle(text, at, resolve, reject));
    });
  };
  const exit = code => {
    if (!isInteger(code) || code < 0 || code > 255) {
      throw new PlainTypeError('exit: code must be a whole number from 0 to 255');
    }
    host.exit(code);
  };

  return { members, cloud, table, sleep, asyncSleep, exit };
});
