-- 0034_discharge: how a case was closed, with what was left open and who takes it on; and opened again.
-- A discharge that waits for a second person already holds all its words: approving it closes the case.
CREATE TABLE discharge (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id      BIGINT UNSIGNED NOT NULL,
  state        ENUM('asked','done','dropped') NOT NULL,
  approval_id  BIGINT UNSIGNED NULL,                 -- NULL: it took no second person
  reason       VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, -- a word of the pathway
  reason_words VARCHAR(400) NOT NULL,                -- as the pathway said it
  is_administrative BOOLEAN NOT NULL,
  stage        VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, -- from which it was closed
  closed_on    DATE NOT NULL,
  outcome      TEXT NOT NULL,                        -- what was reached, against how it was at the beginning
  unmet        TEXT NULL,                            -- needs that stay, and who takes them on
  onward       TEXT NOT NULL,                        -- where the person turns to now
  summary      TEXT NOT NULL,                        -- for the file
  question     VARCHAR(400) NOT NULL,                -- of the stage, as it was asked
  answer       MEDIUMTEXT NOT NULL,
  asked_by     BIGINT UNSIGNED NOT NULL,             -- who wrote it
  asked_at     DATETIME(6) NOT NULL,
  done_by      BIGINT UNSIGNED NULL,
  done_at      DATETIME(6) NULL,
  KEY by_case (case_id, asked_at),
  KEY by_approval (approval_id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

-- What was open when the discharge was written, and what becomes of it.
CREATE TABLE discharge_item (
  discharge_id BIGINT UNSIGNED NOT NULL,
  kind         VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, -- 'goal', 'task' …
  item_id      BIGINT UNSIGNED NOT NULL,             -- a row of the table of that name
  case_id      BIGINT UNSIGNED NOT NULL,
  title        VARCHAR(200) NOT NULL,                -- as it was called
  outcome      VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, -- the state in which it ends
  PRIMARY KEY (discharge_id, kind, item_id),
  KEY by_case (case_id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

CREATE TABLE reopening (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id      BIGINT UNSIGNED NOT NULL,
  discharge_id BIGINT UNSIGNED NULL,                 -- NULL: it was closed elsewhere, before an import
  closed_on    DATE NULL,
  closed_why   VARCHAR(64) NULL,
  onto         VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, -- the stage where it goes on
  reason       TEXT NOT NULL,
  reopened_by  BIGINT UNSIGNED NOT NULL,
  reopened_at  DATETIME(6) NOT NULL,
  KEY by_case (case_id, reopened_at)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

DELIMITER //
CREATE TRIGGER discharge_stamp_update BEFORE UPDATE ON discharge FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER discharge_stamp_delete BEFORE DELETE ON discharge FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER discharge_item_stamp_update BEFORE UPDATE ON discharge_item FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER discharge_item_stamp_delete BEFORE DELETE ON discharge_item FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER reopening_stamp_update BEFORE UPDATE ON reopening FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER reopening_stamp_delete BEFORE DELETE ON reopening FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
DELIMITER ;
