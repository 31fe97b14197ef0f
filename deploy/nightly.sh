#!/bin/sh
# Every night at BACKUP_AT: a backup into BACKUP_FOLDER, away with those older than BACKUP_DAYS,
# then away with what no retention rule keeps any more. At once where there is no backup of today.
set -u

round() {
    python -m machigenki.platform backup "$BACKUP_FOLDER/$(date -u +%Y-%m-%dT%H%M%SZ).tar" || return 1
    find "$BACKUP_FOLDER" -maxdepth 1 -name '*.tar' -mtime "+$BACKUP_DAYS" -delete
    python -m machigenki.platform retention --delete
}

seconds_to_next() {
    now=$(date +%s)
    next=$(date -d "today $BACKUP_AT" +%s)
    if [ "$next" -le "$now" ]; then next=$(date -d "tomorrow $BACKUP_AT" +%s); fi
    echo $((next - now))
}

find "$BACKUP_FOLDER" -maxdepth 1 -name '*.tar' -mmin -1440 | grep -q . || round
while :; do
    sleep "$(seconds_to_next)"
    round || { sleep 900 && round; }
done
