-- client_household: those of a client's household whom the viewer may see; never where they live.
-- needs: client.read
-- scope: :viewer
-- gives: many member
SELECT c.reference AS "@reference", o.relationship AS "@relationship", IF(c.name_is_hashed, 'yes', NULL) AS "@hashed", c.birth_date AS "@birth",
       NULLIF(IF(c.name_is_hashed, '', CONCAT_WS(' ', COALESCE(c.preferred_name, c.given_name), c.family_name)), '') AS "@name"
  FROM visible_household_member AS m
  JOIN visible_household_member AS o ON o.household_id = m.household_id AND o.viewer_id = :viewer AND o.client_id <> m.client_id
  JOIN visible_client AS c ON c.id = o.client_id AND c.viewer_id = :viewer
 WHERE m.viewer_id = :viewer AND m.client_id = :client
 ORDER BY o.relationship = 'head' DESC, c.birth_date, c.id;
