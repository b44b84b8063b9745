#!/bin/sh
# The first process of the cluster's own pid and mount namespaces: as long as it lives they do, and when it is killed
# the kernel ends every process of the cluster and drops every mount. It takes the cluster's view of the machine
# through three changes and then only reaps orphans.
set -e

# Folders that containerd, the CNI plugins, iptables and the kubelet insist on writing to, wherever their own lie.
for folder in /run /var/lib /var/log; do
  mount -t tmpfs -o mode=755 kn-rollout "$folder"
done

# The kubelet wants these kernel settings, which are the whole machine's. It is shown them instead of being let at them.
show() {
  mkdir -p "/run/kernel/$1"
  echo "$2" >"/run/kernel/$1/value"
  mount --bind "/run/kernel/$1/value" "/proc/sys/$1"
}
show vm/overcommit_memory 1
show vm/panic_on_oom 0
show kernel/panic 10
show kernel/panic_on_oops 1
show kernel/keys/root_maxkeys 1000000
show kernel/keys/root_maxbytes 25000000

echo ready
while :; do
  sleep 86400 &
  wait
done
