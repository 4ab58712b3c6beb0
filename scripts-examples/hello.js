// The shortest script: what it exports is printed like a command's result.
const [who = 'world'] = args;

export default `Hello, ${who}!`;
