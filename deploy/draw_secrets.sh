#!/bin/sh
# Draws the secrets of a new installation into ./secrets (or the folder named), once: what is there
# stays. The folder is closed to others; the files in it are readable because the containers'
# accounts, which are not yours, read them one by one.
set -eu
folder=${1:-secrets}
mkdir -p "$folder"
chmod 0700 "$folder"

word() { head -c 36 /dev/urandom | base64 | tr '+/' '-_'; }

keep() {
    if [ ! -e "$folder/$1" ]; then
        printf '%s\n' "$2" >"$folder/$1"
        chmod 0444 "$folder/$1"
    fi
}

keep secret_key "$(word)$(word)"
keep postgres_password "$(word)"
keep database_admin_url "postgresql://postgres:$(cat "$folder/postgres_password")@database:5432/postgres"
keep database_url "postgresql://app_rt:$(word)@database:5432/machigenki"
keep database_owner_url "postgresql://app_owner:$(word)@database:5432/machigenki"
keep database_backup_url "postgresql://app_backup:$(word)@database:5432/machigenki"
keep smtp_url ""
keep oidc "[]"
echo "Now write smtp://user:password@host:587 into $folder/smtp_url, and .env from deploy/environment.example."
