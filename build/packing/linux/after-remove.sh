#!/bin/sh
# Run by dpkg (with what is done) and by rpm (with how many versions stay). An update runs it as well, after the new version is
# in place: only when the last one goes is there anything to clear away.
set -e

case "$1" in
  remove | purge | disappear | 0) ;;
  *) exit 0 ;;
esac

profile='/etc/apparmor.d/${executable}'
if [ -f "$profile" ]; then
  if command -v apparmor_parser >/dev/null && ! { command -v ischroot >/dev/null && ischroot; }; then
    apparmor_parser --remove "$profile" || true
  fi
  rm -f "$profile"
fi

exit 0
