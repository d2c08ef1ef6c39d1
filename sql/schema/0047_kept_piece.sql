-- 0047_kept_piece: a form that was sent when its session had ended may bring a file: what is over the first four megabytes of it
-- stands in pieces, each sealed, so that no packet of the database is too large.

CREATE TABLE kept_post_piece (
  kept_id    BINARY(16) NOT NULL,
  position   SMALLINT UNSIGNED NOT NULL,
  sealed     MEDIUMBLOB NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (kept_id, position),
  KEY by_expiry (expires_at)
) ENGINE=InnoDB;
