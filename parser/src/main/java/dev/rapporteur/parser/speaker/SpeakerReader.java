package dev.rapporteur.parser.speaker;

import com.google.common.collect.ImmutableList;
import dev.rapporteur.core.Block;
import dev.rapporteur.core.Span;
import dev.rapporteur.parser.entity.Entities;
import dev.rapporteur.parser.statement.Attribution;
import dev.rapporteur.parser.statement.Attribution.Link;
import dev.rapporteur.parser.text.Passage;
import dev.rapporteur.parser.text.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out who the sources of a report's attributions are. */
public final class SpeakerReader {

  private SpeakerReader() {}

  /**
   * The speakers of the attributions, in their order; empty where the report does not say.
   *
   * @param passages the report's text in order, background included: who is spoken of there can be
   *     "he" afterwards
   */
  public static ImmutableList<Optional<Speaker>> read(
      List<Attribution> attributions, List<Passage> passages, Entities names) {
    Cast cast = new Cast(names);
    Discourse discourse = new Discourse();
    Sources sources =
        new Sources(cast, discourse, Descriptions.of(attributions, passages), Issuers.of(passages));
    List<Optional<Speaker>> speakers = new ArrayList<>();
    int next = 0;
    for (Passage passage : passages) {
      for (Range sentence : passage.sentences()) {
        Span span = passage.tokens().span(sentence);
        int before = next;
        while (next < attributions.size() && startsIn(attributions.get(next), span)) {
          speakers.add(speaker(attributions.get(next), speakers, sources));
          next++;
        }
        if (next == before && passage.block().kind() != Block.Kind.CAPTION) {
          sources.background(passage, sentence);
        }
      }
    }
    return fillForward(attributions, speakers);
  }

  private static boolean startsIn(Attribution attribution, Span sentence) {
    return attribution.sentence().start() < sentence.end();
  }

  private static Optional<Speaker> speaker(
      Attribution attribution, List<Optional<Speaker>> before, Sources sources) {
    if (attribution.source().isPresent()) {
      return sources.resolve(attribution, attribution.source().get());
    }
    if (attribution.rule().equals("quotation-alone") && sources.foreground().isPresent()) {
      return sources.foreground().map(Speaker::of);
    }
    boolean carriesOn = attribution.link() == Link.PREVIOUS && !before.isEmpty();
    return carriesOn ? before.get(before.size() - 1) : Optional.empty();
  }

  /** "Noting that ..., he said": the participle's speaker is that of the attribution behind it. */
  private static ImmutableList<Optional<Speaker>> fillForward(
      List<Attribution> attributions, List<Optional<Speaker>> speakers) {
    ImmutableList.Builder<Optional<Speaker>> filled = ImmutableList.builder();
    for (int i = 0; i < speakers.size(); i++) {
      boolean forward = attributions.get(i).link() == Link.NEXT && i + 1 < speakers.size();
      filled.add(forward ? speakers.get(i + 1) : speakers.get(i));
    }
    return filled.build();
  }
}
