-- Who undertakes what by when?
SELECT due, coalesce(actor, '?') AS actor, action
FROM act
WHERE kind = 'COMMITMENT' AND due IS NOT NULL
ORDER BY due, actor, action
LIMIT 10;
