-- link_alert_add: an answer calls for somebody at once: the person on duty, else whoever sent the link; told once a link.
-- needs: link
-- gives: none
INSERT INTO link_alert (link_id, person_id, raised_at)
SELECT t.id, COALESCE(p.id, t.made_by), :now
  FROM form_link AS t
  JOIN programme AS g ON g.id = t.programme_id
  LEFT JOIN person AS p ON p.id = g.duty_id AND p.state = 'active'
 WHERE t.id = :link_id
ON DUPLICATE KEY UPDATE link_id = link_id;
