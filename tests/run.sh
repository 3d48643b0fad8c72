#!/usr/bin/env bash
# bash tests/run.sh   everything that is checked, from a fresh clone; the last line counts the tests
#   UNION_CASES=folder           case tables to run instead of those of the same name in tests/cases
#   UNION_TEST_SQLSERVER=text    connection string of a SQL Server: the web tests run there
#   UNION_CHROMIUM=file          the browser for the browser tests, where it is not found by itself
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_UI_LANGUAGE=en DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1

step() { printf '\n== %s (%ss)\n' "$1" "$SECONDS"; }

# Nothing was tested: say so in the same words, and fail.
stop() {
  printf '\n%s\n0 passed, 0 failed, 0 skipped\n' "$1"
  exit 1
}

find_browser() {
  local name
  for name in "${UNION_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    # A package may be only a pointer to an app store; what does not answer is not there.
    if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1 && "$name" --version >/dev/null 2>&1; then
      command -v "$name"
      return 0
    fi
  done
  return 1
}

install_packages() {
  command -v apt-get >/dev/null 2>&1 || { echo "apt-get is not here."; return 1; }
  local as_root=""
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null || { echo "Not root, and sudo asks for a password."; return 1; }
    as_root="sudo"
  fi
  $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

command -v dotnet >/dev/null 2>&1 || stop "The .NET SDK is missing: see global.json for the version."

step "browser"
if browser="$(find_browser)"; then
  echo "$browser"
elif install_packages chromium fonts-noto-cjk && browser="$(find_browser)"; then
  echo "installed: $browser"
else
  browser=""
  echo "No Chromium could be found or installed: the browser tests will show as skipped."
fi
export UNION_CHROMIUM="$browser"

# Half a minute and 90 MB where it is missing; one test makes a PDF and reads it back.
step "office program"
command -v soffice || { install_packages libreoffice-writer-nogui fonts-noto-cjk poppler-utils && command -v soffice; } \
  || echo "LibreOffice could not be found or installed: the PDF test will show as skipped."

step "restore"
dotnet tool restore || stop "The local tools could not be restored."
dotnet restore DongchengUnion.sln || stop "The packages could not be restored."

step "format"
dotnet format whitespace DongchengUnion.sln --no-restore --verify-no-changes || stop "Run: dotnet format whitespace DongchengUnion.sln"

# The analyzers and the style rules are part of the build, as errors. Tests never run on what an earlier build left.
step "build"
dotnet build DongchengUnion.sln --no-restore -clp:NoSummary || stop "The build failed."

step "tests"
results="$(mktemp)"
trap 'rm -f "$results"' EXIT
dotnet test --solution DongchengUnion.sln --no-build --no-restore --max-parallel-test-modules 1 2>&1 | tee "$results"
outcome=${PIPESTATUS[0]}

step "done"
awk -v outcome="$outcome" '
  /^Test run summary/ { summary = 1 }
  summary && /^  failed: /    { failed += $2 }
  summary && /^  succeeded: / { passed += $2 }
  summary && /^  skipped: /   { skipped += $2 }
  END {
    printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
    exit (outcome != 0 || failed > 0 || passed == 0)
  }' "$results"
