#!/usr/bin/env bash
# Ends what setup.sh started in STATE_DIR (default: .build/openstack), and nothing else.
set -euo pipefail
state=$(realpath -m "${1:-$(dirname "$0")/../../../.build/openstack}")
for file in "$state"/run/*.pid; do
  [ -s "$file" ] || continue
  pid=$(cat "$file")
  # a process number may have been given to somebody else meanwhile: ours names the folder
  if tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -qF "$state/"; then
    kill -TERM "$pid"
    for _ in $(seq 100); do
      kill -0 "$pid" 2>/dev/null || break
      sleep 0.1
    done
    ! kill -0 "$pid" 2>/dev/null || kill -KILL "$pid"
  fi
  rm -f "$file"
done
