// What every script finds before its first line, made with as little as will do, since every script
// waits for it. `host` holds Java's side of the border, `names` what is under `evs`.
//
// What many scripts never touch is in the parts: the other sources in this folder, each a function
// of `shared`. A part is read when it is first needed, and by then the script may have replaced
// every global and filled every prototype. So a part finds what it is built on in `shared`, as it
// was before the script's first line, and objects get their properties by `fix`, past all setters.
(function (host, names, version) {
  'use strict';
  const { parse, stringify } = JSON;
  const { create, defineProperty, entries, freeze, setPrototypeOf } = Object;
  const { from: arrayFrom, isArray } = Array;
  const { isFinite, isInteger } = Number;
  const PlainError = Error;
  const PlainTypeError = TypeError;
  const PlainPromise = Promise;
  const { then } = Promise.prototype;
  const { apply } = Reflect;

  const part = name => {
    let made;
    return () => (made ??= host.part(name)(shared));
  };
  const places = part('places.js');
  const errors = part('errors.js');
  const printing = part('console.js');
  const calls = part('calls.js');
  const rows = part('rows.js');
  const surroundings = part('surroundings.js');
  const others = part('parallel.js');
  const modules = part('modules.js');

  // Where the script is: at its latest call or `await`, which asks a promise for its constructor.
  const latest = [null, null, null, null, null, null, null, null];
  let last = 0;
  let ownWork = false;
  const notePlace = () => {
    last = (last + 1) % 8;
    latest[last] = new PlainError('');
  };
  defineProperty(PlainPromise.prototype, 'constructor', {
    get() {
      // The engine's own look-ups come here too, without a frame of the script: keep some.
      if (!ownWork) notePlace();
      return PlainPromise;
    },
  });
  // Our own waiting is no place of the script's.
  const follow = (promise, fulfilled, rejected) => {
    ownWork = true;
    try {
      return apply(then, promise, [fulfilled, rejected]);
    } finally {
      ownWork = false;
    }
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

  const fix = (owner, name, value) => defineProperty(owner, name, { __proto__: null, value, enumerable: true });
  const fixLazily = (owner, name, make) => {
    let made;
    const get = () => (made ??= make());
    defineProperty(owner, name, { __proto__: null, get, enumerable: true });
  };
  // What there is help on knows its topic, so that a line that is no more than its name shows that.
  const topic = Symbol('topic');
  const about = (owner, name) => freeze(defineProperty(owner, topic, { __proto__: null, value: name }));
  const table = (rows, columns = []) => surroundings().table(rows, columns);
  const parallel = (items, work, options = {}) => others().parallel(items, work, options);
  const asyncSleep = milliseconds => surroundings().asyncSleep(milliseconds);
  const known = names.split(',');
  const rootOf = promising => {
    const root = {};
    for (let at = 0; at < known.length; at++) {
      const name = known[at];
      fixLazily(root, name, () => calls().members(name, promising));
    }
    fix(root, 'table', table);
    fix(root, 'parallel', parallel);
    const help = (topic = '') => host.help(String(topic));
    fix(root, 'help', help);
    fix(root, 'version', version);
    fixLazily(root, 'cloud', () => surroundings().cloud());
    if (promising) fix(root, 'sleep', asyncSleep);
    else fixLazily(root, 'async', () => rootOf(true));
    return about(root, promising ? 'async' : 'evs');
  };
  const evs = rootOf(false);

  const line = args => {
    notePlace();
    return (args.length === 1 && typeof args[0] === 'string' ? args[0] : printing().format(args)) + '\n';
  };
  const print = (...args) => void host.print(line(args));
  const sleep = milliseconds => surroundings().sleep(milliseconds);
  const exit = (code = 0) => surroundings().exit(code);
  const addGlobal = (name, value) =>
    defineProperty(globalThis, name, { value, writable: true, configurable: true });
  addGlobal('args', []);
  addGlobal('print', print);
  addGlobal('sleep', sleep);
  addGlobal('exit', exit);
  addGlobal('EvsError', EvsError);
  addGlobal('console', {
    log: print,
    info: print,
    debug: print,
    warn: (...args) => void host.printError(line(args)),
    error: (...args) => void host.printError(line(args)),
    table: (rows, columns) => void host.print(table(rows, columns)),
  });
  defineProperty(globalThis, 'evs', { value: evs, enumerable: true });

  const problem = reason => stringify(errors().problem(reason));
  Graal.setUnhandledPromiseRejectionHandler(reason => host.unhandled(problem(reason), reason));
  delete globalThis.Graal;

  const watch = promise =>
    follow(
      promise,
      item => (item === undefined ? host.fulfilled('') : modules().fulfilled(item)),
      reason => host.rejected(problem(reason), reason),
    );

  const shared = {
    host, evs, EvsError, places, errors, printing, calls, rows, latest, notePlace, follow, fix, watch,
    topic, about,
    problem,
    parse, stringify, create, defineProperty, entries, freeze, arrayFrom, isArray, isFinite, isInteger,
    PlainError, PlainTypeError, PlainPromise,
    lastPlace: () => last,
    running: 0,
  };
  const actions = {
    runModule(path, ...args) {
      globalThis.args = args;
      watch(follow(import(path), module => module.default));
    },
    callExport: (path, pointer, args) => modules().callExport(path, pointer, args),
    settle: item => watch(new PlainPromise(resolve => resolve(item))),
    latestPlace: () => places().latestPlace(),
    problem,
  };
  // One function and no object: each kind of value that crosses the border costs a script's start.
  return (action, ...given) => apply(actions[action], null, given);
});
