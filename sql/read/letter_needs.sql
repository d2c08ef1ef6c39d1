-- letter_needs: the needs of some domains as the last signed assessment has them, for a letter to a partner; none that the person would not talk about.
-- needs: note.write
-- scope: :viewer
-- gives: many need
SELECT n.domain AS "@domain", n.level AS "@level", a.held_on AS "@held", n.strength AS "strength"
  FROM visible_assessment AS a
  JOIN visible_assessment_need AS n ON n.viewer_id = :viewer AND n.assessment_id = a.id
 WHERE a.viewer_id = :viewer AND a.case_id = :case AND n.case_id = :case AND NOT n.is_declined AND FIND_IN_SET(n.domain, :domains)
   AND a.id = (SELECT MAX(b.id) FROM visible_assessment AS b WHERE b.viewer_id = :viewer AND b.case_id = :case AND b.state = 'signed')
 ORDER BY n.domain;
