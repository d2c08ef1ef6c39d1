-- 0036_cover: who stands in for whom from which day until which. It decides who sees cases, so it is never versioned.
-- The days are those of the site's time zone; the moments beside them are what reach is made by.
CREATE TABLE cover (
  id          BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  absent_id   BIGINT UNSIGNED NOT NULL,
  covering_id BIGINT UNSIGNED NOT NULL,
  begins_on   DATE NOT NULL,
  ends_on     DATE NOT NULL,                         -- the last day
  begins_at   DATETIME(6) NOT NULL,
  ends_at     DATETIME(6) NOT NULL,                  -- the first moment after; brought forward when it is ended early
  reason      VARCHAR(400) NULL,
  made_by     BIGINT UNSIGNED NOT NULL,
  made_at     DATETIME(6) NOT NULL,
  ended_by    BIGINT UNSIGNED NULL,                  -- who ended it early
  version     INT UNSIGNED NOT NULL DEFAULT 1,
  KEY by_covering (covering_id, ends_at),
  KEY by_absent (absent_id, ends_at),
  KEY by_end (ends_at),
  CONSTRAINT two_persons CHECK (absent_id <> covering_id),
  FOREIGN KEY (absent_id) REFERENCES person(id),
  FOREIGN KEY (covering_id) REFERENCES person(id)
) ENGINE=InnoDB;
