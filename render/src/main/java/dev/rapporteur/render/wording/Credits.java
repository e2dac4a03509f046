package dev.rapporteur.render.wording;

import static java.util.stream.Collectors.joining;

import dev.rapporteur.core.Credit;
import java.util.stream.Stream;

/** Whose photo it is. */
public final class Credits {

  private Credits() {}

  /** {@code (Photo: Xie Huanchi, Xinhua)}; a credit that was not understood stands as printed. */
  public static String of(Credit credit) {
    String names =
        Stream.concat(credit.photographer().stream(), credit.agency().stream())
            .map(Words::tidy)
            .collect(joining(", "));
    return names.isEmpty() ? Words.tidy(credit.text().text()) : "(Photo: " + names + ")";
  }
}
