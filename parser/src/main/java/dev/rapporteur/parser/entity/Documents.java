package dev.rapporteur.parser.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.rapporteur.core.NamedDocument;
import java.util.List;
import java.util.Locale;

/** Puts the mentions of documents together. */
final class Documents {

  private Documents() {}

  /** One document for each name; {@code Tokyo accords} and {@code Tokyo accord} are one. */
  static ImmutableList<NamedDocument> of(List<NameMention> mentions) {
    ImmutableListMultimap<String, NameMention> byName = Multimaps.index(mentions, Documents::key);
    return byName.asMap().values().stream()
        .map(List::copyOf)
        .map(Documents::document)
        .collect(ImmutableList.toImmutableList());
  }

  private static NamedDocument document(List<NameMention> mentions) {
    return new NamedDocument(
        mentions.get(0).name(),
        mentions.stream().map(NameMention::excerpt).collect(ImmutableList.toImmutableList()));
  }

  private static String key(NameMention mention) {
    String name = mention.name().toLowerCase(Locale.ROOT).replace('’', '\'').replace('-', ' ');
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }
}
