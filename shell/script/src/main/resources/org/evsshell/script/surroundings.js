// What scripts have besides methods of the service.
(function (shared) {
  'use strict';
  const { host, notePlace, freeze, isInteger, PlainError, PlainTypeError, PlainPromise } = shared;
  const { read, settle, encode, mayBlock } = shared.calls();

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
      host.sleepLater(milliseconds, shared.places().frames(at), text => settle(text, at, resolve, reject));
    });
  };
  const exit = code => {
    if (!isInteger(code) || code < 0 || code > 255) {
      throw new PlainTypeError('exit: code must be a whole number from 0 to 255');
    }
    host.exit(code);
  };

  return { cloud, table, sleep, asyncSleep, exit };
});
