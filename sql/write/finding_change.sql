-- finding_change: a risk, a support or a barrier as it is said better; what it said before stays as a version.
-- needs: case.after
-- gives: none
UPDATE finding SET what = :finding, how = :how, level = :risk_level, toward = :toward, version = version + 1
 WHERE id = :id AND case_id = :case AND version = :version;
