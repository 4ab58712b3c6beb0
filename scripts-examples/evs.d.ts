// Generated from the script objects; do not edit.

/** A disk, with the service's own field names. */
interface Disk {
  id: string;
  name: string;
  status: string;
  size: number;
  volume_type: string;
  availability_zone: string;
  created_at: string;
  attachments: { server_id: string; device: string; [field: string]: unknown }[];
  metadata: Record<string, string>;
  [field: string]: unknown;
}
/** What became of a request for several disks. */
interface MadeDisks {
  /** Those that were made, also those a wait was too short for. */
  disks: Disk[];
  /** Why others were not; `id` where the service named the disk. */
  failures: { id: string | null; kind: string; code: string | null; message: string }[];
}
/** An image made of a disk; id, status and size are the disk's. */
interface ExportedImage {
  id: string;
  status: string;
  /** Missing where the answer that named it was lost but the export found to run. */
  image_id?: string;
  image_name: string;
  [field: string]: unknown;
}

/** A snapshot, with the service's own field names. */
interface Snapshot {
  id: string;
  name: string;
  status: string;
  size: number;
  volume_id: string;
  created_at: string;
  metadata: Record<string, string>;
  [field: string]: unknown;
}

/** A disk as EVS's own calls show it, with the service's own field names. */
interface NativeDisk extends Disk {
  tags: Record<string, string>;
  service_type: string;
  /** Of SCSI disks only. */
  wwn?: string;
  /** Only from get(). */
  encrypted?: boolean;
  dedicated_storage_id: string | null;
  dedicated_storage_name: string | null;
}

/** A snapshot as EVS's own calls show it, with the service's own field names. */
interface NativeSnapshot extends Snapshot {
  /** Only in lists. */
  service_type?: string;
}

/** A disk found by its tags, with the service's own field names. */
interface TaggedDisk {
  resource_id: string;
  resource_name: string;
  resource_detail: Disk;
  tags: { key: string; value: string }[];
}

/** Tags disks are looked for by: a key's value, one of several, or [] for any. */
type TagQuery = Record<string, string | string[]>;

/** An offer of a disk, with the service's own field names. */
interface Transfer {
  id: string;
  name: string;
  volume_id: string;
  created_at?: string;
  /** Only in what create returns; nobody can read it again. */
  auth_key?: string;
  [field: string]: unknown;
}

/** A job, with the service's own field names. */
interface Job {
  job_id: string;
  job_type: string;
  status: 'INIT' | 'RUNNING' | 'SUCCESS' | 'FAIL';
  entities: Record<string, unknown>;
  [field: string]: unknown;
}

/** A server, with the service's own field names. */
interface Server {
  id: string;
  name: string;
  status: string;
  [field: string]: unknown;
}
/** A disk at a server; EVS says more of it than plain OpenStack. */
interface ServerDisk {
  id: string;
  serverId: string;
  volumeId: string;
  device: string;
  [field: string]: unknown;
}

/** An availability zone, with the service's own field names. */
interface Zone {
  zoneName: string;
  zoneState: { available: boolean };
  [field: string]: unknown;
}

/** A disk type, with the service's own field names. */
interface DiskType {
  id: string;
  name: string;
  description: string | null;
  is_public: boolean;
  extra_specs: Record<string, string>;
  [field: string]: unknown;
}

/** One quota; a limit of -1 is none. */
interface Quota {
  limit: number;
  in_use: number;
  reserved: number;
}

/** A quota with the service's name for it, such as gigabytes_SSD. */
interface NamedQuota extends Quota {
  name: string;
}

/** A project's quotas, with the service's own names; sizes in GB. */
interface QuotaSet {
  id: string;
  volumes: Quota;
  gigabytes: Quota;
  snapshots: Quota;
  [name: string]: unknown;
}

/** An access key that ends by itself: keep it as secret as a password. */
interface TemporaryKey {
  access: string;
  secret: string;
  securitytoken: string;
  expires_at: string;
}

