-- Who is heard most, in how many reports, and how often with a call on others?
SELECT
  speaker,
  count(DISTINCT report) AS reports,
  count(*) AS statements,
  count(*) FILTER (WHERE EXISTS (
    SELECT 1 FROM act WHERE (act.report, act.statement) = (statement.report, nr) AND kind = 'CALL')) AS calls
FROM statement
WHERE speaker IS NOT NULL
GROUP BY speaker
ORDER BY statements DESC, speaker
LIMIT 10;
