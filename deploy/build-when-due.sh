#!/bin/sh
# Own server: fetches the content, builds when something is due, and swaps the finished site in at once.
# Run by cron (pendopo.cron) or systemd (pendopo-build.timer). Tried in tests/unit/deploy-recipes.test.ts.
set -eu

repository=${PENDOPO_REPOSITORY:-/opt/pendopo}
# What the web server shows: a link to the last finished build.
site=${PENDOPO_ROOT:-/srv/pendopo}

cd "$repository"
mkdir -p .pendopo
# A build that still runs is not overtaken by the next.
exec 9>.pendopo/build.lock
flock -n 9 || exit 0

# Without the network what is here still comes out on time.
git pull --quiet --ff-only || echo "Not fetched; building from what is here." >&2
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund

# 0: nothing is due. Any other answer, an error too, builds.
if npm run --silent due -- --since "$site/status.json"; then exit 0; fi

next="$site-$(date +%Y%m%d%H%M%S)-$$"
PENDOPO_OUT="$next" npm run --silent build || {
  rm -rf "$next"
  echo "The build failed; the site stays as it was." >&2
  exit 1
}
last=$(readlink "$site" || true)
ln -sfn "$next" "$site.next"
mv -T "$site.next" "$site"
# The one before stays, for who is reading it; older ones go.
for old in "$site"-[0-9]*; do
  [ "$old" = "$next" ] || [ "$old" = "$last" ] || rm -rf "$old"
done
