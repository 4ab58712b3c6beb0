// What a module's default export becomes: the result, or functions that commands of a plugin call.
(function (shared) {
  'use strict';
  const { host, evs, topic, follow, watch, problem, parse, stringify, entries } = shared;
  const { PlainError, PlainTypeError } = shared;
  const { inspect } = shared.printing();

  const hasMethods = item =>
    typeof item === 'object' && item !== null && entries(item).some(([, entry]) => typeof entry === 'function');
  const exported = item => {
    const known = item?.[topic];
    if (known !== undefined) return stringify(host.help(known));
    if (typeof item === 'function' || typeof item === 'symbol') return stringify(inspect(item));
    if (item instanceof PlainError) return stringify(inspect(item));
    const text = stringify(item, (key, entry) => (typeof entry === 'bigint' ? String(entry) : entry)) ?? '';
    // Methods have no JSON form: an object of nothing else would look empty.
    return text === '{}' && hasMethods(item) ? stringify(inspect(item)) : text;
  };
  const fulfilled = item => {
    try {
      host.fulfilled(exported(item));
    } catch (reason) {
      const error = new PlainTypeError(`export default has no JSON form: ${reason.message}`);
      host.rejected(problem(error), error);
    }
  };

  const pick = (item, pointer) =>
    pointer.split('/').slice(1).reduce((owner, key) => owner?.[key], item);
  const callExport = (path, pointer, args) => {
    watch(
      follow(import(path), module => {
        const owner = pick(module.default, pointer.slice(0, pointer.lastIndexOf('/')));
        const called = pick(module.default, pointer);
        if (typeof called !== 'function') throw new PlainTypeError(`${pointer} is no function`);
        return called.call(owner, parse(args), evs);
      }),
    );
  };

  return { fulfilled, callExport };
});
