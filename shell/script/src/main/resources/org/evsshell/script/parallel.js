// `evs.parallel`: some items at a time, an outcome for each.
(function (shared) {
  'use strict';
  const { host, evs, follow, arrayFrom, isInteger, PlainTypeError, PlainPromise } = shared;
  const { inspect } = shared.printing();
  const { problem } = shared.errors();
  const asyncEvs = evs.async;

  const naming = item => {
    if (item === null || typeof item !== 'object') return String(item);
    if (item.name && item.id) return `${item.name} (${item.id})`;
    return String(item.name || item.id || inspect(item));
  };
  const parallel = (items, work, options) => {
    const { concurrency = 8, stopOnError = false, label = '', ...others } = options;
    const wrong = problem => {
      throw new PlainTypeError(`evs.parallel: ${problem}`);
    };
    if (items === null || items === undefined || typeof items[Symbol.iterator] !== 'function') {
      wrong('items must be iterable');
    }
    if (typeof work !== 'function') wrong('the second argument must be a function');
    if (!isInteger(concurrency) || concurrency < 1) wrong('concurrency must be 1 or more');
    for (const name in others) wrong(`there is no option '${name}'; known: concurrency, stopOnError, label`);
    const list = arrayFrom(items);
    const outcomes = arrayFrom(list, item => ({ item, status: 'skipped' }));
    return new PlainPromise(resolve => {
      const id = host.parallelBegan(String(label), list.length);
      let next = 0;
      let open = 0;
      let stopped = false;
      shared.running++;
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
          shared.running--;
          host.parallelEnded(id);
          resolve(outcomes);
        }
      };
      more();
    });
  };

  return { parallel };
});
