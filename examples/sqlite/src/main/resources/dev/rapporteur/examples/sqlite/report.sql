-- ?1 is a coverage as JSON, ?2 its number.
INSERT INTO report (rowid, id, sha256, agency, published)
SELECT ?2, ?1 ->> '$.source.id', ?1 ->> '$.source.sha256', ?1 ->> '$.report.agency', ?1 ->> '$.report.published';
