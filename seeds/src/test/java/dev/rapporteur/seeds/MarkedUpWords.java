package dev.rapporteur.seeds;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Words of a report, and marks that some form of it could take for its own. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@DictionaryEntries({
  " said",
  " will ",
  " by 2030",
  "President Ana Duarte ",
  "called on ",
  "Firstly, ",
  "\n\n",
  "“",
  "”",
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
