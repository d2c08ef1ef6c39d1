-- clock_now: the database's moment, for a command that touches no case yet.
-- needs: gate job tool
-- gives: one clock
SELECT SYSDATE(6) + INTERVAL :offset SECOND AS "@at";
