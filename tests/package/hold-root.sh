#!/bin/sh
# Makes a folder the root of everything that is started here, and stays: hold-root.sh FOLDER. Not with chroot, as nobody in
# there may make a user namespace, which Chromium's sandbox does.
set -e
cd "$1"
mount --bind . .
cd "$1"
mkdir -p proc dev tmp
mount -t proc proc proc
mount --rbind /dev dev
mount -t tmpfs -o mode=1777 tmpfs tmp
mkdir -p tmp/former
pivot_root . tmp/former
cd /
umount -l tmp/former
rmdir tmp/former
echo ready
exec sleep infinity