/** Disks. */
interface EvsDisks {
  /**
   * All disks, every page.
   * @example evs.disks.list({status: 'available'})
   * @param filter Which disks; all without it.
   */
  list(filter?: { name?: string; status?: string; volume_type?: string; availability_zone?: string; server_id?: string; multiattach?: boolean; bootable?: boolean; ids?: string[] }): Disk[];
  /**
   * Disks one by one, page by page, once.
   * @example for (const disk of evs.disks.iterate()) print(disk.name)
   * @param filter Which disks; all without it.
   */
  iterate(filter?: { name?: string; status?: string; volume_type?: string; availability_zone?: string; server_id?: string; multiattach?: boolean; bootable?: boolean; ids?: string[] }): IterableIterator<Disk>;
  /**
   * One disk.
   * @example evs.disks.get(id).status
   * @param id The disk's ID.
   */
  get(id: string): Disk;
  /**
   * The one disk of exactly this name; an error if there is none or there are several.
   * @example evs.disks.find('data-01').id
   * @param name Its name.
   */
  find(name: string): Disk;
  /**
   * Makes a disk: blank, or from one source.
   * @example evs.disks.create({name: 'data-01', size: 10, wait: true})
   * @param options What kind of disk.
   */
  create(options: { name?: string; size?: number; volume_type?: string; availability_zone?: string; description?: string; snapshot_id?: string; imageRef?: string; backup_id?: string; source_volid?: string; multiattach?: boolean; scsi?: boolean; encrypted?: boolean; key_id?: string; metadata?: Record<string, string>; tags?: Record<string, string>; scheduler_hints?: Record<string, string>; wait?: boolean; timeout?: string }): Disk;
  /**
   * Makes several disks alike, named NAME-0001 and so on; returns those made and why others were not. It throws only if none was made.
   * @example evs.disks.createMany({name: 'node', size: 20, volume_type: 'SSD', count: 3})
   * @param options What kind of disk.
   */
  createMany(options: { count: number; name?: string; size?: number; volume_type?: string; availability_zone?: string; description?: string; snapshot_id?: string; imageRef?: string; backup_id?: string; source_volid?: string; multiattach?: boolean; scsi?: boolean; encrypted?: boolean; key_id?: string; metadata?: Record<string, string>; tags?: Record<string, string>; scheduler_hints?: Record<string, string>; wait?: boolean; timeout?: string }): MadeDisks;
  /**
   * Changes name or description.
   * @example evs.disks.update(id, {name: 'data-02'})
   * @param id The disk's ID.
   * @param changes What changes.
   */
  update(id: string, changes: { name?: string; description?: string }): Disk;
  /**
   * Deletes a disk for good.
   * @example evs.disks.delete(id, {with_snapshots: true})
   * @param id The disk's ID.
   * @param options How.
   */
  delete(id: string, options?: { with_snapshots?: boolean; wait?: boolean; timeout?: string }): void;
  /**
   * Makes a disk larger.
   * @example evs.disks.extend(id, {new_size: 20, wait: true})
   * @param id The disk's ID.
   * @param options How far.
   */
  extend(id: string, options: { new_size: number; wait?: boolean; timeout?: string }): Disk;
  /**
   * Attaches a disk to a server.
   * @example evs.disks.attach(id, {server_id: evs.servers.find('web-01').id, wait: true})
   * @param id The disk's ID.
   * @param options To what.
   */
  attach(id: string, options: { server_id: string; device?: string; wait?: boolean; timeout?: string }): Disk;
  /**
   * Detaches a disk from a server. What the server has not written yet is lost.
   * @example evs.disks.detach(id, {server_id: disk.attachments[0].server_id, wait: true})
   * @param id The disk's ID.
   * @param options From what.
   */
  detach(id: string, options: { server_id: string; force?: boolean; wait?: boolean; timeout?: string }): Disk;
  /**
   * Gives a disk another type, which may take hours; returns the disk.
   * @example evs.disks.retype(id, {new_type: 'SSD', wait: true, timeout: '4h'})
   * @param id The disk's ID.
   * @param options Which.
   */
  retype(id: string, options: { new_type: string; wait?: boolean; timeout?: string }): Disk;
  /**
   * Makes an image of a disk; returns what is known of the image.
   * @example evs.disks.export(id, {image_name: 'golden', disk_format: 'qcow2'}).image_id
   * @param id The disk's ID.
   * @param options What image.
   */
  export(id: string, options: { image_name: string; disk_format?: string; container_format?: string; os_type?: string; force?: boolean; wait?: boolean; timeout?: string }): ExportedImage;
  /**
   * Marks a disk as bootable or read-only, or takes a mark away; returns it.
   * @example evs.disks.set(id, {readonly: true})
   * @param id The disk's ID.
   * @param marks Which marks; those left out stay.
   */
  set(id: string, marks: { bootable?: boolean; readonly?: boolean }): Disk;
  /**
   * Claims an available disk: it is 'attaching' until it is attached or unreserved. For whoever runs servers; attach does it by itself.
   * @example evs.disks.reserve(id)
   * @param id The disk's ID.
   */
  reserve(id: string): void;
  /**
   * Gives up a claim; does nothing where there is none.
   * @example evs.disks.unreserve(id)
   * @param id The disk's ID.
   */
  unreserve(id: string): void;
  /**
   * ID and name of each disk, page by page, once: the service's short list, for when nothing else is needed.
   * @example for (const disk of evs.disks.names()) print(disk.id, disk.name)
   */
  names(): IterableIterator<{ id: string; name: string }>;
  /**
   * How many disks there are and how many GB together.
   * @example evs.disks.summary().total_size
   */
  summary(): { total_count: number; total_size: number };
  /**
   * Waits until a disk is in a state; an error state ends it.
   * @example evs.disks.wait(id, {status: 'in-use', timeout: '5m'})
   * @param id The disk's ID.
   * @param options For what.
   */
  wait(id: string, options?: { status?: string; timeout?: string }): Disk;
}

/** Disks. */
interface AsyncEvsDisks {
  /**
   * All disks, every page.
   * @example await evs.async.disks.list({status: 'available'})
   * @param filter Which disks; all without it.
   */
  list(filter?: { name?: string; status?: string; volume_type?: string; availability_zone?: string; server_id?: string; multiattach?: boolean; bootable?: boolean; ids?: string[] }): Promise<Disk[]>;
  /**
   * Disks one by one, page by page, once.
   * @example for (const disk of await evs.async.disks.iterate()) print(disk.name)
   * @param filter Which disks; all without it.
   */
  iterate(filter?: { name?: string; status?: string; volume_type?: string; availability_zone?: string; server_id?: string; multiattach?: boolean; bootable?: boolean; ids?: string[] }): AsyncIterableIterator<Disk>;
  /**
   * One disk.
   * @example await evs.async.disks.get(id).status
   * @param id The disk's ID.
   */
  get(id: string): Promise<Disk>;
  /**
   * The one disk of exactly this name; an error if there is none or there are several.
   * @example await evs.async.disks.find('data-01').id
   * @param name Its name.
   */
  find(name: string): Promise<Disk>;
  /**
   * Makes a disk: blank, or from one source.
   * @example await evs.async.disks.create({name: 'data-01', size: 10, wait: true})
   * @param options What kind of disk.
   */
  create(options: { name?: string; size?: number; volume_type?: string; availability_zone?: string; description?: string; snapshot_id?: string; imageRef?: string; backup_id?: string; source_volid?: string; multiattach?: boolean; scsi?: boolean; encrypted?: boolean; key_id?: string; metadata?: Record<string, string>; tags?: Record<string, string>; scheduler_hints?: Record<string, string>; wait?: boolean; timeout?: string }): Promise<Disk>;
  /**
   * Makes several disks alike, named NAME-0001 and so on; returns those made and why others were not. It throws only if none was made.
   * @example await evs.async.disks.createMany({name: 'node', size: 20, volume_type: 'SSD', count: 3})
   * @param options What kind of disk.
   */
  createMany(options: { count: number; name?: string; size?: number; volume_type?: string; availability_zone?: string; description?: string; snapshot_id?: string; imageRef?: string; backup_id?: string; source_volid?: string; multiattach?: boolean; scsi?: boolean; encrypted?: boolean; key_id?: string; metadata?: Record<string, string>; tags?: Record<string, string>; scheduler_hints?: Record<string, string>; wait?: boolean; timeout?: string }): Promise<MadeDisks>;
  /**
   * Changes name or description.
   * @example await evs.async.disks.update(id, {name: 'data-02'})
   * @param id The disk's ID.
   * @param changes What changes.
   */
  update(id: string, changes: { name?: string; description?: string }): Promise<Disk>;
  /**
   * Deletes a disk for good.
   * @example await evs.async.disks.delete(id, {with_snapshots: true})
   * @param id The disk's ID.
   * @param options How.
   */
  delete(id: string, options?: { with_snapshots?: boolean; wait?: boolean; timeout?: string }): Promise<void>;
  /**
   * Makes a disk larger.
   * @example await evs.async.disks.extend(id, {new_size: 20, wait: true})
   * @param id The disk's ID.
   * @param options How far.
   */
  extend(id: string, options: { new_size: number; wait?: boolean; timeout?: string }): Promise<Disk>;
  /**
   * Attaches a disk to a server.
   * @example await evs.async.disks.attach(id, {server_id: await evs.async.servers.find('web-01').id, wait: true})
   * @param id The disk's ID.
   * @param options To what.
   */
  attach(id: string, options: { server_id: string; device?: string; wait?: boolean; timeout?: string }): Promise<Disk>;
  /**
   * Detaches a disk from a server. What the server has not written yet is lost.
   * @example await evs.async.disks.detach(id, {server_id: disk.attachments[0].server_id, wait: true})
   * @param id The disk's ID.
   * @param options From what.
   */
  detach(id: string, options: { server_id: string; force?: boolean; wait?: boolean; timeout?: string }): Promise<Disk>;
  /**
   * Gives a disk another type, which may take hours; returns the disk.
   * @example await evs.async.disks.retype(id, {new_type: 'SSD', wait: true, timeout: '4h'})
   * @param id The disk's ID.
   * @param options Which.
   */
  retype(id: string, options: { new_type: string; wait?: boolean; timeout?: string }): Promise<Disk>;
  /**
   * Makes an image of a disk; returns what is known of the image.
   * @example await evs.async.disks.export(id, {image_name: 'golden', disk_format: 'qcow2'}).image_id
   * @param id The disk's ID.
   * @param options What image.
   */
  export(id: string, options: { image_name: string; disk_format?: string; container_format?: string; os_type?: string; force?: boolean; wait?: boolean; timeout?: string }): Promise<ExportedImage>;
  /**
   * Marks a disk as bootable or read-only, or takes a mark away; returns it.
   * @example await evs.async.disks.set(id, {readonly: true})
   * @param id The disk's ID.
   * @param marks Which marks; those left out stay.
   */
  set(id: string, marks: { bootable?: boolean; readonly?: boolean }): Promise<Disk>;
  /**
   * Claims an available disk: it is 'attaching' until it is attached or unreserved. For whoever runs servers; attach does it by itself.
   * @example await evs.async.disks.reserve(id)
   * @param id The disk's ID.
   */
  reserve(id: string): Promise<void>;
  /**
   * Gives up a claim; does nothing where there is none.
   * @example await evs.async.disks.unreserve(id)
   * @param id The disk's ID.
   */
  unreserve(id: string): Promise<void>;
  /**
   * ID and name of each disk, page by page, once: the service's short list, for when nothing else is needed.
   * @example for (const disk of await evs.async.disks.names()) print(disk.id, disk.name)
   */
  names(): AsyncIterableIterator<{ id: string; name: string }>;
  /**
   * How many disks there are and how many GB together.
   * @example await evs.async.disks.summary().total_size
   */
  summary(): Promise<{ total_count: number; total_size: number }>;
  /**
   * Waits until a disk is in a state; an error state ends it.
   * @example await evs.async.disks.wait(id, {status: 'in-use', timeout: '5m'})
   * @param id The disk's ID.
   * @param options For what.
   */
  wait(id: string, options?: { status?: string; timeout?: string }): Promise<Disk>;
}

