-- 0011_pathway: pathways as they were published, the stage as a word of the case's pathway, and what was
-- answered when a stage was left. A published version is never changed: cases stay on theirs.

CREATE TABLE pathway (
  id           INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name         VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  version      INT UNSIGNED NOT NULL,
  title        VARCHAR(400) NOT NULL,
  hash         BINARY(32)   NOT NULL,                -- BLAKE2b-256 of source
  source       MEDIUMBLOB   NOT NULL,                -- the document, byte by byte
  published_by VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, -- who ran the command on which machine
  published_at DATETIME(6)  NOT NULL,
  UNIQUE KEY by_name (name, version)
) ENGINE=InnoDB;

DELIMITER //
CREATE TRIGGER pathway_stands_update BEFORE UPDATE ON pathway FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published pathway stands'//
CREATE TRIGGER pathway_stands_delete BEFORE DELETE ON pathway FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published pathway stands'//
DELIMITER ;

-- The pathway whose newest version new cases of the programme begin on; NULL: housing_support.
ALTER TABLE programme ADD COLUMN pathway VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;

-- pathway_id NULL: an older case; it is on the programme's until its stage changes.
SET STATEMENT system_versioning_alter_history = keep FOR
ALTER TABLE case_file
  MODIFY COLUMN stage VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  ADD COLUMN pathway_id INT UNSIGNED NULL;

SET STATEMENT system_versioning_alter_history = keep FOR
ALTER TABLE stage_visit
  MODIFY COLUMN stage VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;

CREATE TABLE stage_answer (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id     BIGINT UNSIGNED NOT NULL,
  pathway_id  INT UNSIGNED NOT NULL,
  stage       VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, -- that was left
  onto        VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  is_back     BOOLEAN NOT NULL,
  question    VARCHAR(400) NOT NULL,                 -- as it was asked
  answer      MEDIUMTEXT NOT NULL,
  author_id   BIGINT UNSIGNED NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  KEY by_case (case_id, answered_at)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

DELIMITER //
CREATE TRIGGER stage_answer_stamp_update BEFORE UPDATE ON stage_answer FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER stage_answer_stamp_delete BEFORE DELETE ON stage_answer FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
DELIMITER ;
