package dev.rapporteur.parser;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Words that turn a text into a report: a fuzz target with these comes upon statements sooner. They
 * are written as libFuzzer's dictionaries have them: what is no plain ASCII stands as its bytes in
 * UTF-8, such as {@code \xe2\x80\x9c} for an opening quotation mark.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@DictionaryEntries({
  " said",
  "\\\" he said. ",
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
  "\\x0a\\x0a",
  "\\x0d\\x0a",
  "\\xe2\\x80\\x9c",
  "\\xe2\\x80\\x9d",
  "\\xe2\\x80\\x94",
  "\\xc2\\xa0",
  "\\xe2\\x80\\xae"
})
@interface ReportWords {}
