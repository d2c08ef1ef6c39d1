-- 0033_review: each time that a case was looked back at: what had changed, what the client says, how it goes on.
-- A review stands as it was held. review_goal: the goals that went on into the next turn.
CREATE TABLE review (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id     BIGINT UNSIGNED NOT NULL,
  turn        SMALLINT UNSIGNED NOT NULL,            -- of the case's loop: 1, 2 …
  stage       VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, -- in which it was held
  since_at    DATETIME(6) NULL,                      -- the review before; NULL: since the case was opened
  held_on     DATE NOT NULL,
  present     VARCHAR(400) NOT NULL,                 -- who was there
  client_view TEXT NOT NULL,                         -- in the client's words
  changed     TEXT NOT NULL,                         -- what changed since the last time
  question    VARCHAR(400) NOT NULL,                 -- of the stage, as it was asked
  answer      MEDIUMTEXT NOT NULL,
  result      ENUM('go_on','change_plan','reassess','close') NOT NULL,
  onto        VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL, -- the stage that it led to; NULL: it stayed
  next_on     DATE NULL,                             -- the next review
  held_by     BIGINT UNSIGNED NOT NULL,
  written_at  DATETIME(6) NOT NULL,
  UNIQUE KEY by_case (case_id, turn)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

CREATE TABLE review_goal (
  review_id BIGINT UNSIGNED NOT NULL,
  goal_id   BIGINT UNSIGNED NOT NULL,
  case_id   BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (review_id, goal_id),
  KEY by_case (case_id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

-- When the next review is due: by the rhythm of the stage that the case entered, or as the last review said.
SET STATEMENT system_versioning_alter_history = keep FOR
ALTER TABLE case_file ADD COLUMN review_due DATE NULL;

DELIMITER //
CREATE TRIGGER review_stamp_update BEFORE UPDATE ON review FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER review_stamp_delete BEFORE DELETE ON review FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER review_goal_stamp_update BEFORE UPDATE ON review_goal FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER review_goal_stamp_delete BEFORE DELETE ON review_goal FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
DELIMITER ;
