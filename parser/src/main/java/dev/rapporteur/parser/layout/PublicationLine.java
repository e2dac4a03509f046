package dev.rapporteur.parser.layout;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.PublicationTime;
import dev.rapporteur.parser.entry.Agency;
import dev.rapporteur.parser.lexicon.Agencies;
import dev.rapporteur.parser.lexicon.Match;
import dev.rapporteur.parser.lexicon.Places;
import dev.rapporteur.parser.lexicon.PublicationTerms;
import dev.rapporteur.parser.lexicon.PublicationTerms.Kind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that may be a publication line, read from left to right as far as its parts are
 * understood.
 */
final class PublicationLine {

  private static final String SEPARATORS = " ,;:|()[]·•/-–—.";

  private static final String WORD = "\\p{Lu}[\\p{L}'’&.-]*+";

  /**
   * A name that nobody knows is still a publisher's where a bracket, a bar or a gap closes it off:
   * {@code Lima Post) 10:55}.
   */
  private static final Pattern UNKNOWN_PUBLISHER =
      Pattern.compile("(" + WORD + "(?: (?:" + WORD + "|of|the|and)){0,4}+)(?: *+[)|]| {2})");

  /** {@code Updated 3 hours ago}. */
  private static final Pattern AGO =
      Pattern.compile("(?:an?|\\d{1,3}+) (?:min(?:ute)?|hour|day|week|month|year)s? ago\\b");

  private static final Pattern SITE =
      Pattern.compile("[\\p{L}\\d-]{2,30}+(?:\\.[\\p{L}\\d-]{2,20}+){1,4}+(?:/\\S*+)?+");
  private static final Pattern EDITOR_NAME =
      Pattern.compile("[:：]? *+[\\p{L}\\d,.'’-]++(?: [\\p{Lu}][\\p{L}'’.-]*+){0,3}+");

  private static final Pattern BYLINE =
      Pattern.compile("By (" + NamePattern.NAME + ")(?: *+\\|| {2})");

  private final String text;
  private final Agencies agencies;
  private final Places places;
  private final DateReader dateReader;
  private final PublicationTerms terms;
  private final List<String> publishers = new ArrayList<>();
  private final List<String> reporters = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();
  private Optional<LocalDate> date = Optional.empty();
  private Optional<LocalTime> time = Optional.empty();
  private boolean known;
  private boolean strange;
  private final boolean understood;

  PublicationLine(
      String text,
      Agencies agencies,
      Places places,
      DateReader dateReader,
      PublicationTerms terms) {
    this.text = text;
    this.agencies = agencies;
    this.places = places;
    this.dateReader = dateReader;
    this.terms = terms;
    this.understood = read();
  }

  /** Whether every part of the line is understood, and it names a day or a known publisher. */
  boolean understood() {
    return understood && (date.isPresent() || (known && !strange));
  }

  /** The first day and time in the line: what comes behind them is an update. */
  Optional<PublicationTime> time() {
    return date.map(day -> new PublicationTime(day, time));
  }

  ImmutableList<String> publishers() {
    return ImmutableList.copyOf(publishers);
  }

  ImmutableList<String> reporters() {
    return ImmutableList.copyOf(reporters);
  }

  ImmutableList<DateMention> dates() {
    return ImmutableList.copyOf(dates);
  }

  private boolean read() {
    int at = 0;
    while (at < text.length()) {
      int end = SEPARATORS.indexOf(text.charAt(at)) >= 0 ? at + 1 : readPart(at);
      if (end == at) {
        return false;
      }
      at = end;
    }
    return true;
  }

  /** The end of the part that begins at {@code at}, or {@code at} if it is not understood. */
  private int readPart(int at) {
    Optional<DateMention> day = dateReader.at(text, at).filter(d -> d.year().isPresent());
    if (day.isPresent()) {
      return readDate(day.get());
    }
    Optional<TimeReader.TimeMention> hour = TimeReader.at(text, at);
    if (hour.isPresent()) {
      return readTime(hour.get());
    }
    int end = Math.max(readTerm(at), readByline(at));
    return end > at ? end : readName(at);
  }

  private int readDate(DateMention day) {
    dates.add(day);
    date = date.or(day::date);
    return day.end();
  }

  private int readTime(TimeReader.TimeMention hour) {
    boolean ofTheFirstDay = time.isEmpty() && dates.size() <= 1;
    if (ofTheFirstDay) {
      time = Optional.of(hour.time());
    }
    return hour.end();
  }

  private int readTerm(int at) {
    Optional<Match<String>> editor = terms.at(Kind.EDITOR, text, at);
    if (editor.isPresent()) {
      Matcher name = EDITOR_NAME.matcher(text).region(editor.get().end(), text.length());
      return name.lookingAt() ? name.end() : editor.get().end();
    }
    return terms.at(Kind.LABEL, text, at).map(Match::end).orElse(at);
  }

  /**
   * Some portals have the reporter on the same line: {@code By Ana Duarte | Updated: 2026-03-04}.
   */
  private int readByline(int at) {
    Matcher byline = BYLINE.matcher(text).region(at, text.length());
    if (!byline.lookingAt()) {
      return at;
    }
    reporters.add(byline.group(1));
    return byline.end(1);
  }

  private int readName(int at) {
    Optional<Match<Agency>> agency = agencies.at(text, at);
    if (agency.isPresent()) {
      publishers.add(agency.get().entry().name());
      known = true;
      return agency.get().end();
    }
    return readPlace(at)
        .or(() -> read(AGO, at))
        .or(() -> read(SITE, at))
        .or(() -> readUnknownPublisher(at))
        .orElse(at);
  }

  /** Declarations have their place before the day: {@code Suva, 18 June 2026}. */
  private Optional<Integer> readPlace(int at) {
    int comma = text.indexOf(',', at);
    boolean place =
        comma > at && comma - at < 40 && places.contains(text.substring(at, comma).strip());
    return place ? Optional.of(comma) : Optional.empty();
  }

  private Optional<Integer> read(Pattern part, int at) {
    Matcher matcher = part.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? Optional.of(matcher.end()) : Optional.empty();
  }

  private Optional<Integer> readUnknownPublisher(int at) {
    Matcher name = UNKNOWN_PUBLISHER.matcher(text).region(at, text.length());
    if (!name.lookingAt()) {
      return Optional.empty();
    }
    publishers.add(name.group(1));
    strange = true;
    return Optional.of(name.end(1));
  }
}
