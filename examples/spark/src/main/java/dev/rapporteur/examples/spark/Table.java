package dev.rapporteur.examples.spark;

import com.google.common.base.Ascii;
import java.util.stream.Stream;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * What the archive is turned into. The columns are a promise to those who read the tables: they are
 * spelled out here, whatever the library's records look like.
 */
enum Table {
  /** One row for each document that was parsed. */
  DOCUMENTS(
      """
      document STRING NOT NULL COMMENT 'its id in JSON Lines, else its path in the archive',
      file STRING NOT NULL COMMENT 'the file, as seen from the archive',
      offset BIGINT COMMENT 'in JSON Lines, the byte at which its line begins, uncompressed',
      characters INT NOT NULL COMMENT 'its length in UTF-16 code units',
      sha256 STRING NOT NULL COMMENT 'the SHA-256 digest of its text',
      headline STRING COMMENT 'the headline',
      published DATE COMMENT 'the day of its publication line, else of its dateline',
      agency STRING COMMENT 'who originated it',
      place STRING COMMENT 'where it was written, as its dateline says',
      summit STRING COMMENT 'the name of the summit that it is about',
      edition INT COMMENT 'which of its series that summit is',
      statements INT NOT NULL COMMENT 'how many rows it has in statements',
      commitments INT NOT NULL COMMENT 'how many rows it has in commitments',
      diagnostics INT NOT NULL COMMENT 'how many diagnostics the parser gave'
      """),
  /** One row for each attribution: somebody is said to have said something. */
  STATEMENTS(
      """
      document STRING NOT NULL COMMENT 'the document',
      statement INT NOT NULL COMMENT 'which of its statements this is, from 0',
      location STRING NOT NULL COMMENT 'HEADLINE, BODY or CAPTION',
      form STRING NOT NULL COMMENT 'DIRECT, INDIRECT, MIXED or REPORTED',
      speaker STRING COMMENT 'who said it, by the fullest name in the report',
      source EXCERPT COMMENT 'the words that name the source',
      cue EXCERPT COMMENT 'the reporting expression',
      addressee EXCERPT COMMENT 'who is told, urged or called on',
      content ARRAY<EXCERPT> NOT NULL COMMENT 'what is attributed, stretch by stretch',
      acts ARRAY<STRING> NOT NULL COMMENT 'ASSERTION, ACHIEVEMENT, COMMITMENT, CALL, PROPOSAL, POSITION',
      themes ARRAY<STRING> NOT NULL COMMENT 'what it is about, as codes',
      point INT COMMENT 'the point of the report that it stands under',
      rule STRING NOT NULL COMMENT 'which rule found it'
      """),
  /** One row for each commitment: what the speaker's own side will do. */
  COMMITMENTS(
      """
      document STRING NOT NULL COMMENT 'the document',
      statement INT NOT NULL COMMENT 'which of its statements makes it, from 0',
      act INT NOT NULL COMMENT 'which of the statement''s acts it is, from 0',
      speaker STRING COMMENT 'who said it',
      actor STRING COMMENT 'who is to act',
      negated BOOLEAN NOT NULL COMMENT 'whether the action is one that is forgone',
      content EXCERPT NOT NULL COMMENT 'the words that make it',
      action EXCERPT NOT NULL COMMENT 'what is to be done',
      condition EXCERPT COMMENT 'on what it depends',
      targets ARRAY<STRUCT<text: EXCERPT NOT NULL, value: STRING NOT NULL, unit: STRING>> NOT NULL COMMENT 'the figures to reach; a value is a decimal number',
      deadline EXCERPT COMMENT 'by when, in the report''s words',
      due DATE COMMENT 'the last day that the deadline allows',
      passed BOOLEAN NOT NULL COMMENT 'whether it passes the test of the compliance studies',
      failed ARRAY<STRING> NOT NULL COMMENT 'why not, criterion by criterion',
      collective BOOLEAN NOT NULL COMMENT 'whether several agreed on it'
      """),
  /** One row for each document that was not parsed. */
  FAILURES(
      """
      document STRING NOT NULL COMMENT 'its id, if that could be read, else its place',
      file STRING NOT NULL COMMENT 'the file, as seen from the archive',
      offset BIGINT COMMENT 'in JSON Lines, the byte at which its line begins, uncompressed',
      reason STRING NOT NULL COMMENT 'TOO_LARGE, NOT_UTF8, BINARY, EMPTY, NOT_JSON, UNREADABLE, PARSER_LIMIT or PARSER_ERROR',
      message STRING NOT NULL COMMENT 'the same in words, with what belongs to the case'
      """);

  /** Words and where they stand, in UTF-16 code units. */
  private static final String EXCERPT =
      "STRUCT<text: STRING NOT NULL, start: INT NOT NULL, end: INT NOT NULL>";

  private final String columns;

  Table(String columns) {
    this.columns = columns;
  }

  /** The columns, in their order. */
  StructType schema() {
    return StructType.fromDDL(columns.replace("EXCERPT", EXCERPT));
  }

  /** The name of its folder. */
  String folder() {
    return Ascii.toLowerCase(name());
  }

  /** What is read of one document: for each table, its rows. */
  static StructType readings() {
    return new StructType(
        Stream.of(values())
            .map(table -> DataTypes.createStructField(table.folder(), table.rows(), false))
            .toArray(StructField[]::new));
  }

  private ArrayType rows() {
    return DataTypes.createArrayType(schema(), false);
  }
}
