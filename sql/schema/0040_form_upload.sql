-- 0040_form_upload: a form on its way to being published, between the file that was sent and the word "publish", for
-- a day; and which versions came with the program, so that a newer one takes their place and no agency's own.
CREATE TABLE form_upload (
  id           BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id    BIGINT UNSIGNED NOT NULL,
  file_name    VARCHAR(200) NOT NULL,                -- as the browser said
  source       MEDIUMBLOB   NOT NULL,
  sent_at      DATETIME(6)  NOT NULL,
  expires_at   DATETIME(6)  NOT NULL,
  KEY by_person (person_id),
  KEY by_expiry (expires_at)
) ENGINE=InnoDB;

CREATE TABLE form_shipped (
  form_id      INT UNSIGNED NOT NULL PRIMARY KEY,
  FOREIGN KEY (form_id) REFERENCES form(id)
) ENGINE=InnoDB;
