package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import dev.rapporteur.core.Evidence;
import dev.rapporteur.core.Person;
import dev.rapporteur.core.Speech;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts the mentions of titled speeches together, and finds who gave them. */
final class Speeches {

  private static final String RULE = "titled-speech";

  private final PersonIndex people;

  Speeches(PersonIndex people) {
    this.people = people;
  }

  /** One speech for each title. */
  ImmutableList<Speech> of(List<SpeechMention> mentions) {
    return Multimaps.index(mentions, mention -> mention.title().text().toLowerCase(Locale.ROOT))
        .asMap()
        .values()
        .stream()
        .map(this::speech)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The first person named before the title in its sentence gave the speech: "Xi made the remarks
   * in his speech titled". The running text is better evidence than a caption.
   */
  private Speech speech(Collection<SpeechMention> mentions) {
    SpeechMention first = mentions.iterator().next();
    SpeechMention told = mentions.stream().filter(SpeechMention::inBody).findFirst().orElse(first);
    Optional<Person> speaker =
        mentions.stream()
            .flatMap(mention -> people.in(mention.page().span(mention.introduction())).stream())
            .findFirst();
    return new Speech(
        told.title(),
        speaker.map(Person::name),
        mentions.stream().flatMap(mention -> mention.occasion().stream()).findFirst(),
        new Evidence(RULE, told.page().span(told.sentence())));
  }
}
