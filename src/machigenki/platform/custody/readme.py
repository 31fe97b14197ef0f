"""The page that lies in every export and tells what it is."""

README = """\
{name} の全データ（まちの元気からの書き出し）
================================================

この zip には、団体が「まちの元気」に預けている全てのデータが、公開された形式で入っています。
別の「まちの元気」に読み込むことも、表計算やデータベースで使うこともできます。

  tenant.json     団体の設定、書き出した日時、表ごとの行数
  schema.json     表と列の説明（名前、型、どの表を指すか）
  tables/*.jsonl  表の中身。1行が1件のJSON（JSON Lines、UTF-8）
                  「…event.jsonl」は変更の記録（いつ、だれが、何をしたか）で、古い順です
  people.jsonl    データに出てくる人（メールアドレスと名前）。パスフレーズは入っていません
  bodies.jsonl    データに出てくる他の団体の名称
  bytes/ files/   登録された画像、ひな形、資料などのファイル
  SHA256SUMS      全ファイルのSHA-256。「sha256sum -c SHA256SUMS」で、欠けや書き換えを調べられます

読み込むには（運用者）: python -m machigenki.platform import_tenant この.zip
個人情報が入っています。団体の規程に従って保管し、不要になったら消去してください。

All data of {name_en}, exported from Machigenki
-----------------------------------------------
tables/*.jsonl are the tables, one JSON object a line, described by schema.json; tables that end
with "event" are the audit trail, the oldest first. people.jsonl names the people in them by
address (no passphrases), bodies.jsonl the other bodies. Check it with "sha256sum -c SHA256SUMS".
To load it (operator): python -m machigenki.platform import_tenant FILE.zip
It holds personal data: keep it accordingly.
"""
