# SPDX-License-Identifier: Apache-2.0
# Starting, knowing again and ending one process. A pid file holds pid and start time, so that a
# number that another process got since is never signalled.

tc_process_born() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }

# tc_process_start NAME COMMAND…: in a session of its own, output to log/NAME.log.
tc_process_start() {
  local name=$1; shift
  # A lock that the caller holds on a descriptor must not live on in a server.
  setsid "$@" < /dev/null >> "$TC_RUN/log/$name.log" 2>&1 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&- &
  tc_process_note "$name" $!
  disown $! 2>/dev/null || true
}

tc_process_note() { echo "$2 $(tc_process_born "$2")" > "$TC_RUN/pid/$1"; }

tc_process_pid() {
  local pid born
  read -r pid born < "$TC_RUN/pid/$1" 2>/dev/null || return 1
  [ -n "$born" ] && [ "$(tc_process_born "$pid")" = "$born" ] && echo "$pid"
} 2>/dev/null

tc_process_runs() { [ -n "$(tc_process_pid "$1")" ] && [ "$(tc_process_state "$1")" != Z ]; }
tc_process_state() { sed 's/.*) //' "/proc/$(tc_process_pid "$1")/stat" 2>/dev/null | cut -c1; }

tc_process_stop() {
  local pid tries=0
  pid=$(tc_process_pid "$1") || { rm -f "$TC_RUN/pid/$1"; return 0; }
  kill -TERM "$pid" 2>/dev/null
  while tc_process_runs "$1" && [ $((tries += 1)) -lt 200 ]; do sleep 0.1; done
  if tc_process_runs "$1"; then kill -KILL "$pid" 2>/dev/null; sleep 0.2; fi
  rm -f "$TC_RUN/pid/$1"
}

# tc_process_wait NAME SECONDS COMMAND…: until the command succeeds; fails when the process has died.
tc_process_wait() {
  local name=$1 left=$(($2 * 20)); shift 2
  while ! "$@" > /dev/null 2>&1; do
    if ! tc_process_runs "$name"; then echo "servers: $name ended; see $TC_RUN/log/$name.log" >&2; return 1; fi
    if [ $((left -= 1)) -le 0 ]; then echo "servers: $name did not answer in time; see $TC_RUN/log/$name.log" >&2; return 1; fi
    sleep 0.05
  done
  tc_process_runs "$name"
}

tc_port_answers() { (exec 3<> "/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# The port that NAME had before, or a new one below the range from which the kernel takes
# outgoing ports. Another run may take it first: who starts tries again with tc_port_forget.
tc_port() {
  local port
  port=$(cat "$TC_RUN/port/$1" 2>/dev/null)
  while [ -z "$port" ]; do
    port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000))
    if tc_port_answers "$port"; then port=; fi
  done
  echo "$port" > "$TC_RUN/port/$1"
  echo "$port"
}
tc_port_forget() { rm -f "$TC_RUN/port/$1"; }
