-- 0038_form: forms as they were published: FHIR Questionnaires, whole. A published version is never changed; one
-- that is retired is not begun any more, and what was begun on it goes on.
CREATE TABLE form (
  id           INT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name         VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  version      INT UNSIGNED NOT NULL,                -- ours: 1, 2 …
  url          VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, -- Questionnaire.url
  business_version VARCHAR(64) NULL,                 -- Questionnaire.version
  title        VARCHAR(400) NOT NULL,
  occasion     VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL, -- NULL: at any time
  segment      VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, -- of whom its answers are for
  is_public    BOOLEAN NOT NULL,                     -- may be sent by a link
  is_scored    BOOLEAN NOT NULL,
  questions    SMALLINT UNSIGNED NOT NULL,
  hash         BINARY(32)   NOT NULL,                -- BLAKE2b-256 of source
  source       MEDIUMBLOB   NOT NULL,                -- as it was given, byte by byte: XML or JSON
  document     MEDIUMBLOB   NULL,                    -- FHIR XML of a source that is JSON
  published_by VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, -- a person's name, or who ran the command where
  published_at DATETIME(6)  NOT NULL,
  UNIQUE KEY by_name (name, version),
  KEY by_occasion (occasion, name, version)
) ENGINE=InnoDB;

CREATE TABLE form_retired (
  form_id      INT UNSIGNED NOT NULL PRIMARY KEY,
  retired_by   VARCHAR(128) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  retired_at   DATETIME(6)  NOT NULL,
  reason       VARCHAR(400) NOT NULL,
  FOREIGN KEY (form_id) REFERENCES form(id)
) ENGINE=InnoDB;

-- The questions of a version, so that reports and lists need not read its document.
CREATE TABLE form_item (
  form_id      INT UNSIGNED NOT NULL,
  number       SMALLINT UNSIGNED NOT NULL,           -- in document order, from 1
  link_id      VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  type         VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  text         TEXT NULL,
  report       VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  domain       VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  domain_kind  VARCHAR(16)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  PRIMARY KEY (form_id, number),
  FOREIGN KEY (form_id) REFERENCES form(id)
) ENGINE=InnoDB;

DELIMITER //
CREATE TRIGGER form_stands_update BEFORE UPDATE ON form FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published form stands'//
CREATE TRIGGER form_stands_delete BEFORE DELETE ON form FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published form stands'//
CREATE TRIGGER form_item_stands_update BEFORE UPDATE ON form_item FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published form stands'//
CREATE TRIGGER form_item_stands_delete BEFORE DELETE ON form_item FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a published form stands'//
DELIMITER ;
