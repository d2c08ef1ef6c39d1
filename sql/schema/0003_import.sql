-- 0003_import: what an import brought, so that a second run changes nothing and an edit made
-- here since is not undone unless the source itself has changed.

CREATE TABLE import_row (
  kind   ENUM('programme','client','case') NOT NULL,
  source VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, -- 'hmis:DEMO999:5913'
  digest BINARY(32) NOT NULL,             -- of the source's values
  row_id BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (kind, source)
) ENGINE=InnoDB;
