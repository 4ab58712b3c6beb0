// A snapshot of every disk whose name matches a pattern, keeping the latest few of each disk.
// Only what this script made itself is ever deleted: it marks its snapshots in their metadata.
//
//   evs run nightly-snapshots.js -- 'data-*' --keep 3 --label 2026-11-23

const MARK = 'evs-nightly';
const MOST_PER_DISK = 7; // the service's limit for snapshots of one disk

const options = { pattern: '*', keep: 3, label: new Date().toISOString().slice(0, 10) };
for (let index = 0; index < args.length; index++) {
  if (args[index] === '--keep') options.keep = Number(args[++index]);
  else if (args[index] === '--label') options.label = args[++index];
  else options.pattern = args[index];
}
if (!Number.isInteger(options.keep) || options.keep < 1 || options.keep > MOST_PER_DISK) {
  console.error(`--keep takes a number from 1 to ${MOST_PER_DISK}`);
  exit(2);
}

const escaped = options.pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
const pattern = new RegExp(`^${escaped}$`);
const disks = evs.disks.list().filter(disk => pattern.test(disk.name));
const snapshots = Map.groupBy(evs.snapshots.list(), snapshot => snapshot.volume_id);

const isOurs = snapshot =>
  snapshot.metadata?.[MARK] === 'true' && !snapshot.name.startsWith('autobk_snapshot_');
const newestFirst = (one, other) => other.created_at.localeCompare(one.created_at);

async function rotate(disk, evs) {
  if (!['available', 'in-use'].includes(disk.status)) throw new Error(`is ${disk.status}`);
  const all = snapshots.get(disk.id) ?? [];
  const ours = all.filter(isOurs).sort(newestFirst);

  // Where the limit leaves no room, the oldest of ours goes first; what others made stays.
  let removed = 0;
  const remove = async snapshot => {
    await evs.snapshots.delete(snapshot.id, { wait: true, timeout: '10m' });
    removed++;
  };
  const limited = evs.cloud.dialect === 'evs';
  while (limited && all.length - removed >= MOST_PER_DISK) {
    if (!ours.length) throw new Error(`has ${all.length} snapshots, none of them made here`);
    await remove(ours.pop());
  }

  const made = await evs.snapshots.create({
    volume_id: disk.id,
    name: `nightly-${options.label}`,
    metadata: { [MARK]: 'true' },
    force: disk.status === 'in-use' && evs.cloud.dialect === 'cinder',
    wait: true,
    timeout: '10m',
  });
  while (ours.length >= options.keep) await remove(ours.pop());
  return { snapshot: made.name, kept: ours.length + 1, removed };
}

const outcomes = await evs.parallel(disks, rotate, { concurrency: 8, label: 'snapshots' });

const rows = outcomes.map(({ item, status, value, reason }) => ({
  disk: item.name,
  outcome: status === 'fulfilled' ? 'done' : status,
  snapshot: value?.snapshot ?? '',
  kept: value?.kept ?? '',
  removed: value?.removed ?? '',
  reason: reason?.message ?? '',
}));
console.log(evs.table(rows, ['disk', 'outcome', 'snapshot', 'kept', 'removed', 'reason']).replace(/ +$/gm, '').trimEnd());
if (outcomes.some(outcome => outcome.status !== 'fulfilled')) exit(1);
