package dev.rapporteur.seeds;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Words of a report, and marks that some form of it could take for its own, as libFuzzer's
 * dictionaries have them: what is no plain ASCII stands as its bytes in UTF-8.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@DictionaryEntries({
  " said",
  " will ",
  " by 2030",
  "President Ana Duarte ",
  "called on ",
  "Firstly, ",
  "\\x0a\\x0a",
  "\\xe2\\x80\\x9c",
  "\\xe2\\x80\\x9d",
  "<script>",
  "</script>",
  "<!--",
  "&lt;",
  "=1+1",
  "**",
  "```",
  "| a | b |",
  "[a](b)"
})
@interface MarkedUpWords {}
