#!/usr/bin/env bash
# A real OpenStack block storage service on loopback: Keystone and Cinder as Debian 12 packages them, without
# systemd, containers, message broker or database server. Needs root, to install packages and own their folders.
#
#   setup.sh [STATE_DIR]      default: .build/openstack; a second call starts only what is not running
#   KEYSTONE_PORT=15500       Keystone's port
#   CINDER_PORT=18776         Cinder's port in region `whole`; region `paged` takes the next one
#
# Two regions, each with its own Cinder: `whole` has the upstream page limit of 1000, `paged` gives three rows a
# page. STATE_DIR/clouds.yaml has real-demo, real-alt and real-admin, and the same with `-paged`.
set -Eeuo pipefail
trap 'echo "openstack: setup.sh failed in line $LINENO, its logs are in $state/log" >&2' ERR
here=$(cd "$(dirname "$0")" && pwd)
state=$(realpath -m "${1:-$here/../../../.build/openstack}")
keystone_port=${KEYSTONE_PORT:-15500}
cinder_port=${CINDER_PORT:-18776}
keystone=http://127.0.0.1:$keystone_port
packages=(keystone cinder-api cinder-scheduler cinder-volume uwsgi-plugin-python3 sqlite3 curl
  python3-openstackclient python3-cinderclient)
debian_path=/usr/sbin:/usr/bin:/sbin:/bin # Debian's own python3, whatever else is installed

say() { printf 'openstack: %s\n' "$*" >&2; }

install_packages() {
  dpkg -s "${packages[@]}" >/dev/null 2>&1 && return
  say "installing ${packages[*]}"
  local policy=/usr/sbin/policy-rc.d made=
  if [ ! -e $policy ]; then # the packages must not start daemons of their own
    made=yes
    printf '#!/bin/sh\nexit 101\n' >$policy
    chmod 755 $policy
  fi
  local log=$state/log/packages.log failed=
  export DEBIAN_FRONTEND=noninteractive
  {
    apt-get -o DPkg::Lock::Timeout=600 update &&
      apt-get -o DPkg::Lock::Timeout=600 install -y --no-install-recommends "${packages[@]}"
  } >"$log" 2>&1 </dev/null || failed=yes
  [ -z "$made" ] || rm -f $policy
  [ -z "$failed" ] || { tail -n 20 "$log" >&2; say "the packages could not be installed, see $log"; exit 1; }
}

running() { [ -s "$1" ] && kill -0 "$(cat "$1")" 2>/dev/null; }

# await_port PORT LOG: until somebody listens there
await_port() {
  for _ in $(seq 1200); do
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null && return
    sleep 0.05
  done
  tail -n 20 "$2" >&2
  say "nothing listens on port $1 after a minute, see $2"
  exit 1
}

configure_keystone() {
  cat >"$state/etc/keystone.conf" <<CONF
[DEFAULT]
log_file = $state/log/keystone.log
public_endpoint = $keystone
[cache]
enabled = true
backend = dogpile.cache.memory
[credential]
key_repository = $state/keystone/credential
[database]
connection = sqlite:///$state/keystone/keystone.db?timeout=30
[fernet_receipts]
key_repository = $state/keystone/receipt
[fernet_tokens]
key_repository = $state/keystone/fernet
[identity]
# the least bcrypt takes: a login costs 0.2 s of processor time otherwise
password_hash_rounds = 4
[oslo_messaging_notifications]
driver = noop
CONF
}

start_keystone() {
  local conf=$state/etc/keystone.conf pid=$state/run/keystone.pid log=$state/log/keystone-server.log
  configure_keystone
  mkdir -p "$state"/keystone/{fernet,credential,receipt}
  chmod 700 "$state"/keystone/{fernet,credential,receipt}
  if [ ! -e "$state/keystone/ready" ]; then
    # their last words, about a logging handler that is gone already, mean nothing
    manage() { keystone-manage --config-file "$conf" "$@" >>"$state/log/keystone-manage.log" 2>&1; }
    manage db_sync
    # readers do not wait for a writer
    sqlite3 "$state/keystone/keystone.db" 'pragma journal_mode=wal' >/dev/null
    manage fernet_setup --keystone-user root --keystone-group root
    manage credential_setup --keystone-user root --keystone-group root
    manage bootstrap --bootstrap-username admin --bootstrap-password admin-pw \
      --bootstrap-project-name admin --bootstrap-role-name admin --bootstrap-service-name keystone \
      --bootstrap-region-id whole --bootstrap-public-url "$keystone/v3"
    touch "$state/keystone/ready"
    say "keystone's database and keys are made"
  fi
  running "$pid" && return
  # one thread, as its SQLite connection belongs to the thread that made it; uwsgi ends every connection without
  # saying so, hence the header
  OS_KEYSTONE_CONFIG_FILES=$conf PATH=$debian_path setsid nohup uwsgi --plugins python3 \
    --http-socket "127.0.0.1:$keystone_port" --wsgi-file /usr/bin/keystone-wsgi-public \
    --env OS_KEYSTONE_CONFIG_FILES="$conf" --processes 1 --enable-threads --buffer-size 65535 --die-on-term \
    --add-header 'Connection: close' --pidfile "$pid" >"$log" 2>&1 </dev/null &
  await_port "$keystone_port" "$log"
  say "keystone listens on $keystone_port"
}

