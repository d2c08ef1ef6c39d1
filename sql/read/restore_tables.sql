-- restore_tables: how many tables stand in the database that a backup is to go into.
-- needs: tool
-- gives: one row
SELECT COUNT(*) AS "tables" FROM information_schema.tables AS t WHERE t.table_schema = DATABASE();
