package dev.rapporteur.parser.lexicon;

import com.google.common.collect.ImmutableMap;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The months in the forms that reports print: {@code November}, {@code Nov}, {@code Nov.}
 *
 * @param forms the month of each form, which stands in lower case and without a point
 */
public record Months(ImmutableMap<String, Month> forms) {

  /** The English forms that come with the library. */
  public static Months standard() {
    ImmutableMap.Builder<String, Month> forms = ImmutableMap.builder();
    for (List<String> fields : LexiconFile.read("months.txt")) {
      Month month = Month.of(Integer.parseInt(fields.get(0)));
      fields.stream().skip(1).forEach(form -> forms.put(lower(form), month));
    }
    return new Months(forms.buildOrThrow());
  }

  /** These forms and one more. */
  public Months with(String form, Month month) {
    return new Months(
        ImmutableMap.<String, Month>builder()
            .putAll(forms)
            .put(lower(form), month)
            .buildKeepingLast());
  }

  /** The month that {@code word} names, in whatever case and with or without a point. */
  public Optional<Month> named(String word) {
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return Optional.ofNullable(forms.get(lower(bare)));
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
