INSERT INTO theme
SELECT ?2, statement.key, theme.value
FROM json_each(?1, '$.statements') AS statement, json_each(statement.value, '$.themes') AS theme;
