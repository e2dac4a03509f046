package dev.rapporteur.parser.layout;

import com.google.common.base.Splitter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads reporters from the end of the text: {@code (Reporting by Ana Ruiz and Jo Price in Lima;
 * Editing by Li Mu)}. Who only added to the report or edited it is not one of them.
 */
final class ReportingCredit {

  private static final Pattern REPORTING =
      Pattern.compile(
          "\\(?(?:(?:Reporting|Reporting and writing|Written) by|Reporters?:) ?([^;)]++)");

  private static final Splitter NAMES =
      Splitter.on(Pattern.compile(",? and |, ")).trimResults().omitEmptyStrings();
  private static final Pattern WHERE = Pattern.compile(" in \\p{Lu}.*+$");

  void read(String text, Draft draft) {
    Matcher reporting = REPORTING.matcher(text);
    if (reporting.lookingAt()) {
      NAMES
          .splitToStream(reporting.group(1))
          .map(name -> WHERE.matcher(name).replaceFirst(""))
          .filter(NamePattern::matches)
          .forEach(draft::reporter);
    }
  }
}
