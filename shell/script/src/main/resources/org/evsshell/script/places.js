// Where the script is, for errors and interruptions. Our own sources show in no stack.
(function (shared) {
  'use strict';
  const { latest, lastPlace } = shared;

  const frames = error => {
    const stack = typeof error.stack === 'string' ? error.stack : '';
    return stack.split('\n').filter(line => /^ {4}at /.test(line)).join('\n');
  };
  const latestPlace = () => {
    for (let back = 0; back < latest.length; back++) {
      const at = latest[(lastPlace() - back + latest.length) % latest.length];
      const place = at ? frames(at) : '';
      if (/:\d+\)?$/m.test(place)) return place;
    }
    return '';
  };

  return { frames, latestPlace };
});
