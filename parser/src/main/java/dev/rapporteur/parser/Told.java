package dev.rapporteur.parser;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Points;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.entity.Entities;
import dev.rapporteur.parser.speaker.Speaker;
import dev.rapporteur.parser.speaker.SpeakerReader;
import dev.rapporteur.parser.statement.Attribution;
import dev.rapporteur.parser.text.Passage;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * What somebody is told to have said, and who that is.
 *
 * @param attribution how the sentence has it
 * @param speaker who the source is, where the report says
 */
record Told(Attribution attribution, Optional<Speaker> speaker) {

  /** How much longer than a declaration of points a content that declares no more may be. */
  private static final int SLACK = 8;

  /** What the attributions of a report tell, in its order, without those that declare points. */
  static Queue<Told> of(List<Attribution> attributions, List<Passage> text, Entities names) {
    ImmutableList<Optional<Speaker>> speakers = SpeakerReader.read(attributions, text, names);
    Queue<Told> told = new ArrayDeque<>(attributions.size());
    for (int i = 0; i < attributions.size(); i++) {
      if (!declaresPoints(attributions.get(i), names)) {
        told.add(new Told(attributions.get(i), speakers.get(i)));
      }
    }
    return told;
  }

  /** "Xi made a three-point proposal" announces the points and is no statement. */
  private static boolean declaresPoints(Attribution attribution, Entities names) {
    Span content = attribution.contentSpan();
    return names
        .points()
        .flatMap(Points::declaration)
        .filter(
            declaration ->
                content.overlaps(declaration.span())
                    && content.length() <= declaration.span().length() + SLACK)
        .isPresent();
  }
}
