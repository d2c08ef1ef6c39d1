-- 0031_document: files of a case. What is said of a file is content and has its history; who may read it is
-- always today's and stands apart (doc/decision/002); its bytes never change and are written once, in pieces
-- that a packet of the database takes (doc/decision/020).

CREATE TABLE document (
  id            BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  case_id       BIGINT UNSIGNED NOT NULL,
  kind          ENUM('identity','income','housing','health','legal','school','consent','letter','photo','other') NOT NULL,
  title         VARCHAR(200) NOT NULL,
  dated_on      DATE NULL,                           -- the date that stands on it
  note          VARCHAR(1000) NULL,
  file_name     VARCHAR(120) NOT NULL,               -- safe on every system: rule/document.h made it
  format        ENUM('pdf','jpeg','png','tiff','webp','heic','docx','xlsx','pptx','odt','ods','odp','rtf','text') NOT NULL,
  size          INT UNSIGNED NOT NULL,               -- bytes
  digest        BINARY(32) NOT NULL,                 -- BLAKE2b-256 of the bytes, as b2sum -l 256 gives it
  added_at      DATETIME(6) NOT NULL,
  added_by      BIGINT UNSIGNED NOT NULL,
  withdrawn_at  DATETIME(6) NULL,
  withdrawn_by  BIGINT UNSIGNED NULL,
  withdrawn_why VARCHAR(400) NULL,
  version       INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_case (case_id, added_at)
) ENGINE=InnoDB WITH SYSTEM VERSIONING;

CREATE TABLE document_access (
  document_id  BIGINT UNSIGNED NOT NULL PRIMARY KEY,
  case_id      BIGINT UNSIGNED NOT NULL,
  segment      ENUM('normal','clinical','substance_use','victim_services') NOT NULL DEFAULT 'normal',
  is_withdrawn BOOLEAN NOT NULL DEFAULT FALSE,
  KEY by_case (case_id)
) ENGINE=InnoDB;

CREATE TABLE document_piece (
  document_id BIGINT UNSIGNED NOT NULL,
  position    SMALLINT UNSIGNED NOT NULL,            -- from 0
  content     MEDIUMBLOB NOT NULL,
  PRIMARY KEY (document_id, position)
) ENGINE=InnoDB;

DELIMITER //
CREATE TRIGGER document_stamp_update BEFORE UPDATE ON document FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
CREATE TRIGGER document_stamp_delete BEFORE DELETE ON document FOR EACH ROW
  IF OLD.row_start > NOW(6) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'older stamp'; END IF//
DELIMITER ;