/** Snapshots of disks. */
interface EvsSnapshots {
  /**
   * All snapshots, every page.
   * @example evs.snapshots.list({volume_id: disk.id})
   * @param filter Which snapshots; all without it.
   */
  list(filter?: { volume_id?: string; name?: string; status?: string }): Snapshot[];
  /**
   * Snapshots one by one, page by page, once.
   * @example for (const each of evs.snapshots.iterate()) print(each.name)
   * @param filter Which snapshots; all without it.
   */
  iterate(filter?: { volume_id?: string; name?: string; status?: string }): IterableIterator<Snapshot>;
  /**
   * Snapshots one by one, as the service's short list has them.
   * @example for (const one of evs.snapshots.names()) print(one.id)
   */
  names(): IterableIterator<Snapshot>;
  /**
   * One snapshot.
   * @example evs.snapshots.get(id).status
   * @param id The snapshot's ID.
   */
  get(id: string): Snapshot;
  /**
   * The one snapshot of exactly this name; an error if there is none or there are several.
   * @example evs.snapshots.find('before-upgrade').id
   * @param name Its name.
   */
  find(name: string): Snapshot;
  /**
   * Makes a snapshot of a disk.
   * @example evs.snapshots.create({volume_id: disk.id, wait: true})
   * @param options Of which disk, and how.
   */
  create(options: { volume_id: string; name?: string; description?: string; metadata?: Record<string, string>; force?: boolean; wait?: boolean; timeout?: string }): Snapshot;
  /**
   * Changes name or description.
   * @example evs.snapshots.update(id, {name: 'before-upgrade'})
   * @param id The snapshot's ID.
   * @param changes What changes.
   */
  update(id: string, changes: { name?: string; description?: string }): Snapshot;
  /**
   * Deletes a snapshot for good.
   * @example evs.snapshots.delete(id, {wait: true})
   * @param id The snapshot's ID.
   * @param options How.
   */
  delete(id: string, options?: { wait?: boolean; timeout?: string }): void;
  /**
   * Gives the snapshot's disk its old content back; returns the disk.
   * @example evs.snapshots.rollback(id, {wait: true})
   * @param id The snapshot's ID.
   * @param options How.
   */
  rollback(id: string, options?: { volume_id?: string; wait?: boolean; timeout?: string }): Disk;
  /**
   * Waits until a snapshot is in a state; an error state ends it.
   * @example evs.snapshots.wait(id, {timeout: '5m'})
   * @param id The snapshot's ID.
   * @param options For what.
   */
  wait(id: string, options?: { status?: string; timeout?: string }): Snapshot;
}

/** Snapshots of disks. */
interface AsyncEvsSnapshots {
  /**
   * All snapshots, every page.
   * @example await evs.async.snapshots.list({volume_id: disk.id})
   * @param filter Which snapshots; all without it.
   */
  list(filter?: { volume_id?: string; name?: string; status?: string }): Promise<Snapshot[]>;
  /**
   * Snapshots one by one, page by page, once.
   * @example for (const each of await evs.async.snapshots.iterate()) print(each.name)
   * @param filter Which snapshots; all without it.
   */
  iterate(filter?: { volume_id?: string; name?: string; status?: string }): AsyncIterableIterator<Snapshot>;
  /**
   * Snapshots one by one, as the service's short list has them.
   * @example for (const one of await evs.async.snapshots.names()) print(one.id)
   */
  names(): AsyncIterableIterator<Snapshot>;
  /**
   * One snapshot.
   * @example await evs.async.snapshots.get(id).status
   * @param id The snapshot's ID.
   */
  get(id: string): Promise<Snapshot>;
  /**
   * The one snapshot of exactly this name; an error if there is none or there are several.
   * @example await evs.async.snapshots.find('before-upgrade').id
   * @param name Its name.
   */
  find(name: string): Promise<Snapshot>;
  /**
   * Makes a snapshot of a disk.
   * @example await evs.async.snapshots.create({volume_id: disk.id, wait: true})
   * @param options Of which disk, and how.
   */
  create(options: { volume_id: string; name?: string; description?: string; metadata?: Record<string, string>; force?: boolean; wait?: boolean; timeout?: string }): Promise<Snapshot>;
  /**
   * Changes name or description.
   * @example await evs.async.snapshots.update(id, {name: 'before-upgrade'})
   * @param id The snapshot's ID.
   * @param changes What changes.
   */
  update(id: string, changes: { name?: string; description?: string }): Promise<Snapshot>;
  /**
   * Deletes a snapshot for good.
   * @example await evs.async.snapshots.delete(id, {wait: true})
   * @param id The snapshot's ID.
   * @param options How.
   */
  delete(id: string, options?: { wait?: boolean; timeout?: string }): Promise<void>;
  /**
   * Gives the snapshot's disk its old content back; returns the disk.
   * @example await evs.async.snapshots.rollback(id, {wait: true})
   * @param id The snapshot's ID.
   * @param options How.
   */
  rollback(id: string, options?: { volume_id?: string; wait?: boolean; timeout?: string }): Promise<Disk>;
  /**
   * Waits until a snapshot is in a state; an error state ends it.
   * @example await evs.async.snapshots.wait(id, {timeout: '5m'})
   * @param id The snapshot's ID.
   * @param options For what.
   */
  wait(id: string, options?: { status?: string; timeout?: string }): Promise<Snapshot>;
}

