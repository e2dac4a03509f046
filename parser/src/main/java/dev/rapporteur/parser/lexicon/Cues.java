package dev.rapporteur.parser.lexicon;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import dev.rapporteur.core.Stance;
import dev.rapporteur.parser.entry.Cue;
import dev.rapporteur.parser.entry.Cue.Force;
import dev.rapporteur.parser.entry.Cue.Frame;
import java.util.List;
import java.util.Optional;

/**
 * The reporting expressions that the parser knows, by each form of their verb.
 *
 * @param byForm the expressions of each verb form, those with the longest particle first
 * @param nouns the nouns that report, by singular and plural
 * @param leading the forms of verbs that only say how a reporting verb goes on: continued to say
 */
public record Cues(
    ImmutableListMultimap<String, Cue> byForm,
    ImmutableMap<String, Cue> nouns,
    ImmutableSet<String> leading) {

  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

  /** The expressions that come with the library. */
  public static Cues standard() {
    ImmutableListMultimap.Builder<String, Cue> byForm = builder();
    for (List<String> entry : LexiconFile.read("cues.txt", 4)) {
      List<String> forms = BLANKS.splitToList(entry.get(0));
      Cue cue = cue(forms.get(0), particle(entry.get(1)), entry.get(2), entry.get(3));
      for (String form : forms.size() > 1 ? forms : Inflection.formsOf(forms.get(0))) {
        byForm.put(form, cue);
      }
    }
    return new Cues(byForm.build(), standardNouns(), standardLeading());
  }

  private static ImmutableMap<String, Cue> standardNouns() {
    ImmutableMap.Builder<String, Cue> nouns = ImmutableMap.builder();
    for (List<String> entry : LexiconFile.read("noun-cues.txt", 3)) {
      List<String> forms = BLANKS.splitToList(entry.get(0));
      Cue cue = cue(forms.get(0), ImmutableList.of(), entry.get(1), entry.get(2));
      forms.forEach(form -> nouns.put(form, cue));
    }
    return nouns.buildOrThrow();
  }

  private static ImmutableSet<String> standardLeading() {
    ImmutableSet.Builder<String> leading = ImmutableSet.builder();
    for (List<String> entry : LexiconFile.read("leading-verbs.txt", 1)) {
      leading.addAll(BLANKS.split(entry.get(0)));
    }
    return leading.build();
  }

  /** Whether a verb of this form only says how a reporting verb behind it goes on. */
  public boolean leads(String form) {
    return leading.contains(form);
  }

  /** These and one more, in all forms of its verb, which is inflected by rule. */
  public Cues with(Cue cue) {
    ImmutableListMultimap.Builder<String, Cue> extended = builder();
    Inflection.formsOf(cue.verb()).forEach(form -> extended.put(form, cue));
    extended.putAll(byForm);
    return new Cues(extended.build(), nouns, leading);
  }

  /**
   * The expressions whose verb has the form {@code form}, in lower case; those with the longest
   * particle first.
   */
  public ImmutableList<Cue> of(String form) {
    return byForm.get(form);
  }

  /** Whether a verb of this form can stand behind what is said: "..., he asked". */
  public boolean speech(String form) {
    for (Cue cue : of(form)) {
      if (cue.takes(Frame.ASIDE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause can follow a verb of this form without "that". */
  public boolean opensClause(String form) {
    for (Cue cue : of(form)) {
      if (cue.particle().isEmpty() && cue.takesClause(false)) {
        return true;
      }
    }
    return false;
  }

  private static ImmutableListMultimap.Builder<String, Cue> builder() {
    return ImmutableListMultimap.<String, Cue>builder()
        .orderValuesBy(Ordering.from((Cue a, Cue b) -> b.particle().size() - a.particle().size()));
  }

  private static Cue cue(String word, List<String> particle, String frames, String force) {
    List<String> forceAndStance = BLANKS.splitToList(force);
    return new Cue(
        word,
        ImmutableList.copyOf(particle),
        frames(frames),
        Force.valueOf(forceAndStance.get(0)),
        forceAndStance.size() > 1
            ? Optional.of(Stance.valueOf(forceAndStance.get(1)))
            : Optional.empty());
  }

  private static List<String> particle(String field) {
    return field.equals("-") ? ImmutableList.of() : BLANKS.splitToList(field);
  }

  private static ImmutableSet<Frame> frames(String names) {
    ImmutableSet.Builder<Frame> frames = ImmutableSet.builder();
    for (String name : BLANKS.split(names)) {
      frames.add(Frame.valueOf(Ascii.toUpperCase(name)));
    }
    return frames.build();
  }
}
