-- case_outcomes: what came of it for the person of a case, the newest first; or the one asked for. @domain is the domain of
-- an assessment beside which it stands.
-- needs: case.read case.after
-- scope: :viewer
-- gives: many outcome
SELECT o.id AS "@id", o.kind AS "@kind", o.happened_on AS "@happened", o.occasion AS "@occasion",
       o.direction AS "@direction", o.source AS "@source", o.version AS "@version",
       CASE o.kind WHEN 'housing' THEN 'housing' WHEN 'employment' THEN 'work' WHEN 'education' THEN 'work'
                   WHEN 'income' THEN 'money' WHEN 'health_service' THEN 'health' WHEN 'no_reconviction' THEN 'legal'
                   WHEN 'family' THEN 'family' END AS "@domain",
       o.added_at AS "@added", a.name AS "@added-by", o.withdrawn_at AS "@withdrawn", w.name AS "@withdrawn-by",
       o.before_was AS "before", o.after_is AS "after", o.remark AS "remark", o.withdrawn_why AS "why"
  FROM visible_outcome AS o
  JOIN person AS a ON a.id = o.added_by
  LEFT JOIN person AS w ON w.id = o.withdrawn_by
 WHERE o.viewer_id = :viewer AND o.case_id = :case AND (:id IS NULL OR o.id = :id)
 ORDER BY o.withdrawn_at IS NOT NULL, o.happened_on DESC, o.id DESC;
