INSERT INTO act
SELECT
  ?2,
  statement.key,
  act.value ->> '$.kind',
  act.value ->> '$.actor',
  act.value ->> '$.action.text',
  act.value ->> '$.deadline.text.text',
  act.value ->> '$.deadline.dates.last'
FROM json_each(?1, '$.statements') AS statement, json_each(statement.value, '$.acts') AS act;