/** Disks as EVS's own calls show them, with tags, wwn, service_type and dedicated storage; get() also tells truthfully whether one is encrypted. EVS only: everything else is done with evs.disks, in any cloud. */
interface EvsNativeDisks {
  /**
   * All disks, every page. EVS only.
   * @example evs.nativeDisks.list({server_id: server.id})
   * @param filter Which disks, and in which order; all without it, newest first.
   */
  list(filter?: { name?: string; status?: string; availability_zone?: string; volume_type_id?: string; server_id?: string; multiattach?: boolean; service_type?: string; dedicated_storage_id?: string; dedicated_storage_name?: string; enterprise_project_id?: string; metadata?: Record<string, string>; ids?: string[]; sort_key?: string; sort_dir?: string }): NativeDisk[];
  /**
   * Disks one by one, page by page, once. EVS only.
   * @example for (const each of evs.nativeDisks.iterate()) print(each.wwn)
   * @param filter Which disks, and in which order; all without it, newest first.
   */
  iterate(filter?: { name?: string; status?: string; availability_zone?: string; volume_type_id?: string; server_id?: string; multiattach?: boolean; service_type?: string; dedicated_storage_id?: string; dedicated_storage_name?: string; enterprise_project_id?: string; metadata?: Record<string, string>; ids?: string[]; sort_key?: string; sort_dir?: string }): IterableIterator<NativeDisk>;
  /**
   * One disk. EVS only.
   * @example evs.nativeDisks.get(disk.id).encrypted
   * @param id The disk's ID.
   */
  get(id: string): NativeDisk;
  /**
   * How many disks there are, with one small call. EVS only.
   * @example evs.nativeDisks.count({status: 'available'})
   * @param filter Which disks, and in which order; all without it, newest first.
   */
  count(filter?: { name?: string; status?: string; availability_zone?: string; volume_type_id?: string; server_id?: string; multiattach?: boolean; service_type?: string; dedicated_storage_id?: string; dedicated_storage_name?: string; enterprise_project_id?: string; metadata?: Record<string, string>; ids?: string[]; sort_key?: string; sort_dir?: string }): number;
  /**
   * Deletes a disk and all its snapshots for good; returns the job's ID, or null. EVS only; evs.disks.delete leaves snapshots alone.
   * @example evs.nativeDisks.delete(id, {with_snapshots: true})
   * @param id The disk's ID.
   * @param options How.
   */
  delete(id: string, options: { with_snapshots?: boolean }): string | null;
}

/** Disks as EVS's own calls show them, with tags, wwn, service_type and dedicated storage; get() also tells truthfully whether one is encrypted. EVS only: everything else is done with evs.disks, in any cloud. */
interface AsyncEvsNativeDisks {
  /**
   * All disks, every page. EVS only.
   * @example await evs.async.nativeDisks.list({server_id: server.id})
   * @param filter Which disks, and in which order; all without it, newest first.
   */
  list(filter?: { name?: string; status?: string; availability_zone?: string; volume_type_id?: string; server_id?: string; multiattach?: boolean; service_type?: string; dedicated_storage_id?: string; dedicated_storage_name?: string; enterprise_project_id?: string; metadata?: Record<string, string>; ids?: string[]; sort_key?: string; sort_dir?: string }): Promise<NativeDisk[]>;
  /**
   * Disks one by one, page by page, once. EVS only.
   * @example for (const each of await evs.async.nativeDisks.iterate()) print(each.wwn)
   * @param filter Which disks, and in which order; all without it, newest first.
   */
  iterate(filter?: { name?: string; status?: string; availability_zone?: string; volume_type_id?: string; server_id?: string; multiattach?: boolean; service_type?: string; dedicated_storage_id?: string; dedicated_storage_name?: string; enterprise_project_id?: string; metadata?: Record<string, string>; ids?: string[]; sort_key?: string; sort_dir?: string }): AsyncIterableIterator<NativeDisk>;
  /**
   * One disk. EVS only.
   * @example await evs.async.nativeDisks.get(disk.id).encrypted
   * @param id The disk's ID.
   */
  get(id: string): Promise<NativeDisk>;
  /**
   * How many disks there are, with one small call. EVS only.
   * @example await evs.async.nativeDisks.count({status: 'available'})
   * @param filter Which disks, and in which order; all without it, newest first.
   */
  count(filter?: { name?: string; status?: string; availability_zone?: string; volume_type_id?: string; server_id?: string; multiattach?: boolean; service_type?: string; dedicated_storage_id?: string; dedicated_storage_name?: string; enterprise_project_id?: string; metadata?: Record<string, string>; ids?: string[]; sort_key?: string; sort_dir?: string }): Promise<number>;
  /**
   * Deletes a disk and all its snapshots for good; returns the job's ID, or null. EVS only; evs.disks.delete leaves snapshots alone.
   * @example await evs.async.nativeDisks.delete(id, {with_snapshots: true})
   * @param id The disk's ID.
   * @param options How.
   */
  delete(id: string, options: { with_snapshots?: boolean }): Promise<string | null>;
}

