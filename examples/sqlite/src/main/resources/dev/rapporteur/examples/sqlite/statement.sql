INSERT INTO statement
SELECT ?2, key, value ->> '$.speaker', value ->> '$.cue.text', value ->> '$.content[0].text'
FROM json_each(?1, '$.statements');
