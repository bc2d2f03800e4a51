#!/usr/bin/env bash
# Sends one signed request of the push API (docs/push-api.md, "Signed requests"); needs curl and openssl.
# Usage: PUSH_KEY=mango_... STORIES=https://stories.example.org signed.sh METHOD PATH [FILE [IDEMPOTENCY_KEY]]
set -euo pipefail

method=$1 path=$2 file=${3:-/dev/null} idempotency_key=${4:-}
at=$(date +%s)
signing_key=$(printf %s "${PUSH_KEY:15}" | openssl dgst -sha256 | sed 's/.*= //')
signature=$( (printf '%s\n' "$at" "$method" "$path" "$idempotency_key"; cat "$file") |
  openssl dgst -sha256 -hmac "$signing_key" | sed 's/.*= //')

headers=(-H "Mango-Key: ${PUSH_KEY:6:8}" -H "Mango-Timestamp: $at" -H "Mango-Signature: v2=$signature")
[ -z "$idempotency_key" ] || headers+=(-H "Idempotency-Key: $idempotency_key")
[ "$file" = /dev/null ] || headers+=(-H "Content-Type: ${CONTENT_TYPE:-application/json}" --data-binary "@$file")
exec curl -sS -X "$method" "$STORIES$path" "${headers[@]}"
