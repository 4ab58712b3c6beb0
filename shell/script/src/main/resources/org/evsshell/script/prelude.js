// What every script finds before its first line. `host` holds Java's side of the border: texts in,
// texts out ('v' and JSON for a value, 'e' and JSON for a failure, 'd' for the end of rows). This
// source is internal to the engine, so its frames show in no stack: errors made here carry the
// caller's line.
(function (host, methods) {
  'use strict';
  const { parse, stringify } = JSON;
  const { create, defineProperty, freeze, setPrototypeOf } = Object;
  const { isArray } = Array;
  const PlainError = Error;
  const PlainTypeError = TypeError;
  const PlainPromise = Promise;
  const then = Function.prototype.call.bind(Promise.prototype.then);

  // Where the script is: at its latest call or `await`, which asks a promise for its constructor.
  const places = [];
  let latest = 0;
  let ownWork = false;
  const notePlace = () => {
    places[(latest = (latest + 1) % 8)] = new PlainError('');
  };
  defineProperty(PlainPromise.prototype, 'constructor', {
    get() {
      // The engine's own look-ups come here too, without a frame of the script: keep some.
      if (!ownWork) notePlace();
      return PlainPromise;
    },
  });
  const latestPlace = () => {
    for (let back = 0; back < 8; back++) {
      const at = places[(latest - back + 8) % 8];
      const place = at ? frames(at) : '';
      if (/:\d+\)?$/m.test(place)) return place;
    }
    return '';
  };
  const follow = (promise, fulfilled, rejected) => {
    ownWork = true;
    try {
      return then(promise, fulfilled, rejected);
    } finally {
      ownWork = false;
    }
  };

  const frames = error => {
    const stack = typeof error.stack === 'string' ? error.stack : '';
    return stack.split('\n').filter(line => /^ {4}at /.test(line)).join('\n');
  };

  // A function and not a class: the engine hides the frames of internal constructors' callers.
  function EvsError(message) {
    return setPrototypeOf(new PlainError(message), EvsError.prototype);
  }
  EvsError.prototype = create(PlainError.prototype, {
    constructor: { value: EvsError },
    name: { value: 'EvsError' },
  });
  setPrototypeOf(EvsError, PlainError);
  freeze(EvsError.prototype);
  freeze(EvsError);

  const failure = (text, at) => {
    const facts = parse(text);
    if (facts.type === 'TypeError') return located(new PlainTypeError(facts.message), at);
    const error = new EvsError(facts.message);
    for (const name of ['kind', 'code', 'status', 'requestId', 'operation', 'hint']) {
      error[name] = facts[name];
    }
    return located(error, at);
  };
  const located = (error, at) => {
    if (at) error.stack = `${error.name}: ${error.message}\n${frames(at)}`;
    return error;
  };
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

  let running = 0;
  const mayBlock = (call, instead) => {
    if (running) {
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

  const naming = item => {
    if (item === null || typeof item !== 'object') return String(item);
    if (item.name && item.id) return `${item.name} (${item.id})`;
    return String(item.name || item.id || inspect(item));
  };
  const parallel = (items, work, options = {}) => {
    const { concurrency = 8, stopOnError = false, label = '', ...others } = options;
    const wrong = problem => {
      throw new PlainTypeError(`evs.parallel: ${problem}`);
    };
    if (items === null || items === undefined || typeof items[Symbol.iterator] !== 'function') {
      wrong('items must be iterable');
    }
    if (typeof work !== 'function') wrong('the second argument must be a function');
    if (!Number.isInteger(concurrency) || concurrency < 1) wrong('concurrency must be 1 or more');
    for (const name in others) wrong(`there is no option '${name}'; known: concurrency, stopOnError, label`);
    const list = Array.from(items);
    const outcomes = list.map(item => ({ item, status: 'skipped' }));
    return new PlainPromise(resolve => {
      const id = host.parallelBegan(String(label), list.length);
      let next = 0;
      let open = 0;
      let stopped = false;
      running++;
      const end = (index, status, result) => {
        open--;
        const item = list[index];
        if (status === 'fulfilled') outcomes[index] = { item, status, value: result };
        else outcomes[index] = { item, status, reason: result };
        if (status === 'rejected' && stopOnError) stopped = true;
        if (status === 'fulfilled') host.itemFulfilled(id, index);
        else {
          const { text, kind = '' } = problem(result);
          host.itemRejected(id, index, text, kind);
        }
        more();
      };
      const begin = index => {
        open++;
        host.itemBegan(id, index, naming(list[index]));
        let result;
        try {
          result = work(list[index], asyncEvs);
        } catch (reason) {
          result = PlainPromise.reject(reason);
        }
        const own = new PlainPromise(settled => settled(result));
        follow(own, done => end(index, 'fulfilled', done), reason => end(index, 'rejected', reason));
      };
      const more = () => {
        while (open < concurrency && next < list.length && !stopped && !host.cancelled()) begin(next++);
        if (open === 0 && !host.cancelled()) {
          running--;
          host.parallelEnded(id);
          resolve(outcomes);
        }
      };
      more();
    });
  };

  const inspect = (item, depth = 0, seen = []) => {
    if (typeof item === 'string') return depth ? stringify(item) : item;
    if (typeof item === 'bigint') return `${item}n`;
    if (typeof item === 'function') return `[Function: ${item.name || 'anonymous'}]`;
    if (item === null || typeof item !== 'object') return String(item);
    if (seen.includes(item)) return '[Circular]';
    if (item instanceof PlainError) return depth ? `[${item.name}: ${item.message}]` : (item.stack ?? String(item));
    if (item instanceof Date) return Number.isNaN(item.getTime()) ? 'Invalid Date' : item.toISOString();
    if (item instanceof RegExp) return String(item);
    if (item instanceof PlainPromise) return '[Promise]';
    const inner = entry => inspect(entry, depth + 1, [...seen, item]);
    const key = name => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : stringify(name));
    let [opening, closing, parts] = ['{', '}', null];
    if (isArray(item)) [opening, closing, parts] = ['[', ']', item.map(inner)];
    else if (item instanceof Set) [opening, parts] = ['Set {', [...item].map(inner)];
    else if (item instanceof Map) {
      [opening, parts] = ['Map {', [...item].map(([from, to]) => `${inner(from)} => ${inner(to)}`)];
    } else parts = Object.entries(item).map(([name, entry]) => `${key(name)}: ${inner(entry)}`);
    if (!parts.length) return opening + closing;
    if (depth > 3) return isArray(item) ? '[Array]' : '[Object]';
    const line = parts.join(', ');
    if (line.length <= 72 && !line.includes('\n')) {
      return isArray(item) ? `[${line}]` : `${opening} ${line} ${closing}`;
    }
    const indent = '  '.repeat(depth + 1);
    return `${opening}\n${parts.map(part => indent + part).join(',\n')}\n${'  '.repeat(depth)}${closing}`;
  };
  const format = args => {
    let rest = args;
    let text = '';
    if (typeof args[0] === 'string' && args.length > 1 && args[0].includes('%')) {
      rest = args.slice(1);
      text = args[0].replace(/%[sdifjoO%]/g, mark => {
        if (mark === '%%') return '%';
        if (!rest.length) return mark;
        const [item] = rest.splice(0, 1);
        if (mark === '%d' || mark === '%f') return String(Number(item));
        if (mark === '%i') return String(parseInt(item, 10));
        if (mark === '%j') return String(stringify(item));
        return inspect(item, mark === '%s' ? 0 : 1);
      });
      if (rest.length) text += ' ';
    }
    return text + rest.map(item => inspect(item)).join(' ');
  };

  // What is known of anything thrown or rejected, as texts.
  const problem = reason => {
    if (!(reason instanceof PlainError)) return { name: '', text: inspect(reason, 1), frames: '' };
    const name = String(reason.name);
    const message = String(reason.message);
    const about = { name, message, text: message ? `${name}: ${message}` : name, frames: frames(reason) };
    if (!(reason instanceof EvsError)) return about;
    const { kind, code, status, requestId, operation, hint } = reason;
    return { ...about, text: message, kind, code, status, requestId, operation, hint };
  };
  const exported = item => {
    if (item === undefined) return '';
    if (typeof item === 'function' || typeof item === 'symbol') return stringify(inspect(item));
    if (item instanceof PlainError) return stringify(inspect(item));
    return stringify(item, (key, entry) => (typeof entry === 'bigint' ? String(entry) : entry)) ?? '';
  };

  const line = (stream, args) => {
    notePlace();
    (stream === 'out' ? host.print : host.printError)(`${format(args)}\n`);
  };
  const table = (rows, columns = []) => read(host.table(encode('table', [rows, columns])));
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
  const exit = (code = 0) => {
    if (!Number.isInteger(code) || code < 0 || code > 255) {
      throw new PlainTypeError('exit: code must be a whole number from 0 to 255');
    }
    host.exit(code);
  };

  const evs = {};
  const asyncEvs = {};
  for (const name of methods) {
    const lazy = name[0] === '*';
    const path = (lazy ? name.slice(1) : name).split('.');
    const last = path.pop();
    const full = [...path, last].join('.');
    const place = (root, make) => {
      const owner = path.length ? (root[path[0]] ??= {}) : root;
      const method = make(full);
      defineProperty(method, 'name', { value: full });
      defineProperty(method, 'help', { get: () => host.help(full) });
      owner[last] = freeze(method);
    };
    place(evs, lazy ? blockingRows : blocking);
    place(asyncEvs, lazy ? promisingRows : promising);
  }
  let cloud = null;
  const cloudOf = { get: () => (cloud ??= freeze(read(host.cloud()))), enumerable: true };
  for (const root of [evs, asyncEvs]) {
    for (const name of Object.keys(root)) freeze(root[name]);
    Object.assign(root, { table, parallel, help: (topic = '') => host.help(String(topic)) });
    root.version = host.version();
    defineProperty(root, 'cloud', cloudOf);
  }
  asyncEvs.sleep = asyncSleep;
  evs.async = freeze(asyncEvs);
  freeze(evs);

  const print = (...args) => line('out', args);
  const globals = {
    args: [],
    print,
    sleep,
    exit,
    EvsError,
    console: {
      log: print,
      info: print,
      debug: print,
      warn: (...args) => line('err', args),
      error: (...args) => line('err', args),
      table: (rows, columns) => host.print(table(rows, columns)),
    },
  };
  for (const name of Object.keys(globals)) {
    defineProperty(globalThis, name, { value: globals[name], writable: true, configurable: true });
  }
  defineProperty(globalThis, 'evs', { value: evs, enumerable: true });

  Graal.setUnhandledPromiseRejectionHandler(reason => host.unhandled(stringify(problem(reason)), reason));
  delete globalThis.Graal;

  const watch = promise => {
    follow(
      promise,
      item => {
        try {
          host.fulfilled(exported(item));
        } catch (reason) {
          const error = new PlainTypeError(`export default has no JSON form: ${reason.message}`);
          host.rejected(stringify(problem(error)), error);
        }
      },
      reason => host.rejected(stringify(problem(reason)), reason),
    );
  };
  const pick = (item, pointer) =>
    pointer.split('/').slice(1).reduce((owner, key) => owner?.[key], item);
  return freeze({
    runModule(path, args) {
      globalThis.args = parse(args);
      watch(follow(import(path), module => module.default));
    },
    callExport(path, pointer, args) {
      watch(
        follow(import(path), module => {
          const owner = pick(module.default, pointer.slice(0, pointer.lastIndexOf('/')));
          const called = pick(module.default, pointer);
          if (typeof called !== 'function') throw new PlainTypeError(`${pointer} is no function`);
          return called.call(owner, parse(args), evs);
        }),
      );
    },
    settle: item => watch(new PlainPromise(resolve => resolve(item))),
    latestPlace,
    problem: reason => stringify(problem(reason)),
  });
});
