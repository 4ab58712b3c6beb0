// What most scripts do, for the start-up cache of scripts.
const disks = evs.disks.list();
const first = await evs.async.disks.get(disks[0].id);
const outcomes = await evs.parallel(disks.slice(0, 4), async (disk, evs) => (await evs.disks.get(disk.id)).name);
const { value: lazy } = evs.disks.iterate().next();
console.log(first.name, lazy.name, outcomes.length, evs.snapshots.list().length, args.length);
export default disks.filter((disk) => disk.size > 10).map(({ id, name, size }) => ({ id, name, size }));
