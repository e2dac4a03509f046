package dev.rapporteur.parser.speaker;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Person;
import dev.rapporteur.parser.statement.Stretch;
import dev.rapporteur.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Resolves sources that name an office: "the premier". */
final class Offices {

  private final Cast cast;
  private final Discourse discourse;
  private List<Person> headliners = List.of();

  Offices(Cast cast, Discourse discourse) {
    this.cast = cast;
    this.discourse = discourse;
  }

  /** Takes note of whom the headline names. */
  void headlined(List<Person> people) {
    headliners = people;
  }

  /**
   * In a headline two offices can be joined by a comma: "Chinese vice premier, Cambodian deputy
   * PM".
   */
  List<String> joined(Stretch source) {
    if (source.passage().block().kind() != Block.Kind.HEADLINE) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    int from = source.range().start();
    Tokens tokens = source.passage().tokens();
    for (int i = from; i <= source.range().end(); i++) {
      if (i == source.range().end() || tokens.is(i, ",") || tokens.is(i, "and")) {
        if (i > from) {
          holder(Description.of(tokens, from, i).headWords())
              .ifPresent(person -> names.add(person.name()));
        }
        from = i + 1;
      }
    }
    return names;
  }

  /** Who holds an office; "the Chinese leader" is who is called "Chinese President" elsewhere. */
  Optional<Person> holder(List<String> words) {
    Optional<Person> holder = one(cast.withRole(words));
    return holder.isPresent() || !leader(words)
        ? holder
        : HEADS.stream()
            .flatMap(office -> one(cast.withRole(as(words, office))).stream())
            .findFirst();
  }

  private static boolean leader(List<String> words) {
    return words.size() > 1 && words.get(words.size() - 1).equals("leader");
  }

  private static List<String> as(List<String> words, List<String> office) {
    return ImmutableList.<String>builder()
        .addAll(words.subList(0, words.size() - 1))
        .addAll(office)
        .build();
  }

  /** The offices of those who lead a state, the highest first. */
  private static final ImmutableList<List<String>> HEADS =
      ImmutableList.of(
          List.of("president"),
          List.of("prime", "minister"),
          List.of("premier"),
          List.of("chancellor"));

  /** Of several holders of an office the one who was spoken of last, or whom the headline names. */
  private Optional<Person> one(List<Person> fitting) {
    if (fitting.size() < 2) {
      return fitting.stream().findFirst();
    }
    List<Person> named = headliners.stream().filter(fitting::contains).collect(Collectors.toList());
    return named.isEmpty() ? discourse.last(fitting) : Optional.of(named.get(0));
  }
}
