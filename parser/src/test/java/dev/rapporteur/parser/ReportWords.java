package dev.rapporteur.parser;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Words that turn a text into a report: a fuzz target with these comes upon statements sooner. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@DictionaryEntries({
  " said",
  "\" he said. ",
  " will ",
  " by 2030",
  "President Ana Duarte ",
  "Fiji",
  " (Xinhua) -- ",
  " (Reuters) - ",
  "March 4, 2026",
  "Nov. 5",
  "Monday",
  "Firstly, ",
  "three-point proposal",
  "APEC Economic Leaders' Meeting",
  "32nd",
  "called on ",
  "pledged to ",
  "according to ",
  ", who ",
  "was quoted as saying ",
  "\n\n",
  "\r\n",
  "“",
  "”",
  "—",
  "\u00a0",
  "\u202e"
})
@interface ReportWords {}
