// A snapshot of one disk, found by name, as the service's own procedure has it:
// look through all disks, take the one's ID, create the snapshot, follow it until it is available.
//
//   evs run create-snapshot.js -- data-01 before-upgrade

const [diskName, snapshotName] = args;
if (!diskName || !snapshotName) {
  console.error('usage: run create-snapshot.js -- DISK SNAPSHOT');
  exit(2);
}

// Every page is read, and names are compared exactly; several disks of one name are no error to
// the service, so the script refuses to choose.
const found = [...evs.disks.iterate()].filter(disk => disk.name === diskName);
if (found.length !== 1) {
  console.error(`${found.length} disks are named ${diskName}`);
  for (const disk of found) console.error(`  ${disk.id} in ${disk.availability_zone}`);
  exit(found.length ? 2 : 3);
}
const [disk] = found;

// A Cinder cloud takes a snapshot of a disk in use only when forced to.
const force = disk.status === 'in-use' && evs.cloud.dialect === 'cinder';
const snapshot = evs.snapshots.create({ volume_id: disk.id, name: snapshotName, force });
console.log(`${snapshotName} of ${diskName} is ${snapshot.status}`);

const ready = evs.snapshots.wait(snapshot.id, { timeout: '10m' });
console.log(`${ready.name} of ${diskName} is ${ready.status}, ${ready.size} GB`);
