-- 0005_contact_mask: which contact points are withheld today. That decides who sees a value, so it is not
-- versioned: a place that is masked now is masked on every earlier date as well (doc/decision/002).

CREATE TABLE contact_mask (
  contact_id BIGINT UNSIGNED NOT NULL PRIMARY KEY
) ENGINE=InnoDB;

INSERT INTO contact_mask (contact_id) SELECT k.id FROM contact_point AS k WHERE k.is_masked;
