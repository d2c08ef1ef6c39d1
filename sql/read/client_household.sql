-- client_household: those of a client's household whom the viewer may see; never where they live.
-- needs: client.read
-- scope: :viewer
-- gives: many member
SELECT c.reference AS "@reference", o.relationship AS "@relationship", c.name_is_hashed AS "@hashed",
       IF(c.name_is_hashed, NULL, c.given_name) AS "given", IF(c.name_is_hashed, NULL, c.family_name) AS "family",
       c.preferred_name AS "preferred", c.birth_date AS "@born"
  FROM visible_household_member AS m
  JOIN visible_household_member AS o ON o.household_id = m.household_id AND o.viewer_id = :viewer AND o.client_id <> m.client_id
  JOIN visible_client AS c ON c.id = o.client_id AND c.viewer_id = :viewer
 WHERE m.viewer_id = :viewer AND m.client_id = :client
 ORDER BY o.relationship = 'head' DESC, c.birth_date, c.id;
