#!/usr/bin/env bash
# Starts Keycloak and imports the realm beside this file, if every placeholder in it has a value.
#
# Keycloak takes a placeholder without a value for the value itself: a forgotten secret would be one
# that everybody can read in the realm's file. So the realm is only enabled through this script, and
# an import without it fails.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
keycloak=${KEYCLOAK_HOME:-/opt/keycloak}

missing=
while read -r name; do
  if [ "$name" != HOOKLINE_REALM_CHECKED ] && [ -z "${!name:-}" ]; then
    missing="$missing $name"
  fi
done < <(grep -o '\${HOOKLINE_[A-Z_]*}' "$here/hookline-realm.json" | tr -d '${}' | sort -u)
if [ -n "$missing" ]; then
  printf 'The realm needs a value for:%s\n' "$missing" >&2
  exit 1
fi

export HOOKLINE_REALM_CHECKED=true
exec "$keycloak/bin/kc.sh" "${@:-start}" --import-realm
