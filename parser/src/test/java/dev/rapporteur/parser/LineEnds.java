package dev.rapporteur.parser;

import static java.util.regex.Pattern.compile;

import dev.rapporteur.core.SummitCoverage;
import java.util.regex.Pattern;

/** What was read from a text whose lines end as on Windows, as if they ended as on Unix. */
final class LineEnds {

  private static final Pattern OFFSET = compile("(Span\\[start=|, end=)(\\d+)");

  private LineEnds() {}

  /** The coverage of {@code crlf}, with the offsets that the text has without carriage returns. */
  static String unix(SummitCoverage coverage, String crlf) {
    int[] returns = new int[crlf.length() + 1];
    for (int i = 0; i < crlf.length(); i++) {
      returns[i + 1] = returns[i] + (crlf.charAt(i) == '\r' ? 1 : 0);
    }
    return OFFSET
        .matcher(coverage.toString().replace("\r\n", "\n"))
        .replaceAll(found -> found.group(1) + unix(Integer.parseInt(found.group(2)), returns));
  }

  private static int unix(int offset, int[] returns) {
    return offset - returns[offset];
  }
}
