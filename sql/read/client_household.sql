-- client_household: those of a household whom the viewer may see, but for the client; never where they live.
-- needs: client.read
-- scope: :viewer
-- gives: many member
SELECT m.reference AS "@reference", m.relationship AS "@relationship", IF(m.name_is_hashed, 'yes', NULL) AS "@hashed", m.birth_date AS "@birth",
       NULLIF(IF(m.name_is_hashed, '', CONCAT_WS(' ', COALESCE(m.preferred_name, m.given_name), m.family_name)), '') AS "@name"
  FROM visible_household_member AS m
 WHERE m.viewer_id = :viewer AND m.household_id = :household AND m.client_id <> :client
 ORDER BY m.relationship = 'head' DESC, m.birth_date, m.client_id;