/** Snapshots by EVS's own calls, whose lists name the owning service and count without reading every page. EVS only: evs.snapshots does the same in any cloud. */
interface EvsNativeSnapshots {
  /**
   * All snapshots, every page. EVS only.
   * @example evs.nativeSnapshots.list({volume_id: disk.id})
   * @param filter Which snapshots; all without it.
   */
  list(filter?: { volume_id?: string; name?: string; status?: string }): NativeSnapshot[];
  /**
   * Snapshots one by one, page by page, once. EVS only.
   * @example for (const each of evs.nativeSnapshots.iterate()) print(each.name)
   * @param filter Which snapshots; all without it.
   */
  iterate(filter?: { volume_id?: string; name?: string; status?: string }): IterableIterator<NativeSnapshot>;
  /**
   * How many snapshots there are, with one small call. EVS only.
   * @example evs.nativeSnapshots.count()
   */
  count(): number;
  /**
   * One snapshot. EVS only.
   * @example evs.nativeSnapshots.get(id).status
   * @param id The snapshot's ID.
   */
  get(id: string): NativeSnapshot;
  /**
   * Makes a snapshot of a disk. EVS only.
   * @example evs.nativeSnapshots.create({volume_id: disk.id, wait: true})
   * @param options Of which disk, and how.
   */
  create(options: { volume_id: string; name?: string; description?: string; metadata?: Record<string, string>; force?: boolean; wait?: boolean; timeout?: string }): NativeSnapshot;
  /**
   * Changes name or description. EVS only.
   * @example evs.nativeSnapshots.update(id, {name: 'before-upgrade'})
   * @param id The snapshot's ID.
   * @param changes What changes.
   */
  update(id: string, changes: { name?: string; description?: string }): NativeSnapshot;
  /**
   * Deletes a snapshot for good. EVS only.
   * @example evs.nativeSnapshots.delete(id, {wait: true})
   * @param id The snapshot's ID.
   * @param options How.
   */
  delete(id: string, options?: { wait?: boolean; timeout?: string }): void;
  /**
   * Gives the snapshot's disk its old content back; returns the disk. EVS only.
   * @example evs.nativeSnapshots.rollback(id, {wait: true})
   * @param id The snapshot's ID.
   * @param options How.
   */
  rollback(id: string, options?: { wait?: boolean; timeout?: string }): Disk;
}

/** Snapshots by EVS's own calls, whose lists name the owning service and count without reading every page. EVS only: evs.snapshots does the same in any cloud. */
interface AsyncEvsNativeSnapshots {
  /**
   * All snapshots, every page. EVS only.
   * @example await evs.async.nativeSnapshots.list({volume_id: disk.id})
   * @param filter Which snapshots; all without it.
   */
  list(filter?: { volume_id?: string; name?: string; status?: string }): Promise<NativeSnapshot[]>;
  /**
   * Snapshots one by one, page by page, once. EVS only.
   * @example for (const each of await evs.async.nativeSnapshots.iterate()) print(each.name)
   * @param filter Which snapshots; all without it.
   */
  iterate(filter?: { volume_id?: string; name?: string; status?: string }): AsyncIterableIterator<NativeSnapshot>;
  /**
   * How many snapshots there are, with one small call. EVS only.
   * @example await evs.async.nativeSnapshots.count()
   */
  count(): Promise<number>;
  /**
   * One snapshot. EVS only.
   * @example await evs.async.nativeSnapshots.get(id).status
   * @param id The snapshot's ID.
   */
  get(id: string): Promise<NativeSnapshot>;
  /**
   * Makes a snapshot of a disk. EVS only.
   * @example await evs.async.nativeSnapshots.create({volume_id: disk.id, wait: true})
   * @param options Of which disk, and how.
   */
  create(options: { volume_id: string; name?: string; description?: string; metadata?: Record<string, string>; force?: boolean; wait?: boolean; timeout?: string }): Promise<NativeSnapshot>;
  /**
   * Changes name or description. EVS only.
   * @example await evs.async.nativeSnapshots.update(id, {name: 'before-upgrade'})
   * @param id The snapshot's ID.
   * @param changes What changes.
   */
  update(id: string, changes: { name?: string; description?: string }): Promise<NativeSnapshot>;
  /**
   * Deletes a snapshot for good. EVS only.
   * @example await evs.async.nativeSnapshots.delete(id, {wait: true})
   * @param id The snapshot's ID.
   * @param options How.
   */
  delete(id: string, options?: { wait?: boolean; timeout?: string }): Promise<void>;
  /**
   * Gives the snapshot's disk its old content back; returns the disk. EVS only.
   * @example await evs.async.nativeSnapshots.rollback(id, {wait: true})
   * @param id The snapshot's ID.
   * @param options How.
   */
  rollback(id: string, options?: { wait?: boolean; timeout?: string }): Promise<Disk>;
}

/** Tags of disks; only EVS has them. */
interface EvsTags {
  /**
   * The tags of a disk.
   * @example evs.tags.list(disk.id).role
   * @param volume_id The disk's ID.
   */
  list(volume_id: string): Record<string, string>;
  /**
   * Every tag in use, key by key.
   * @example evs.tags.used().map(tag => tag.key)
   */
  used(): { key: string; values: string[] }[];
  /**
   * Puts tags on a disk; a key that is there gets the new value.
   * @example evs.tags.add(disk.id, {stage: 'prod'})
   * @param volume_id The disk's ID.
   * @param tags The tags to put on it.
   */
  add(volume_id: string, tags: Record<string, string>): void;
  /**
   * Takes tags from a disk; of several a missing one is passed over.
   * @example evs.tags.remove(disk.id, ['stage'])
   * @param volume_id The disk's ID.
   * @param keys Their keys.
   */
  remove(volume_id: string, keys: string[]): void;
  /**
   * All disks with certain tags, every page.
   * @example evs.tags.find({role: ['db', 'web']})
   * @param tags Keys that must all be there, each with its value, one of several, or [] for any.
   * @param options What else.
   */
  find(tags: TagQuery, options?: { name?: string }): TaggedDisk[];
  /**
   * Disks with certain tags one by one, page by page, once.
   * @example for (const each of evs.tags.iterate({role: []})) print(each.resource_id)
   * @param tags Keys that must all be there, each with its value, one of several, or [] for any.
   * @param options What else.
   */
  iterate(tags: TagQuery, options?: { name?: string }): IterableIterator<TaggedDisk>;
  /**
   * How many disks have certain tags.
   * @example evs.tags.count({role: 'db'})
   * @param tags Keys that must all be there, each with its value, one of several, or [] for any.
   * @param options What else.
   */
  count(tags: TagQuery, options?: { name?: string }): number;
}

