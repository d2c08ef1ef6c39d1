-- 0046_response_left: what somebody had typed into a form and was not in it when another signed it or threw it away, sealed as the
-- draft was. It is shown to that person alone, who decides what becomes of it. A browser page (tab) that is sent too late has one row.

CREATE TABLE response_left (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  response_id  BIGINT UNSIGNED NOT NULL,
  person_id    BIGINT UNSIGNED NOT NULL,
  tab          VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  case_id      BIGINT UNSIGNED NOT NULL,
  segment      VARCHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  sealed       MEDIUMBLOB NOT NULL,                  -- with a key outside the database
  left_at      DATETIME(6) NOT NULL,
  left_by      BIGINT UNSIGNED NOT NULL,             -- who signed or threw away; the person's own: sent too late
  expires_at   DATETIME(6) NOT NULL,
  UNIQUE KEY by_response (response_id, person_id, tab),
  KEY by_person (person_id, expires_at),
  KEY by_case (case_id),
  KEY by_expiry (expires_at)
) ENGINE=InnoDB;
