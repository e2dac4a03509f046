package dev.rapporteur.render.wording;

/** What themes are called. */
public final class Themes {

  private Themes() {}

  /** {@code Climate} for {@code climate}, {@code Artificial intelligence} for {@code ai}. */
  public static String title(String code) {
    return Words.capitalized(Vocabulary.STANDARD.theme(Words.tidy(code)));
  }
}