/** Tags of disks; only EVS has them. */
interface AsyncEvsTags {
  /**
   * The tags of a disk.
   * @example await evs.async.tags.list(disk.id).role
   * @param volume_id The disk's ID.
   */
  list(volume_id: string): Promise<Record<string, string>>;
  /**
   * Every tag in use, key by key.
   * @example await evs.async.tags.used().map(tag => tag.key)
   */
  used(): Promise<{ key: string; values: string[] }[]>;
  /**
   * Puts tags on a disk; a key that is there gets the new value.
   * @example await evs.async.tags.add(disk.id, {stage: 'prod'})
   * @param volume_id The disk's ID.
   * @param tags The tags to put on it.
   */
  add(volume_id: string, tags: Record<string, string>): Promise<void>;
  /**
   * Takes tags from a disk; of several a missing one is passed over.
   * @example await evs.async.tags.remove(disk.id, ['stage'])
   * @param volume_id The disk's ID.
   * @param keys Their keys.
   */
  remove(volume_id: string, keys: string[]): Promise<void>;
  /**
   * All disks with certain tags, every page.
   * @example await evs.async.tags.find({role: ['db', 'web']})
   * @param tags Keys that must all be there, each with its value, one of several, or [] for any.
   * @param options What else.
   */
  find(tags: TagQuery, options?: { name?: string }): Promise<TaggedDisk[]>;
  /**
   * Disks with certain tags one by one, page by page, once.
   * @example for (const each of await evs.async.tags.iterate({role: []})) print(each.resource_id)
   * @param tags Keys that must all be there, each with its value, one of several, or [] for any.
   * @param options What else.
   */
  iterate(tags: TagQuery, options?: { name?: string }): AsyncIterableIterator<TaggedDisk>;
  /**
   * How many disks have certain tags.
   * @example await evs.async.tags.count({role: 'db'})
   * @param tags Keys that must all be there, each with its value, one of several, or [] for any.
   * @param options What else.
   */
  count(tags: TagQuery, options?: { name?: string }): Promise<number>;
}

/** Metadata of disks and snapshots. */
interface EvsMetadata {
  /**
   * All metadata of a disk or a snapshot.
   * @example evs.metadata.list({volume_id: disk.id}).owner
   * @param owner Whose: a disk's or a snapshot's.
   */
  list(owner: { volume_id?: string; snapshot_id?: string }): Record<string, string>;
  /**
   * The value of one key; an error if it is not there.
   * @example evs.metadata.get({volume_id: disk.id}, 'owner')
   * @param owner Whose: a disk's or a snapshot's.
   * @param key The key.
   */
  get(owner: { volume_id?: string; snapshot_id?: string }, key: string): string;
  /**
   * Sets metadata; other keys stay unless replace is on. Returns all metadata.
   * @example evs.metadata.set({snapshot_id: id}, {keep: 'yes'})
   * @param owner Whose: a disk's or a snapshot's.
   * @param pairs What to set.
   * @param options How.
   */
  set(owner: { volume_id?: string; snapshot_id?: string }, pairs: Record<string, string>, options?: { replace?: boolean }): Record<string, string>;
  /**
   * Takes keys away, one call for each; an error if one is not there. Returns all metadata that are left.
   * @example evs.metadata.unset({volume_id: disk.id}, ['owner'])
   * @param owner Whose: a disk's or a snapshot's.
   * @param keys The keys.
   */
  unset(owner: { volume_id?: string; snapshot_id?: string }, keys: string[]): Record<string, string>;
}

/** Metadata of disks and snapshots. */
interface AsyncEvsMetadata {
  /**
   * All metadata of a disk or a snapshot.
   * @example await evs.async.metadata.list({volume_id: disk.id}).owner
   * @param owner Whose: a disk's or a snapshot's.
   */
  list(owner: { volume_id?: string; snapshot_id?: string }): Promise<Record<string, string>>;
  /**
   * The value of one key; an error if it is not there.
   * @example await evs.async.metadata.get({volume_id: disk.id}, 'owner')
   * @param owner Whose: a disk's or a snapshot's.
   * @param key The key.
   */
  get(owner: { volume_id?: string; snapshot_id?: string }, key: string): Promise<string>;
  /**
   * Sets metadata; other keys stay unless replace is on. Returns all metadata.
   * @example await evs.async.metadata.set({snapshot_id: id}, {keep: 'yes'})
   * @param owner Whose: a disk's or a snapshot's.
   * @param pairs What to set.
   * @param options How.
   */
  set(owner: { volume_id?: string; snapshot_id?: string }, pairs: Record<string, string>, options?: { replace?: boolean }): Promise<Record<string, string>>;
  /**
   * Takes keys away, one call for each; an error if one is not there. Returns all metadata that are left.
   * @example await evs.async.metadata.unset({volume_id: disk.id}, ['owner'])
   * @param owner Whose: a disk's or a snapshot's.
   * @param keys The keys.
   */
  unset(owner: { volume_id?: string; snapshot_id?: string }, keys: string[]): Promise<Record<string, string>>;
}

/** Offers of disks to other projects. */
interface EvsTransfers {
  /**
   * All open offers of this project, every page.
   * @example evs.transfers.list().length
   */
  list(): Transfer[];
  /**
   * Open offers one by one, as the service's short list has them.
   * @example for (const offer of evs.transfers.names()) print(offer.name)
   */
  names(): IterableIterator<Transfer>;
  /**
   * One offer of this project.
   * @example evs.transfers.get(id).volume_id
   * @param id The transfer's ID.
   */
  get(id: string): Transfer;
  /**
   * The one offer of exactly this name; an error if there is none or there are several.
   * @example evs.transfers.find('to-billing').id
   * @param name Its name.
   */
  find(name: string): Transfer;
  /**
   * Offers a disk; the key is only in what this returns.
   * @example evs.transfers.create({volume_id: disk.id}).auth_key
   * @param options Which disk.
   */
  create(options: { volume_id: string; name?: string }): Transfer;
  /**
   * Takes a disk over into this project; returns the disk.
   * @example evs.transfers.accept(id, {auth_key: key}).name
   * @param id The transfer's ID.
   * @param options With what.
   */
  accept(id: string, options: { auth_key: string }): Disk;
  /**
   * Takes an offer back.
   * @example evs.transfers.delete(id)
   * @param id The transfer's ID.
   */
  delete(id: string): void;
}

/** Offers of disks to other projects. */
interface AsyncEvsTransfers {
  /**
   * All open offers of this project, every page.
   * @example await evs.async.transfers.list().length
   */
  list(): Promise<Transfer[]>;
  /**
   * Open offers one by one, as the service's short list has them.
   * @example for (const offer of await evs.async.transfers.names()) print(offer.name)
   */
  names(): AsyncIterableIterator<Transfer>;
  /**
   * One offer of this project.
   * @example await evs.async.transfers.get(id).volume_id
   * @param id The transfer's ID.
   */
  get(id: string): Promise<Transfer>;
  /**
   * The one offer of exactly this name; an error if there is none or there are several.
   * @example await evs.async.transfers.find('to-billing').id
   * @param name Its name.
   */
  find(name: string): Promise<Transfer>;
  /**
   * Offers a disk; the key is only in what this returns.
   * @example await evs.async.transfers.create({volume_id: disk.id}).auth_key
   * @param options Which disk.
   */
  create(options: { volume_id: string; name?: string }): Promise<Transfer>;
  /**
   * Takes a disk over into this project; returns the disk.
   * @example await evs.async.transfers.accept(id, {auth_key: key}).name
   * @param id The transfer's ID.
   * @param options With what.
   */
  accept(id: string, options: { auth_key: string }): Promise<Disk>;
  /**
   * Takes an offer back.
   * @example await evs.async.transfers.delete(id)
   * @param id The transfer's ID.
   */
  delete(id: string): Promise<void>;
}

