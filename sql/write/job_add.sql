-- job_add: makes sure that a job has its row, due at once.
-- needs: job
-- gives: none
INSERT INTO job (name, due_at)
VALUES (:name, :now)
    ON DUPLICATE KEY UPDATE name = name;
