-- 0039_response: forms as they were filled in. While one is a draft, what was typed stands sealed in response_draft, which
-- has no history; signed, its answers are rows, typed, so that a report reads no document. The segment is the form's and
-- decides, with the case's, who sees it. What a response said before it was amended is in its versions.
CREATE TABLE response (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id      BIGINT UNSIGNED NOT NULL,
  form_id      INT UNSIGNED NOT NULL,                -- the version that it was begun on, for good
  segment      VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  state        ENUM('draft','to_check','signed','dropped') NOT NULL DEFAULT 'draft', -- to_check: came by a link
  occasion     VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL, -- for what it was begun
  subject_id   BIGINT UNSIGNED NULL,                 -- the follow-up, assessment … that it is about or that came of it
  held_on      DATE NOT NULL,                        -- the day it was talked over
  begun_at     DATETIME(6) NOT NULL,
  begun_by     BIGINT UNSIGNED NULL,                 -- NULL: by a link
  signed_at    DATETIME(6) NULL,
  signed_by    BIGINT UNSIGNED NULL,
  seconds      INT UNSIGNED NULL,                    -- spent on its pages
  asked        SMALLINT UNSIGNED NULL,               -- questions that were asked
  answered     SMALLINT UNSIGNED NULL,               -- of these, answered or declined
  is_thin      BOOLEAN NOT NULL DEFAULT FALSE,       -- quick, or much of it left out: a supervisor may look
  has_risk     BOOLEAN NOT NULL DEFAULT FALSE,       -- an answer called for something at once
  amended_at   DATETIME(6) NULL,
  amended_by   BIGINT UNSIGNED NULL,
  amended_why  VARCHAR(400) NULL,
  version      INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_case (case_id, form_id, state, held_on),
  KEY by_form (form_id, state, held_on),
  KEY by_signer (signed_by, form_id),
  KEY by_subject (occasion, subject_id)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

CREATE TABLE response_draft (
  response_id  BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  case_id      BIGINT UNSIGNED NOT NULL,
  segment      VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  sealed       MEDIUMBLOB NOT NULL,                  -- with a key outside the database
  changed_at   DATETIME(6) NOT NULL,
  changed_by   BIGINT UNSIGNED NULL,
  expires_at   DATETIME(6) NOT NULL,
  version      INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_expiry (expires_at),
  KEY by_case (case_id)
) ENGINE=InnoDB;

CREATE TABLE answer (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  response_id  BIGINT UNSIGNED NOT NULL,
  case_id      BIGINT UNSIGNED NOT NULL,
  segment      VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  form_id      INT UNSIGNED NOT NULL,
  item         SMALLINT UNSIGNED NOT NULL,           -- form_item.number
  place        VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '', -- in groups that repeat: .2.1
  nth          SMALLINT UNSIGNED NOT NULL DEFAULT 1,
  kind         ENUM('boolean','integer','decimal','date','dateTime','time','string','uri','coding','quantity','reference','attachment','declined') NOT NULL,
  text         MEDIUMTEXT NULL,                      -- as FHIR writes it; of a coding its display
  number       DECIMAL(30,10) NULL,                  -- of numbers, quantities and booleans
  day          DATE NULL,                            -- of whole dates and dateTimes
  code_system  VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  code         VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  unit         VARCHAR(64) NULL,
  ref          BIGINT UNSIGNED NULL,
  ordinal      DECIMAL(12,4) NULL,
  report       VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL, -- the name by which reports find it
  UNIQUE KEY by_response (response_id, item, place, nth),
  KEY by_case (case_id, form_id, item),
  KEY by_report (report, code),
  KEY by_report_number (report, number),
  KEY by_report_day (report, day)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

-- What an instrument made of the answers when they were signed.
CREATE TABLE response_score (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  response_id  BIGINT UNSIGNED NOT NULL,
  case_id      BIGINT UNSIGNED NOT NULL,
  segment      VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  form_id      INT UNSIGNED NOT NULL,
  instrument   VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, -- name of the score in the form
  title        VARCHAR(200) NOT NULL,
  is_valid     BOOLEAN NOT NULL,
  value        DECIMAL(20,6) NULL,
  band         VARCHAR(200) NULL,                    -- its label
  risk         ENUM('none','low','moderate','high','at_once') NULL,
  UNIQUE KEY by_response (response_id, instrument),
  KEY by_case (case_id, form_id, instrument)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

DELIMITER //
CREATE TRIGGER response_stamp_update BEFORE UPDATE ON response FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER response_stamp_delete BEFORE DELETE ON response FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER answer_stamp_update BEFORE UPDATE ON answer FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER answer_stamp_delete BEFORE DELETE ON answer FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER response_score_stamp_update BEFORE UPDATE ON response_score FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER response_score_stamp_delete BEFORE DELETE ON response_score FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
DELIMITER ;
