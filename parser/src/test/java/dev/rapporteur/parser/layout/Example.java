package dev.rapporteur.parser.layout;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import dev.rapporteur.core.SourceText;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of the specification: a report, and what is read from it.
 *
 * @param rule the rule that it shows
 * @param source the report
 * @param wanted what is read from it: {@code key | value}
 */
record Example(String rule, SourceText source, ImmutableList<String> wanted) {

  private static final Splitter EXAMPLES = Splitter.on(Pattern.compile("(?m)^### "));
  private static final Pattern RECEIVED = Pattern.compile("received \\| (\\S++)\\n");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

  /** All examples, in the order of the file. */
  static ImmutableList<Example> all() throws IOException {
    return EXAMPLES
        .splitToStream(specification())
        .skip(1)
        .map(Example::parse)
        .collect(ImmutableList.toImmutableList());
  }

  private static String specification() throws IOException {
    URL file = checkNotNull(Example.class.getResource("specification.txt"));
    return Resources.toString(file, StandardCharsets.UTF_8);
  }

  private static Example parse(String example) {
    List<String> parts = Splitter.on("\n=>\n").splitToList(example);
    int rule = parts.get(0).indexOf('\n');
    String text = parts.get(0).substring(rule + 1);
    Matcher received = RECEIVED.matcher(text);
    boolean dated = received.lookingAt();
    return new Example(
        parts.get(0).substring(0, rule),
        new SourceText(
            "",
            unescaped(dated ? text.substring(received.end()) : text),
            Optional.ofNullable(dated ? received.group(1) : null).map(LocalDate::parse)),
        Splitter.on('\n')
            .omitEmptyStrings()
            .splitToStream(unescaped(parts.get(1)))
            .map(String::strip)
            .collect(ImmutableList.toImmutableList()));
  }

  /** The same example with another text. */
  Example with(String text) {
    return new Example(rule, new SourceText("", text, source.received()), wanted);
  }

  @Override
  public String toString() {
    return rule;
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
  }
}
