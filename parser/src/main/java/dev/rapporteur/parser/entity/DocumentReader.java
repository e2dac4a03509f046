package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.parser.entry.Place;
import dev.rapporteur.parser.lexicon.NameNouns;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.Optional;

/**
 * Reads the names of documents around the noun that shows them: {@code Paris Agreement}, {@code
 * Agenda 2063}.
 */
final class DocumentReader {

  private static final int LONGEST_LAW = 12;

  private final Lexica lexica;
  private final NameWords words;

  DocumentReader(Lexica lexica) {
    this.lexica = lexica;
    this.words = new NameWords(lexica);
  }

  /** The names of documents in {@code page}, whose tokens are taken. */
  ImmutableList<NameMention> read(Page page) {
    ImmutableList.Builder<NameMention> documents = ImmutableList.builder();
    for (int i = 0; i < page.size(); i++) {
      Optional<Range> name = page.free(i) && noun(page, i) ? name(page, i) : Optional.empty();
      if (name.isPresent()) {
        documents.add(NameMention.of(page, name.get()));
        page.take(name.get());
        i = name.get().end() - 1;
      }
    }
    return documents.build();
  }

  private boolean noun(Page page, int i) {
    return page.is(i, Kind.WORD) && words.noun(page, i, NameNouns.Kind.DOCUMENT) && !body(page, i);
  }

  /**
   * The noun may belong to a body's name: {@code General Agreement on Tariffs and Trade}, {@code
   * Andean Pact}.
   */
  private boolean body(Page page, int noun) {
    int start = words.runStart(page, noun);
    for (int i = start; i <= noun; i++) {
      int end = page.end(noun);
      if (lexica
          .bodies()
          .at(page.report(), page.start(i))
          .filter(body -> body.end() >= end)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Range> name(Page page, int noun) {
    return page.word(noun).capitalized() ? capitalName(page, noun) : smallName(page, noun);
  }

  /** Words before the noun, words after it, or a year make a name of it; the noun alone is none. */
  private Optional<Range> capitalName(Page page, int noun) {
    int start = afterOwner(page, lawStart(page, words.runStart(page, noun), noun), noun);
    int end = tailEnd(page, start, noun);
    if (page.word(noun).acronym() || (end == noun + 1 && words.capital(page, end))) {
      return Optional.empty();
    }
    boolean named = end > noun + 1 || word(page, start, noun) || page.year(start);
    return named && (!page.titled() || noun - start < 4)
        ? Optional.of(new Range(start, end))
        : Optional.empty();
  }

  /** "Justice for Victims of Trafficking Act": the name of a law runs over its prepositions. */
  private int lawStart(Page page, int run, int noun) {
    int start = run;
    while (page.is(noun, "act")
        && run < noun
        && noun - start < LONGEST_LAW
        && (page.is(start - 1, "of") || page.is(start - 1, "for"))
        && words.capital(page, start - 2)) {
      start = words.runStart(page, start - 1);
    }
    return start;
  }

  /**
   * A small noun makes a name with a city, or with a body and a year: {@code Tokyo accord}, {@code
   * NATO 2030 agenda}.
   */
  private Optional<Range> smallName(Page page, int noun) {
    int start = words.runStart(page, noun);
    boolean city = noun - start == 1 && city(page, start);
    boolean year = noun - start == 2 && page.year(noun - 1) && words.capital(page, start);
    return city || year ? Optional.of(new Range(start, noun + 1)) : Optional.empty();
  }

  private boolean city(Page page, int i) {
    return lexica.places().named(page.word(i).text()).stream()
        .anyMatch(place -> place.kind() == Place.Kind.CITY);
  }

  private boolean word(Page page, int start, int noun) {
    for (int i = start; i < noun; i++) {
      if (words.capital(page, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A body's full name before a year owns the document: {@code the United Nations | 2030 Agenda}.
   */
  private int afterOwner(Page page, int start, int noun) {
    return lexica
        .bodies()
        .at(page.report(), page.start(start))
        .map(owner -> page.indexAt(owner.end()))
        .filter(after -> after > start + 1 && after < noun && page.year(after))
        .orElse(start);
  }

  private int tailEnd(Page page, int start, int noun) {
    int after = noun + 1;
    if (page.year(after)) {
      return after + 1;
    }
    if (page.is(after, "until") && page.year(after + 1)) {
      return after + 2;
    }
    boolean ofIssuers =
        page.is(after, "of")
            && start < noun
            && !(words.capital(page, after + 1) && words.known(page, after + 1));
    return ofIssuers || !preposition(page, after) ? after : words.tailEnd(page, after);
  }

  /**
   * With words before the noun, "of the Leaders" tells whose it is; "of Action" still belongs to
   * the name.
   */
  private static boolean preposition(Page page, int i) {
    return switch (page.lower(i)) {
      case "of", "on", "for", "against", "to" -> true;
      default -> false;
    };
  }
}
