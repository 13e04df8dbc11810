#!/bin/sh
# Run by dpkg (with `configure`) and by rpm (with how many versions are installed now). The command itself and the entry of the
# menu are files of the package: nothing has to be made for them here.
set -e

app='/opt/${sanitizedProductName}'

# Where an ordinary user can make a user namespace, Chromium's sandbox needs no program with the rights of root.
if setpriv --reuid=65534 --regid=65534 --clear-groups unshare --user true 2>/dev/null; then
  chmod 0755 "$app/chrome-sandbox"
else
  chmod 4755 "$app/chrome-sandbox"
fi

# Since 24.04 Ubuntu allows such namespaces to programs with a profile alone. Older AppArmor does not read this profile and
# needs none.
profile="$app/resources/apparmor-profile"
if command -v apparmor_parser >/dev/null && apparmor_parser --skip-kernel-load --debug "$profile" >/dev/null 2>&1; then
  cp -f "$profile" '/etc/apparmor.d/${executable}'
  # A root folder that an image is made in has no kernel of its own.
  if ! { command -v ischroot >/dev/null && ischroot; }; then
    apparmor_parser --replace --write-cache --skip-read-cache '/etc/apparmor.d/${executable}' || true
  fi
fi

exit 0
