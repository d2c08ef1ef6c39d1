-- throttle_paused: how many of these two must wait.
-- needs: gate
-- gives: one pause
SELECT COUNT(*) AS "paused"
  FROM throttle AS t
 WHERE t.subject IN (:person, :address) AND t.until > :now;
