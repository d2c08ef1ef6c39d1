-- 0049_intake_file: files that answer a question at intake, before there is a case that could hold them. Their bytes stand sealed, in
-- pieces that a packet of the database takes, and what they are called in the draft; both go with the intake, or become documents of its case.
CREATE TABLE intake_file (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  intake_id    BIGINT UNSIGNED NOT NULL,
  size         INT UNSIGNED NOT NULL,                -- bytes, before they were sealed
  added_by     BIGINT UNSIGNED NOT NULL,
  added_at     DATETIME(6) NOT NULL,
  KEY by_intake (intake_id),
  FOREIGN KEY (intake_id) REFERENCES intake(id) ON DELETE CASCADE
) ENGINE=InnoDB;

CREATE TABLE intake_file_piece (
  file_id      BIGINT UNSIGNED NOT NULL,
  position     SMALLINT UNSIGNED NOT NULL,           -- from 0
  sealed       MEDIUMBLOB NOT NULL,                  -- with a key outside the database
  PRIMARY KEY (file_id, position),
  FOREIGN KEY (file_id) REFERENCES intake_file(id) ON DELETE CASCADE
) ENGINE=InnoDB;
