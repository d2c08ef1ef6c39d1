-- client_cases: the cases of a client that the viewer may see, open ones first.
-- needs: client.read
-- scope: :viewer
-- gives: many case
SELECT k.reference AS "@reference", k.stage AS "@stage", k.status AS "@status", k.opened_on AS "@opened", k.closed_on AS "@closed",
       k.next_due AS "@due", k.next_step AS "@next-step", g.name AS "@programme", o.name AS "@owner"
  FROM visible_case AS k
  JOIN programme AS g ON g.id = k.programme_id
  LEFT JOIN person AS o ON o.id = k.owner_id
 WHERE k.viewer_id = :viewer AND k.client_id = :client
 ORDER BY k.status, k.opened_on DESC, k.id;
