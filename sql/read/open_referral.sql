-- open_referral: referrals that are under way; ahead: the client was not there yet. Of one that not all in the case
-- may see nobody is asked: who approves a closing may see more than who wrote it.
-- needs: case.read note.write approve
-- scope: :viewer
-- gives: many open
SELECT 'referral' AS "@kind", t.id AS "@id", t.check_on AS "@due", IF(t.attended_on IS NULL, 'yes', NULL) AS "@ahead",
       LEFT(CONCAT(t.provider_name, ', ', t.service), 200) AS "title"
  FROM visible_referral AS t
 WHERE t.viewer_id = :viewer AND t.case_id = :case AND t.ended_on IS NULL AND t.segment = 'normal'
 ORDER BY t.id;
