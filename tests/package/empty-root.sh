#!/bin/sh
# Makes the least of a Debian in a folder, unless it is there: empty-root.sh FOLDER. With one ordinary user.
set -e
# The ordinary user is to see what is in it.
umask 022
if [ -e "$1/etc/made" ]; then exit 0; fi
rm -rf "$1"
. /etc/os-release
debootstrap --variant=minbase "$VERSION_CODENAME" "$1"
# It reaches its packages the way this computer does.
cp /etc/resolv.conf "$1/etc/resolv.conf"
apt-config dump --format '%f "%v";%n' Acquire::http Acquire::https > "$1/etc/apt/apt.conf.d/99outside"
chroot "$1" useradd --create-home --shell /bin/sh --uid 1000 jo
chroot "$1" apt-get update -qq
# Devices are the outer computer's, and cannot be copied as files can.
rm -rf "$1/dev"
mkdir "$1/dev"
touch "$1/etc/made"
