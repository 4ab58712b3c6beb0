// From a method's name to its blocking and its promise form. `host` answers in texts: 'v' and JSON
// for a value, 'e' and JSON for a failure, 'd' for the end of rows; 'c' in front when the script was
// cancelled meanwhile.
(function (shared) {
  'use strict';
  const { host, notePlace, fix, about, parse, stringify, defineProperty, isFinite } = shared;
  const { PlainError, PlainTypeError, PlainPromise } = shared;

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

  const blockingRows = name => (...args) => shared.rows().blocking(name, args);
  const promisingRows = name => (...args) => shared.rows().promising(name, args);

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
      about(method, full);
      if (!member) return method;
      fix(owner, member, method);
    }
    return about(owner, name);
  };

  return { read, settle, encode, mayBlock, members };
});
