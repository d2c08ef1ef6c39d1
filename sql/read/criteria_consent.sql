-- criteria_consent: the consents of a case in numbers: all, valid today, revoked, and past their last day.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one consent
SELECT COUNT(*) AS "@total",
       COUNT(IF(g.revoked_on IS NULL AND g.begins_on <= :today AND g.ends_on >= :today, 1, NULL)) AS "@valid",
       COUNT(g.revoked_on) AS "@revoked",
       COUNT(IF(g.revoked_on IS NULL AND g.ends_on < :today, 1, NULL)) AS "@ended"
  FROM visible_consent AS g
 WHERE g.viewer_id = :viewer AND g.case_id = :case;
