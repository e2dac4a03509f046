package dev.rapporteur.parser.layout;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what stands under photos, and whose photos they are: {@code Leaders pose for a photo in
 * Lima, Peru, Nov. 1, 2025. (Xinhua/Li Mu)}.
 */
final class CaptionReader implements PieceReader {

  private static final String KIND = "(?:[Ff]ile|[Aa]erial|[Hh]andout|[Cc]ombo|[Uu]ndated)";
  private static final String PHOTO = "(?:[Pp]hoto|[Ii]mage|[Pp]icture)(?:graph)?s?";

  /** {@code This photo taken on Nov. 1 shows}, {@code In this photo, leaders meet}. */
  private static final Pattern SHOWS =
      Pattern.compile(
          "(?:(?:This|In\\x20this|An?|The) )?+(?:"
              + KIND
              + " )?+"
              + PHOTO
              + "(?:,|\\x20(?:taken|released|provided|shows?|made\\x20available)\\b)");

  /** {@code File image of a gauge in the river}. */
  private static final Pattern FILE = Pattern.compile(KIND + " " + PHOTO + " of\\b");

  private final CreditReader credits;
  private final DateReader dates;

  CaptionReader(CreditReader credits, DateReader dates) {
    this.credits = credits;
    this.dates = dates;
  }

  @Override
  public int read(Piece piece, Setting setting, Draft draft) {
    String text = piece.text();
    Optional<CreditParts> atEnd =
        credits.atEnd(text).filter(credit -> isCredit(credit, text, setting, draft));
    if (atEnd.isPresent()) {
      return readCredited(piece, atEnd.get(), draft);
    }
    Optional<CreditParts> atStart = credits.atStart(text);
    if (atStart.isPresent()) {
      draft.block(Block.Kind.CREDIT, piece, 0, atStart.get().end());
      return readCaption(piece, atStart.get().end(), piece.length(), atStart, draft);
    }
    return isUncredited(text, setting)
        ? readCaption(piece, 0, piece.length(), Optional.empty(), draft)
        : NOTHING;
  }

  /** A credit on a line of its own belongs to the caption on the line before. */
  private int readCredited(Piece piece, CreditParts credit, Draft draft) {
    if (credit.start() == 0) {
      draft.creditLast(credit.in(piece));
      return draft.whole(Block.Kind.CREDIT, piece);
    }
    readCaption(piece, 0, credit.start(), Optional.of(credit), draft);
    draft.block(Block.Kind.CREDIT, piece, credit.start(), piece.length());
    return piece.length();
  }

  private int readCaption(
      Piece piece, int start, int end, Optional<CreditParts> credit, Draft draft) {
    int from = Ends.afterBlanks(piece.text(), start);
    int to = Ends.beforeBlanks(piece.text(), end);
    String caption = piece.text().substring(0, to);
    ImmutableList<DateMention> days = dates.all(caption);
    days.forEach(day -> DateChecks.check(day, piece, draft));
    Optional<DateMention> taken = fullDate(days).or(() -> days.stream().findFirst());
    draft.photo(
        new PhotoDraft(
            piece.excerpt(from, to),
            credit.map(parts -> parts.in(piece)),
            CaptionPlace.in(caption, taken),
            taken));
    draft.block(Block.Kind.CAPTION, piece, start, end);
    return end;
  }

  /**
   * An agency alone is a credit before the text, and behind a full date. A name alone is one only
   * before the dateline, and not if it abbreviates the words before it: {@code Pacific Islands
   * Forum (PIF)}.
   */
  private boolean isCredit(CreditParts credit, String text, Setting setting, Draft draft) {
    boolean underHeadline = draft.headline().isPresent() && !draft.inBody();
    return switch (credit.form()) {
      case CREDIT -> true;
      case SIGNATURE -> underHeadline || hasFullDate(text);
      case NAME -> underHeadline && setting.beforeDateline() && !abbreviates(text, credit);
    };
  }

  private static boolean abbreviates(String text, CreditParts credit) {
    String name = text.substring(credit.start() + 1, credit.end() - 1);
    String initials =
        Splitter.on(' ')
            .omitEmptyStrings()
            .splitToStream(text.substring(0, credit.start()))
            .map(word -> word.substring(0, 1))
            .collect(joining());
    return Ascii.toUpperCase(initials).endsWith(name);
  }

  /**
   * Without a credit, a caption is known by its words, or by standing before the dateline with a
   * full date.
   */
  private boolean isUncredited(String text, Setting setting) {
    return SHOWS.matcher(text).lookingAt()
        || FILE.matcher(text).lookingAt()
        || (setting.beforeDateline() && text.endsWith(".") && hasFullDate(text));
  }

  private boolean hasFullDate(String text) {
    return fullDate(dates.all(text)).isPresent();
  }

  private static Optional<DateMention> fullDate(ImmutableList<DateMention> days) {
    return days.stream().filter(day -> day.date().isPresent()).findFirst();
  }
}
