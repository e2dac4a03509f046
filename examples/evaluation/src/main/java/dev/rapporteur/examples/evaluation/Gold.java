package dev.rapporteur.examples.evaluation;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a careful reader finds in one report. The components are named as the keys of the JSON are;
 * text is quoted to the letter, without its place.
 */
record Gold(
    Optional<String> headline,
    Optional<String> archived,
    Optional<String> published,
    Optional<String> agency,
    List<String> reporters,
    Optional<Dateline> dateline,
    List<Photo> photos,
    Optional<Summit> summit,
    List<Speech> speeches,
    List<Person> people,
    List<String> organizations,
    List<String> documents,
    Optional<Points> points,
    List<Statement> statements) {

  record Dateline(
      String text,
      Optional<String> place,
      Optional<String> region,
      Optional<String> date,
      Optional<String> agency) {}

  record Photo(String caption, Optional<String> agency, Optional<String> photographer) {}

  record Summit(
      Optional<String> series,
      Optional<String> name,
      Optional<Integer> edition,
      Optional<Integer> session,
      Optional<String> place) {}

  record Speech(String title) {}

  record Person(String name, Optional<String> role) {}

  record Points(Optional<Integer> declared, Optional<Integer> found) {}

  record Statement(
      String in,
      Optional<String> source,
      Optional<String> speaker,
      Optional<String> cue,
      Optional<String> addressee,
      List<String> content,
      String form,
      Optional<Integer> point,
      List<Act> acts) {}

  record Act(String kind, String text) {}

  static Gold read(String json) {
    return JsonMapper.shared().readValue(json, Gold.class);
  }
}
