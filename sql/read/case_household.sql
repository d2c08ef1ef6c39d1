-- case_household: how many people of the client's household the viewer may see.
-- needs: case.read
-- scope: :viewer
-- gives: one household
SELECT COUNT(*) AS "@people", COUNT(IF(m.relationship = 'child', 1, NULL)) AS "@children"
  FROM visible_case AS c
  JOIN visible_household_member AS m ON m.viewer_id = :viewer AND m.household_id = c.household_id
 WHERE c.viewer_id = :viewer AND c.id = :case;
