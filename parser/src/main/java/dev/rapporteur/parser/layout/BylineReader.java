package dev.rapporteur.parser.layout;

import com.google.common.base.Splitter;
import dev.rapporteur.core.Block;
import dev.rapporteur.parser.entry.Agency;
import dev.rapporteur.parser.lexicon.Agencies;
import dev.rapporteur.parser.lexicon.Places;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who wrote the report: {@code By Ana Duarte and Piotr Malik}, {@code by Xinhua writers Li
 * Mu, Chen Yu}, {@code By Jo Price, Reuters}. On the next line may stand for whom they write:
 * {@code Associated Press}.
 */
final class BylineReader implements PieceReader {

  private static final int LONGEST = 200;

  private static final Pattern OPENING =
      Pattern.compile("\\(?(?:By|BY|by|Written by|Reported by)[: ] *+");

  /** {@code Xinhua writers}, {@code Staff Reporter}, {@code our correspondent}. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)(?:[\\p{L}'’-]{1,20}+ ){0,2}?"
              + "(?:writers?|reporters?|correspondents?|staff)\\b:?\\x20*+");

  private static final Pattern WRITERS =
      Pattern.compile(
          "(?:Xinhua|China Daily|Global Times) (?:writers?|reporters?|correspondents?):? ++");

  private static final Splitter NAMES =
      Splitter.on(Pattern.compile(",? and |,? & |, ?|; ?| \\| ")).trimResults().omitEmptyStrings();

  private static final Pattern WHERE = Pattern.compile(" (?:in|at|from) \\p{Lu}.*+$");

  private final Agencies agencies;
  private final Places places;

  BylineReader(Agencies agencies, Places places) {
    this.agencies = agencies;
    this.places = places;
  }

  @Override
  public int read(Piece piece, Setting setting, Draft draft) {
    if (draft.inBody() || piece.length() > LONGEST) {
      return NOTHING;
    }
    return affiliates(piece, draft) || names(piece, draft)
        ? draft.whole(Block.Kind.BYLINE, piece)
        : NOTHING;
  }

  /** Under a by-line stands for whom the reporters write, or as what: {@code Staff Writer}. */
  private boolean affiliates(Piece piece, Draft draft) {
    boolean underByline =
        draft.lastBlock().filter(last -> last.kind() == Block.Kind.BYLINE).isPresent();
    Optional<Agency> agency = agencies.named(piece.text()).filter(known -> underByline);
    agency.map(Agency::name).ifPresent(draft::affiliation);
    return agency.isPresent() || (underByline && OFFICE.matcher(piece.text()).matches());
  }

  private boolean names(Piece piece, Draft draft) {
    String text = piece.text();
    Matcher opening = OPENING.matcher(text);
    Matcher writers = WRITERS.matcher(text);
    int start = opening.lookingAt() ? opening.end() : writers.lookingAt() ? 0 : -1;
    if (start < 0) {
      return false;
    }
    return names(text.substring(start), draft);
  }

  private boolean names(String text, Draft draft) {
    String list = text.endsWith(")") ? text.substring(0, text.length() - 1) : text;
    Matcher office = OFFICE.matcher(list);
    boolean named = office.lookingAt() && office.end() < list.length();
    List<String> parts = NAMES.splitToList(named ? list.substring(office.end()) : list);
    boolean byline = !parts.isEmpty() && parts.stream().allMatch(this::belongs);
    if (byline) {
      parts.forEach(part -> note(part, draft));
    }
    return byline;
  }

  private void note(String part, Draft draft) {
    agencies.named(part).map(Agency::name).ifPresent(draft::affiliation);
    if (!affiliation(part)) {
      draft.reporter(withoutPlace(part));
    }
  }

  private boolean belongs(String part) {
    return affiliation(part) || NamePattern.matches(withoutPlace(part));
  }

  /**
   * An agency, a place or an office among the names is no reporter: {@code By Jo Price, Reuters}.
   */
  private boolean affiliation(String part) {
    return agencies.named(part).isPresent()
        || places.contains(part)
        || OFFICE.matcher(part).lookingAt();
  }

  private static String withoutPlace(String part) {
    return WHERE.matcher(part).replaceFirst("");
  }
}