# configure_cinder REGION PORT PAGE_LIMIT
configure_cinder() {
  local folder=$state/cinder-$1
  cat >"$state/etc/cinder-$1.conf" <<CONF
[DEFAULT]
state_path = $folder
log_file = $state/log/cinder-$1.log
host = $1
my_ip = 127.0.0.1
# in memory: all of Cinder is one process here
transport_url = fake://
auth_strategy = keystone
api_paste_config = /etc/cinder/api-paste.ini
resource_query_filters_file = /etc/cinder/resource_filters.json
osapi_volume_listen = 127.0.0.1
osapi_volume_listen_port = $2
osapi_volume_workers = 1
osapi_max_limit = $3
public_endpoint = http://127.0.0.1:$2
storage_availability_zone = nova
default_volume_type = SAS
enabled_backends = empty
quota_volumes = -1
quota_snapshots = -1
quota_gigabytes = -1
# a heartbeat that a busy loop makes late must not look like a dead backend
service_down_time = 3600
# already root: no sudo
rootwrap_config = $state/etc/rootwrap.conf
[coordination]
backend_url = file://$folder/coordination
[database]
connection = sqlite:///$folder/cinder.db?timeout=30
[keystone_authtoken]
www_authenticate_uri = $keystone
auth_url = $keystone
auth_type = password
interface = public
region_name = $1
username = cinder
password = cinder-pw
project_name = service
user_domain_name = Default
project_domain_name = Default
service_token_roles_required = true
[oslo_concurrency]
lock_path = $folder/lock
[oslo_messaging_notifications]
driver = noop
[empty]
volume_driver = drivers.EmptyDriver
volume_backend_name = empty
CONF
  sed 's#^filters_path=.*#filters_path=/etc/cinder/rootwrap.d#' /etc/cinder/rootwrap.conf >"$state/etc/rootwrap.conf"
  # Cinder asks for root by `sudo cinder-rootwrap CONF COMMAND...`; this one just runs the command
  printf '#!/bin/sh\ncase "$1" in *cinder-rootwrap) shift 2 ;; esac\nexec "$@"\n' >"$state/bin/sudo"
  chmod 755 "$state/bin/sudo"
}

# start_cinder REGION PORT PAGE_LIMIT
start_cinder() {
  local conf=$state/etc/cinder-$1.conf pid=$state/run/cinder-$1.pid log=$state/log/cinder-$1-server.log
  running "$pid" && return
  mkdir -p "$state/cinder-$1"/{coordination,lock}
  configure_cinder "$@"
  if [ ! -e "$state/cinder-$1/ready" ]; then
    cinder-manage --config-file "$conf" db sync >>"$state/log/cinder-manage.log" 2>&1
    sqlite3 "$state/cinder-$1/cinder.db" 'pragma journal_mode=wal' >/dev/null
    touch "$state/cinder-$1/ready"
  fi
  PIDFILE=$pid PATH=$state/bin:$debian_path PYTHONPATH=$here/lib PYTHONDONTWRITEBYTECODE=1 setsid nohup \
    /usr/bin/python3 "$here/lib/cinder_in_one.py" --config-file "$conf" >"$log" 2>&1 </dev/null &
  await_port "$2" "$log"
  /usr/bin/python3 "$here/lib/accounts.py" types "$keystone" "$1" >>"$state/log/accounts.log" 2>&1
  say "cinder of region $1 listens on $2, $3 rows a page"
}

# cloud NAME USER REGION: one entry of clouds.yaml
cloud() {
  cat <<ENTRY
  $1:
    auth:
      auth_url: $keystone/v3
      username: $2
      password: $2-pw
      project_name: $2
      user_domain_name: Default
      project_domain_name: Default
    region_name: $3
    identity_api_version: 3
    # python-openstackclient 6.0.0 cannot create a snapshot with 3.66 or newer
    volume_api_version: '3.65'
ENTRY
}

write_clouds() {
  {
    echo 'clouds:'
    for user in demo alt admin; do
      cloud "real-$user" $user whole
      cloud "real-$user-paged" $user paged
    done
  } >"$state/clouds.yaml"
}

mkdir -p "$state"/{bin,etc,log,run}
install_packages
start_keystone
/usr/bin/python3 "$here/lib/accounts.py" accounts "$keystone" \
  "whole=http://127.0.0.1:$cinder_port" "paged=http://127.0.0.1:$((cinder_port + 1))" >"$state/log/accounts.log" 2>&1 || {
  tail -n 20 "$state/log/accounts.log" >&2
  say "the accounts could not be made, see $state/log/accounts.log"
  exit 1
}
start_cinder whole "$cinder_port" 1000
start_cinder paged "$((cinder_port + 1))" 3
write_clouds
say "ready: OS_CLIENT_CONFIG_FILE=$state/clouds.yaml openstack --os-cloud real-demo volume list"
