-- intake_contact_same: a way to reach somebody that their record has already.
-- needs: intake.take
-- gives: one contact
SELECT k.id AS "id"
  FROM contact_point AS k
 WHERE k.client_id = :of_client AND k.value = :value AND k.ended_on IS NULL
 ORDER BY k.id
 LIMIT 1;
