-- 0032_approval: what somebody may not do alone: asked by one person, decided by another. Of each kind at most
-- one waits in a case. What is done once it is approved stands in the table of its kind.
CREATE TABLE approval (
  id         BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id    BIGINT UNSIGNED NOT NULL,
  kind       VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, -- 'discharge'
  words      TEXT NOT NULL,                          -- why it is asked
  asked_by   BIGINT UNSIGNED NOT NULL,
  asked_at   DATETIME(6) NOT NULL,
  decision   ENUM('approved','declined','withdrawn') NULL, -- NULL: it waits; only who asked withdraws
  reason     VARCHAR(400) NULL,
  decided_by BIGINT UNSIGNED NULL,
  decided_at DATETIME(6) NULL,
  waits      BOOLEAN NULL DEFAULT TRUE,              -- NULL once it is decided, so that the key binds those that wait
  UNIQUE KEY one_waits (case_id, kind, waits),
  CONSTRAINT two_people CHECK (decided_by IS NULL OR (decided_by = asked_by) = (decision = 'withdrawn')),
  CONSTRAINT waits_or_decided CHECK ((waits IS NULL) = (decision IS NOT NULL))
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

DELIMITER //
CREATE TRIGGER approval_stamp_update BEFORE UPDATE ON approval FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER approval_stamp_delete BEFORE DELETE ON approval FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
DELIMITER ;
