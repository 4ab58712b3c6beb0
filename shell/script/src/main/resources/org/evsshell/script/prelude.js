// What every script finds before its first line. `host` holds Java's side of the border, `methods`
// the names of what is under `evs` (a star in front: rows, one by one), `parts` the other sources in
// this folder, each a function of what those before it gave.
(function (host, methods, parts) {
  'use strict';
  const { parse, stringify } = JSON;
  const { defineProperty, freeze } = Object;
  const PlainError = Error;
  const PlainTypeError = TypeError;
  const PlainPromise = Promise;

  const shared = { host, asyncEvs: {}, running: 0 };
  for (const part of parts) Object.assign(shared, part(shared));
  const { format, inspect, frames, notePlace, latestPlace, follow, EvsError, problem } = shared;
  const { value, read, settle, encode, mayBlock, asyncEvs, parallel } = shared;

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
    place(evs, lazy ? shared.blockingRows : shared.blocking);
    place(asyncEvs, lazy ? shared.promisingRows : shared.promising);
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
