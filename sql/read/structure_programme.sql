-- structure_programme: one programme, for its form.
-- needs: structure
-- gives: one programme
SELECT g.id AS "@id", g.version AS "@version", g.code AS "@code", g.service_kind AS "@kind", g.segment AS "@segment", g.pathway AS "@pathway",
       g.ended_on AS "@ended", IF(g.imported IS NULL, NULL, 'yes') AS "@imported", g.name AS "@name",
       g.duty_id AS "@duty", g.crisis_phone AS "@crisis-phone", g.crisis_words AS "crisis-words"
  FROM programme AS g WHERE g.id = :programme;
