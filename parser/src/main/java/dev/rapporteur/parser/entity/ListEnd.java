package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableSet;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.lexicon.WordClass;
import dev.rapporteur.parser.text.Range;
import dev.rapporteur.parser.text.Token.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a report leaves its list of points: at a heading or a caption, where another scene is
 * set ("On the sidelines"), or where somebody else becomes the subject.
 */
final class ListEnd {

  private static final ImmutableSet<String> SCENES =
      ImmutableSet.of(
          "sidelines",
          "margins",
          "session",
          "meeting",
          "meetings",
          "summit",
          "talks",
          "conference",
          "interview",
          "briefing",
          "statement",
          "reception",
          "visit",
          "ceremony");
  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of(
          "participants",
          "leaders",
          "delegates",
          "attendees",
          "ministers",
          "meeting",
          "summit",
          "conference",
          "officials",
          "sides",
          "parties",
          "two",
          "session");
  private static final ImmutableSet<String> TURNS =
      ImmutableSet.of(
          "meanwhile", "separately", "earlier", "later", "elsewhere", "asked", "also present");

  private final List<Page> pages;
  private final PersonIndex people;

  ListEnd(List<Page> pages, PersonIndex people) {
    this.pages = pages;
    this.people = people;
  }

  /**
   * The end of the last of {@code markers}' points. A numbered paragraph ends with itself and the
   * items under it.
   */
  int after(List<PointMarker> markers) {
    PointMarker last = markers.get(markers.size() - 1);
    Optional<Person> owner = owner(markers.get(0));
    Page end = last.page();
    for (int p = last.page().number() + 1; p < pages.size(); p++) {
      Page page = pages.get(p);
      if (last.numbered() ? !item(page) : leaves(page, owner)) {
        break;
      }
      end = page;
    }
    return end.get(end.size() - 1).end();
  }

  private static boolean item(Page page) {
    return page.in(Block.Kind.LIST_ITEM) || page.is(0, Kind.LIST_MARKER);
  }

  /** Whose list it is: the last person named before the first point, or in its first sentence. */
  private Optional<Person> owner(PointMarker first) {
    int start = first.excerpt().span().start();
    Optional<Person> before = people.before(start);
    Range sentence = first.page().sentence(first.index());
    return people.in(first.page().span(sentence)).or(() -> before);
  }

  private boolean leaves(Page page, Optional<Person> owner) {
    return page.in(Block.Kind.HEADING)
        || page.in(Block.Kind.CAPTION)
        || page.in(Block.Kind.HEADLINE)
        || turns(page)
        || scene(page)
        || others(page)
        || otherPerson(page, owner);
  }

  private static boolean turns(Page page) {
    return TURNS.contains(page.lower(0));
  }

  /** "In a separate session on development, ...": a fronted phrase with the noun of a scene. */
  private static boolean scene(Page page) {
    boolean fronted =
        page.has(0) && (page.is(0, WordClass.PREPOSITION) || page.is(0, WordClass.SUBORDINATOR));
    for (int i = 1; fronted && page.has(i) && !page.is(i, ",") && i < 12; i++) {
      if (SCENES.contains(page.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean others(Page page) {
    int start = page.is(0, "the") || page.is(0, "other") ? 1 : 0;
    return OTHERS.contains(page.lower(start));
  }

  /** Another person stands before the first verb of the paragraph, or at its end after "said". */
  private boolean otherPerson(Page page, Optional<Person> owner) {
    int end = 0;
    while (page.has(end) && !page.wordClass(end).finite() && !page.is(end, ".")) {
      end++;
    }
    if (end == 0) {
      return false;
    }
    Span subject = page.span(new Range(0, end));
    return owner.isPresent()
        && people.in(subject).filter(person -> !person.equals(owner.get())).isPresent();
  }
}
