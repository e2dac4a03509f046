-- On which themes is more promised than demanded?
SELECT
  name AS theme,
  count(*) FILTER (WHERE kind = 'COMMITMENT') AS commitments,
  count(*) FILTER (WHERE kind = 'CALL') AS calls
FROM theme JOIN act USING (report, statement)
GROUP BY name
HAVING commitments > calls
ORDER BY commitments DESC, name
LIMIT 10;