/** Jobs, the service's own long tasks; EVS only. */
interface EvsJobs {
  /**
   * One job.
   * @example evs.jobs.get(id).status
   * @param id The job's ID.
   */
  get(id: string): Job;
  /**
   * Waits until a job has succeeded; its failure is an error.
   * @example evs.jobs.wait(id, {timeout: '5m'})
   * @param id The job's ID.
   * @param options How long.
   */
  wait(id: string, options?: { timeout?: string }): Job;
}

/** Jobs, the service's own long tasks; EVS only. */
interface AsyncEvsJobs {
  /**
   * One job.
   * @example await evs.async.jobs.get(id).status
   * @param id The job's ID.
   */
  get(id: string): Promise<Job>;
  /**
   * Waits until a job has succeeded; its failure is an error.
   * @example await evs.async.jobs.wait(id, {timeout: '5m'})
   * @param id The job's ID.
   * @param options How long.
   */
  wait(id: string, options?: { timeout?: string }): Promise<Job>;
}

/** Servers, to attach disks to; only where the cloud lists a compute service. */
interface EvsServers {
  /**
   * All servers, every page.
   * @example evs.servers.list().filter(one => one.status === 'ACTIVE')
   */
  list(): Server[];
  /**
   * One server.
   * @example evs.servers.get(id).status
   * @param id The server's ID.
   */
  get(id: string): Server;
  /**
   * The one server of exactly this name; an error if there is none or there are several.
   * @example evs.servers.find('web-01').id
   * @param name Its name.
   */
  find(name: string): Server;
  /**
   * The disks of a server, as its side sees them.
   * @example evs.servers.disks(server.id).map(one => one.device)
   * @param id The server's ID.
   */
  disks(id: string): ServerDisk[];
  /**
   * One disk of a server; an error if it is not attached there.
   * @example evs.servers.disk(server.id, disk.id).device
   * @param id The server's ID.
   * @param volume_id The disk's ID.
   */
  disk(id: string, volume_id: string): ServerDisk;
}

/** Servers, to attach disks to; only where the cloud lists a compute service. */
interface AsyncEvsServers {
  /**
   * All servers, every page.
   * @example await evs.async.servers.list().filter(one => one.status === 'ACTIVE')
   */
  list(): Promise<Server[]>;
  /**
   * One server.
   * @example await evs.async.servers.get(id).status
   * @param id The server's ID.
   */
  get(id: string): Promise<Server>;
  /**
   * The one server of exactly this name; an error if there is none or there are several.
   * @example await evs.async.servers.find('web-01').id
   * @param name Its name.
   */
  find(name: string): Promise<Server>;
  /**
   * The disks of a server, as its side sees them.
   * @example await evs.async.servers.disks(server.id).map(one => one.device)
   * @param id The server's ID.
   */
  disks(id: string): Promise<ServerDisk[]>;
  /**
   * One disk of a server; an error if it is not attached there.
   * @example await evs.async.servers.disk(server.id, disk.id).device
   * @param id The server's ID.
   * @param volume_id The disk's ID.
   */
  disk(id: string, volume_id: string): Promise<ServerDisk>;
}

/** Availability zones. */
interface EvsZones {
  /**
   * All availability zones.
   * @example evs.zones.list().map(zone => zone.zoneName)
   */
  list(): Zone[];
  /**
   * The availability zone of a name; none is an error.
   * @example evs.zones.find('eu-de-01').zoneState.available
   * @param name The zone's name.
   */
  find(name: string): Zone;
}

/** Availability zones. */
interface AsyncEvsZones {
  /**
   * All availability zones.
   * @example await evs.async.zones.list().map(zone => zone.zoneName)
   */
  list(): Promise<Zone[]>;
  /**
   * The availability zone of a name; none is an error.
   * @example await evs.async.zones.find('eu-de-01').zoneState.available
   * @param name The zone's name.
   */
  find(name: string): Promise<Zone>;
}

/** Disk types. */
interface EvsTypes {
  /**
   * All disk types.
   * @example evs.types.list().map(type => type.name)
   */
  list(): DiskType[];
  /**
   * One disk type.
   * @example evs.types.get(id).extra_specs
   * @param id The type's ID.
   */
  get(id: string): DiskType;
  /**
   * The one disk type of a name; none or several is an error.
   * @example evs.types.find('SSD').id
   * @param name The exact name.
   */
  find(name: string): DiskType;
}

/** Disk types. */
interface AsyncEvsTypes {
  /**
   * All disk types.
   * @example await evs.async.types.list().map(type => type.name)
   */
  list(): Promise<DiskType[]>;
  /**
   * One disk type.
   * @example await evs.async.types.get(id).extra_specs
   * @param id The type's ID.
   */
  get(id: string): Promise<DiskType>;
  /**
   * The one disk type of a name; none or several is an error.
   * @example await evs.async.types.find('SSD').id
   * @param name The exact name.
   */
  find(name: string): Promise<DiskType>;
}

/** How much the project may have and has. */
interface EvsQuotas {
  /**
   * The project's quotas and how far they are used.
   * @example evs.quotas.get().gigabytes.in_use
   */
  get(): QuotaSet;
  /**
   * The same, each quota with its name.
   * @example evs.quotas.list().filter(quota => quota.limit > 0)
   */
  list(): NamedQuota[];
}

/** How much the project may have and has. */
interface AsyncEvsQuotas {
  /**
   * The project's quotas and how far they are used.
   * @example await evs.async.quotas.get().gigabytes.in_use
   */
  get(): Promise<QuotaSet>;
  /**
   * The same, each quota with its name.
   * @example await evs.async.quotas.list().filter(quota => quota.limit > 0)
   */
  list(): Promise<NamedQuota[]>;
}

/** Who one is, and which projects, accounts and services there are. */
interface EvsIdentity {
  /**
   * The projects one may work in; of one name, those of the account.
   * @example evs.identity.projects().map(one => one.name)
   * @param filter Which; all without it.
   */
  projects(filter?: { name?: string }): Record<string, unknown>[];
  /**
   * The accounts (domains) one may sign in to.
   * @example evs.identity.accounts().length
   */
  accounts(): Record<string, unknown>[];
  /**
   * The regions.
   * @example evs.identity.regions().map(one => one.id)
   */
  regions(): Record<string, unknown>[];
  /**
   * The versions of the identity service.
   * @example evs.identity.versions()[0].id
   */
  versions(): Record<string, unknown>[];
  /**
   * The services of the project with their addresses.
   * @example evs.identity.catalog().map(one => one.type)
   */
  catalog(): Record<string, unknown>[];
  /**
   * What the session's token says: user, project, roles, end; not the token.
   * @example evs.identity.token().roles
   */
  token(): Record<string, unknown>;
  /**
   * Whether the session's token is still accepted.
   * @example evs.identity.accepted()
   */
  accepted(): boolean;
  /**
   * Ends the session's token for everyone who has it; the next call signs in again.
   * @example evs.identity.revoke()
   */
  revoke(): void;
  /**
   * An access key that ends by itself; EVS only. Do not print it.
   * @example evs.identity.temporaryKey({minutes: 15}).expires_at
   * @param options For how long.
   */
  temporaryKey(options?: { minutes?: number }): TemporaryKey;
}

