// Where the script is, for errors and interruptions. Our own sources show in no stack.
(function () {
  'use strict';
  const PlainError = Error;
  const PlainPromise = Promise;
  const then = Function.prototype.call.bind(Promise.prototype.then);

  const frames = error => {
    const stack = typeof error.stack === 'string' ? error.stack : '';
    return stack.split('\n').filter(line => /^ {4}at /.test(line)).join('\n');
  };

  // Where the script is: at its latest call or `await`, which asks a promise for its constructor.
  const places = [];
  let latest = 0;
  let ownWork = false;
  const notePlace = () => {
    places[(latest = (latest + 1) % 8)] = new PlainError('');
  };
  Object.defineProperty(PlainPromise.prototype, 'constructor', {
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

  // Our own waiting is no place of the script's.
  const follow = (promise, fulfilled, rejected) => {
    ownWork = true;
    try {
      return then(promise, fulfilled, rejected);
    } finally {
      ownWork = false;
    }
  };

  return { frames, notePlace, latestPlace, follow };
});
