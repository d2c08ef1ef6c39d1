-- criteria_document: the files of a case in numbers, all and by some kinds; those that were withdrawn count apart.
-- needs: case.read note.write
-- scope: :viewer
-- gives: one document
SELECT COUNT(IF(d.withdrawn_at IS NULL, 1, NULL)) AS "@total",
       COUNT(IF(d.withdrawn_at IS NULL AND d.kind = 'identity', 1, NULL)) AS "@identity",
       COUNT(IF(d.withdrawn_at IS NULL AND d.kind = 'income', 1, NULL)) AS "@income",
       COUNT(IF(d.withdrawn_at IS NULL AND d.kind = 'housing', 1, NULL)) AS "@housing",
       COUNT(IF(d.withdrawn_at IS NULL AND d.kind = 'health', 1, NULL)) AS "@health",
       COUNT(IF(d.withdrawn_at IS NULL AND d.kind = 'legal', 1, NULL)) AS "@legal",
       COUNT(IF(d.withdrawn_at IS NULL AND d.kind = 'consent', 1, NULL)) AS "@consent",
       COUNT(d.withdrawn_at) AS "@withdrawn"
  FROM visible_document AS d
 WHERE d.viewer_id = :viewer AND d.case_id = :case;
