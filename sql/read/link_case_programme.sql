-- link_case_programme: the programme of the case.
-- needs: case.after
-- scope: :viewer
-- gives: one programme
SELECT c.programme_id AS "id" FROM visible_case AS c WHERE c.viewer_id = :viewer AND c.id = :case;
