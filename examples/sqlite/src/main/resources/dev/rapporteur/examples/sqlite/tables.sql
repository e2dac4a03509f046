CREATE TABLE report (id TEXT, sha256 TEXT NOT NULL, agency TEXT, published TEXT);
CREATE TABLE statement (report INTEGER, nr INTEGER, speaker TEXT, cue TEXT, content TEXT);
CREATE TABLE theme (report INTEGER, statement INTEGER, name TEXT);
CREATE TABLE act (report INTEGER, statement INTEGER, kind TEXT, actor TEXT, action TEXT, deadline TEXT, due TEXT);
CREATE INDEX act_of_statement ON act (report, statement);
