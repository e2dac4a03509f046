package dev.rapporteur.parser.layout;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.entry.Agency;
import dev.rapporteur.parser.lexicon.Agencies;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One reading of the beginning of a text, part by part, as far as it may be a dateline. */
final class DatelineParse {

  /** {@code (Xinhua)}, {@code /TASS/}; a name in square brackets may be a country's. */
  private static final Pattern AGENCY =
      Pattern.compile("[(\\[/](\\p{Lu}[\\p{L}'’&. -]{0,29}+|dpa|dpa-AFX)[)\\]/]");

  private static final Pattern REGION = Pattern.compile("\\[(\\p{Lu}[\\p{L}. -]{1,30}+)\\]");

  private static final Pattern MARK =
      Pattern.compile(" {0,3}(?:-{2,3}|\\.-|—|–|―|‒|_|- -|-(?= |\\p{Lu}|$)|:(?= |$)|\\.(?= |$))");

  private final String text;
  private final Agencies agencies;
  private final DateReader dates;
  private final boolean dashSeparates;
  private final ImmutableList.Builder<String> places = ImmutableList.builder();
  private Optional<DateMention> date = Optional.empty();
  private Optional<String> agency = Optional.empty();
  private boolean agencyKnown;
  private boolean placed;
  private boolean separated;
  private int at;
  private int end;

  DatelineParse(String text, Agencies agencies, DateReader dates, boolean dashSeparates) {
    this.text = text;
    this.agencies = agencies;
    this.dates = dates;
    this.dashSeparates = dashSeparates;
  }

  /**
   * The parts, if a mark or what else ends a dateline stands behind them. An agency without
   * anything else makes none, unless in brackets: {@code (Reuters) -}.
   */
  Optional<DatelineParts> parts() {
    boolean going = true;
    while (going && at < text.length()) {
      skipSeparators();
      going = date() || agency() || region() || place();
    }
    Matcher mark = MARK.matcher(text).region(end, text.length());
    boolean marked = mark.lookingAt();
    boolean lonely = agencyLeads() && Character.isLetter(text.charAt(0));
    if (end == 0 || lonely || !(marked || endsWithoutMark())) {
      return Optional.empty();
    }
    int afterMark = marked ? mark.end() : end;
    char sign = marked ? text.charAt(Ends.afterBlanks(text, end)) : ' ';
    return Optional.of(
        new DatelineParts(places.build(), date, agency, agencyKnown, end, afterMark, sign));
  }

  /** Some agencies set no mark behind their name; and a city may stand alone on its line. */
  private boolean endsWithoutMark() {
    boolean sentenceFollows =
        text.startsWith(" ", end) && !Character.isLowerCase(text.charAt(end + 1));
    return end == text.length() || (agencyKnown && placed && sentenceFollows);
  }

  private void skipSeparators() {
    separated = false;
    while (at < text.length() && (text.charAt(at) == ' ' || separates())) {
      separated |= text.charAt(at) != ' ';
      at++;
    }
  }

  /**
   * A comma separates parts, a point before a date or an agency does: {@code MOSCOW. Nov 1
   * (Interfax)}; and so may the mark of an agency that comes first: {@code (ANSA) - ROME}.
   */
  private boolean separates() {
    return switch (text.charAt(at)) {
      case ',' -> end > 0;
      case '.' -> beforePart(at + 1);
      case '-' -> dashSeparates && agencyLeads();
      default -> false;
    };
  }

  private boolean beforePart(int index) {
    int next = Ends.afterBlanks(text, index);
    return text.startsWith("/", next)
        || text.startsWith("(", next)
        || dates.at(text, next).isPresent();
  }

  private boolean agencyLeads() {
    return agency.isPresent() && !placed && date.isEmpty();
  }

  private boolean date() {
    Optional<DateMention> next = dates.at(text, at).filter(mention -> date.isEmpty());
    next.ifPresent(mention -> take(mention.end()));
    date = date.or(() -> next);
    return next.isPresent();
  }

  private boolean agency() {
    Matcher name = AGENCY.matcher(text).region(at, text.length());
    if (agency.isPresent() || !name.lookingAt()) {
      return false;
    }
    Optional<Agency> known = agencies.named(name.group(1));
    if (known.isEmpty() && text.charAt(at) == '[') {
      return false;
    }
    agencyKnown = known.isPresent();
    agency = Optional.of(known.map(Agency::name).orElse(name.group(1)));
    take(name.end());
    return true;
  }

  private boolean region() {
    Matcher name = REGION.matcher(text).region(at, text.length());
    if (!placed || !name.lookingAt()) {
      return false;
    }
    places.add(name.group(1));
    take(name.end());
    return true;
  }

  private boolean place() {
    boolean expected = end == 0 || separated;
    int stop = expected ? withoutPoint(PlaceWords.end(text, at, dates)) : at;
    boolean noted = stop > at && noteName(text.substring(at, stop));
    if (noted) {
      take(stop);
    }
    return noted;
  }

  /** The point of an abbreviation belongs to the place, one before a date does not. */
  private int withoutPoint(int stop) {
    boolean point = stop > at && text.charAt(stop - 1) == '.';
    return point && dates.at(text, Ends.afterBlanks(text, stop)).isPresent() ? stop - 1 : stop;
  }

  /**
   * A name is that of a place, or of an agency without brackets before or behind all others: {@code
   * Xinhua, Lima :}, {@code Riyadh, November 15, SPA --}.
   */
  private boolean noteName(String printed) {
    boolean located = placed && date.isPresent();
    Optional<Agency> wire = agencies.named(printed).filter(a -> a.kind() == Agency.Kind.WIRE);
    if (wire.isPresent() && agency.isEmpty() && (!placed || located)) {
      agencyKnown = true;
      agency = wire.map(Agency::name);
      return true;
    }
    return !located && notePlace(printed);
  }

  private boolean notePlace(String printed) {
    placed = true;
    places.add(printed);
    return true;
  }

  private void take(int stop) {
    at = stop;
    end = stop;
  }
}
