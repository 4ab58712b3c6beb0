// What failed: from the host's text to an error, and from anything a script throws to what is known of it.
(function (shared) {
  'use strict';
  const { EvsError, parse, PlainError, PlainTypeError } = shared;
  const { frames } = shared.places();

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
    if (!(reason instanceof PlainError)) return { name: '', text: shared.printing().inspect(reason, 1), frames: '' };
    const name = String(reason.name);
    const message = String(reason.message);
    const about = { name, message, text: message ? `${name}: ${message}` : name, frames: frames(reason) };
    if (!(reason instanceof EvsError)) return about;
    const { kind, code, status, requestId, operation, hint } = reason;
    return { ...about, text: message, kind, code, status, requestId, operation, hint };
  };

  return { failure, problem };
});
