// A script without await, which the engine runs in another way, for the start-up cache of scripts.
console.log(evs.version);
