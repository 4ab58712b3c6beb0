// Disks nobody uses: attached to no server, and made before a date (by default: 30 days ago).
//
//   evs run find-orphans.js -- 2026-09-01

const MONTH = 30 * 24 * 60 * 60 * 1000;
const [before = new Date(Date.now() - MONTH).toISOString().slice(0, 10)] = args;
if (!/^\d{4}-\d{2}-\d{2}$/.test(before)) {
  console.error('usage: run find-orphans.js -- [YYYY-MM-DD]');
  exit(2);
}

const orphans = evs.disks
  .list({ status: 'available' })
  .filter(disk => disk.attachments.length === 0 && disk.created_at < before)
  .sort((one, other) => other.size - one.size);
const size = orphans.reduce((sum, disk) => sum + disk.size, 0);
console.error(`${orphans.length} disks, ${size} GB, unused and made before ${before}`);

export default orphans.map(({ id, name, size, volume_type, availability_zone, created_at }) => ({
  id,
  name,
  size,
  volume_type,
  availability_zone,
  created_at,
}));
