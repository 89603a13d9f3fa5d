#!/bin/sh
# Runs a command where every address lies on this machine and every packet is written down.
# in-namespace.sh LOG COMMAND…: packets that were meant to leave go to LOG, one a line.
set -eu
log=$1
shift
ip link set lo up
# All addresses are local here, so that whatever is sent arrives, is answered, and is seen.
ip route add local default dev lo
ip -6 route add local default dev lo
# A cable to nowhere, for with no interface but the loopback Chromium believes itself offline and holds back of its own.
ip link add cable type veth peer name nowhere
echo 1 >/proc/sys/net/ipv6/conf/cable/disable_ipv6
echo 1 >/proc/sys/net/ipv6/conf/nowhere/disable_ipv6
ip address add 10.9.8.7/24 dev cable
ip link set cable up
ip link set nowhere up
tcpdump -Z root -l -n -i any 'not net 127.0.0.0/8 and not host ::1' >"$log" 2>"$log.status" &
watch=$!
until grep -q 'listening on' "$log.status"; do
  kill -0 "$watch" || { cat "$log.status" >&2; exit 3; }
  sleep 0.05
done
result=0
"$@" || result=$?
# What is on its way is written down before the watch ends.
sleep 1
kill -INT "$watch"
wait "$watch" || true
exit "$result"