/** Who one is, and which projects, accounts and services there are. */
interface AsyncEvsIdentity {
  /**
   * The projects one may work in; of one name, those of the account.
   * @example await evs.async.identity.projects().map(one => one.name)
   * @param filter Which; all without it.
   */
  projects(filter?: { name?: string }): Promise<Record<string, unknown>[]>;
  /**
   * The accounts (domains) one may sign in to.
   * @example await evs.async.identity.accounts().length
   */
  accounts(): Promise<Record<string, unknown>[]>;
  /**
   * The regions.
   * @example await evs.async.identity.regions().map(one => one.id)
   */
  regions(): Promise<Record<string, unknown>[]>;
  /**
   * The versions of the identity service.
   * @example await evs.async.identity.versions()[0].id
   */
  versions(): Promise<Record<string, unknown>[]>;
  /**
   * The services of the project with their addresses.
   * @example await evs.async.identity.catalog().map(one => one.type)
   */
  catalog(): Promise<Record<string, unknown>[]>;
  /**
   * What the session's token says: user, project, roles, end; not the token.
   * @example await evs.async.identity.token().roles
   */
  token(): Promise<Record<string, unknown>>;
  /**
   * Whether the session's token is still accepted.
   * @example await evs.async.identity.accepted()
   */
  accepted(): Promise<boolean>;
  /**
   * Ends the session's token for everyone who has it; the next call signs in again.
   * @example await evs.async.identity.revoke()
   */
  revoke(): Promise<void>;
  /**
   * An access key that ends by itself; EVS only. Do not print it.
   * @example await evs.async.identity.temporaryKey({minutes: 15}).expires_at
   * @param options For how long.
   */
  temporaryKey(options?: { minutes?: number }): Promise<TemporaryKey>;
}

interface Evs extends CommonEvs {
  readonly disks: EvsDisks;
  readonly snapshots: EvsSnapshots;
  readonly nativeDisks: EvsNativeDisks;
  readonly nativeSnapshots: EvsNativeSnapshots;
  readonly tags: EvsTags;
  readonly metadata: EvsMetadata;
  readonly transfers: EvsTransfers;
  readonly jobs: EvsJobs;
  readonly servers: EvsServers;
  readonly zones: EvsZones;
  readonly types: EvsTypes;
  readonly quotas: EvsQuotas;
  readonly identity: EvsIdentity;
  /**
   * Sends any call; all but GET and HEAD count as changes and are never sent twice.
   * @example evs.call('GET', '/v3/{project_id}/types')
   * @param method The HTTP method.
   * @param path The path, from its first slash; {project_id} is filled in.
   * @param body What is sent.
   */
  call(method: string, path: string, body?: unknown): unknown;
}

interface AsyncEvs extends CommonAsyncEvs {
  readonly disks: AsyncEvsDisks;
  readonly snapshots: AsyncEvsSnapshots;
  readonly nativeDisks: AsyncEvsNativeDisks;
  readonly nativeSnapshots: AsyncEvsNativeSnapshots;
  readonly tags: AsyncEvsTags;
  readonly metadata: AsyncEvsMetadata;
  readonly transfers: AsyncEvsTransfers;
  readonly jobs: AsyncEvsJobs;
  readonly servers: AsyncEvsServers;
  readonly zones: AsyncEvsZones;
  readonly types: AsyncEvsTypes;
  readonly quotas: AsyncEvsQuotas;
  readonly identity: AsyncEvsIdentity;
  /**
   * Sends any call; all but GET and HEAD count as changes and are never sent twice.
   * @example await evs.async.call('GET', '/v3/{project_id}/types')
   * @param method The HTTP method.
   * @param path The path, from its first slash; {project_id} is filled in.
   * @param body What is sent.
   */
  call(method: string, path: string, body?: unknown): Promise<unknown>;
}

/** What is known of the cloud in use. */
interface CloudInfo {
  readonly name: string;
  readonly region: string | null;
  readonly project_id: string;
  readonly dialect: 'evs' | 'cinder';
}

/** What became of one item of `evs.parallel`. */
type Outcome<Item, Value> =
  | { item: Item; status: 'fulfilled'; value: Value }
  | { item: Item; status: 'rejected'; reason: unknown }
  | { item: Item; status: 'skipped' };

interface ParallelOptions {
  /** How many items at a time; 8 without it. */
  concurrency?: number;
  /** Whether the first failure skips the items not begun. */
  stopOnError?: boolean;
  /** What the progress line calls the work. */
  label?: string;
}

interface CommonAsyncEvs {
  /** The cloud in use. */
  readonly cloud: CloudInfo;
  /** The shell's version. */
  readonly version: string;
  /** Runs work for every item, some at a time; never rejects for what an item did. */
  parallel<Item, Value>(
    items: Iterable<Item>,
    work: (item: Item, evs: AsyncEvs) => Promise<Value> | Value,
    options?: ParallelOptions,
  ): Promise<Outcome<Item, Value>[]>;
  /** What the shell's own table would show. */
  table(rows: object[], columns?: string[]): string;
  /** Help on `disks`, on `disks.get`, or on everything. */
  help(topic?: string): string;
  /** Resolves after that many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
}

interface CommonEvs extends Omit<CommonAsyncEvs, 'sleep'> {
  /** The same methods, returning promises. */
  readonly async: AsyncEvs;
}

/** A failure of the service or of the way to it. */
declare class EvsError extends Error {
  /** What can be done about it, such as `NotFound` or `WrongState`. */
  readonly kind: string;
  /** The service's own code. */
  readonly code?: string;
  /** The HTTP status. */
  readonly status?: number;
  readonly requestId?: string;
  readonly operation?: string;
  readonly hint?: string;
}

/** The service. */
declare const evs: Evs;
/** What follows `--` on the command line. */
declare const args: string[];
/** Writes a line to standard output. */
declare function print(...values: unknown[]): void;
/** Waits that many milliseconds. */
declare function sleep(milliseconds: number): void;
/** Ends the script with an exit code; cannot be caught. */
declare function exit(code?: number): never;
declare const console: {
  log(...values: unknown[]): void;
  info(...values: unknown[]): void;
  debug(...values: unknown[]): void;
  warn(...values: unknown[]): void;
  error(...values: unknown[]): void;
  table(rows: object[], columns?: string[]): void;
};
