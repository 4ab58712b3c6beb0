// `EvsError`, and what is known of anything a script throws.
(function (shared) {
  'use strict';
  const { inspect, frames } = shared;
  const { parse } = JSON;
  const { create, freeze, setPrototypeOf } = Object;
  const PlainError = Error;
  const PlainTypeError = TypeError;

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

  return { EvsError, failure, problem };
});
