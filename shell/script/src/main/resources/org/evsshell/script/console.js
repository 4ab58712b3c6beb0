// How values look when a script prints them.
(function (shared) {
  'use strict';
  const { stringify, entries, isArray, PlainError, PlainPromise } = shared;

  const inspect = (item, depth = 0, seen = []) => {
    if (typeof item === 'string') return depth ? stringify(item) : item;
    if (typeof item === 'bigint') return `${item}n`;
    if (typeof item === 'function') return `[Function: ${item.name || 'anonymous'}]`;
    if (item === null || typeof item !== 'object') return String(item);
    if (seen.includes(item)) return '[Circular]';
    if (item instanceof PlainError) return depth ? `[${item.name}: ${item.message}]` : (item.stack ?? String(item));
    if (item instanceof Date) return Number.isNaN(item.getTime()) ? 'Invalid Date' : item.toISOString();
    if (item instanceof RegExp) return String(item);
    if (item instanceof PlainPromise) return '[Promise]';
    const inner = entry => inspect(entry, depth + 1, [...seen, item]);
    const key = name => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : stringify(name));
    let [opening, closing, parts] = ['{', '}', null];
    if (isArray(item)) [opening, closing, parts] = ['[', ']', item.map(inner)];
    else if (item instanceof Set) [opening, parts] = ['Set {', [...item].map(inner)];
    else if (item instanceof Map) {
      [opening, parts] = ['Map {', [...item].map(([from, to]) => `${inner(from)} => ${inner(to)}`)];
    } else parts = entries(item).map(([name, entry]) => `${key(name)}: ${inner(entry)}`);
    if (!parts.length) return opening + closing;
    if (depth > 3) return isArray(item) ? '[Array]' : '[Object]';
    const line = parts.join(', ');
    if (line.length <= 72 && !line.includes('\n')) {
      return isArray(item) ? `[${line}]` : `${opening} ${line} ${closing}`;
    }
    const indent = '  '.repeat(depth + 1);
    return `${opening}\n${parts.map(part => indent + part).join(',\n')}\n${'  '.repeat(depth)}${closing}`;
  };
  const format = args => {
    let rest = args;
    let text = '';
    if (typeof args[0] === 'string' && args.length > 1 && args[0].includes('%')) {
      rest = args.slice(1);
      text = args[0].replace(/%[sdifjoO%]/g, mark => {
        if (mark === '%%') return '%';
        if (!rest.length) return mark;
        const [item] = rest.splice(0, 1);
        if (mark === '%d' || mark === '%f') return String(Number(item));
        if (mark === '%i') return String(parseInt(item, 10));
        if (mark === '%j') return String(stringify(item));
        return inspect(item, mark === '%s' ? 0 : 1);
      });
      if (rest.length) text += ' ';
    }
    return text + rest.map(item => inspect(item)).join(' ');
  };

  return { inspect, format };
});
