package dev.rapporteur.render;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the documentation comments of the records say, as plain text: the first sentences of a type,
 * and the meaning of each component.
 */
record RecordDocs(ImmutableMap<String, String> texts) {

  private static final Path CORE = Path.of("../core/src/main/java/dev/rapporteur/core");
  private static final Pattern COMMENTED =
      Pattern.compile(
          "/\\*\\*((?:[^*]|\\*(?!/))*+)\\*/[^{;/]*?\\b(?:record|enum|interface) (\\w+)");
  private static final Pattern INLINE_TAG = Pattern.compile("\\{@\\w+\\s+([^{}]*)\\}");
  private static final Pattern LINK_TARGET =
      Pattern.compile("\\{@link(?:plain)?\\s+#?[^\\s}]+\\s+");

  /** Of the records in the core's sources. */
  static RecordDocs ofCore() {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    try (Stream<Path> files = Files.list(CORE)) {
      files.sorted().forEach(file -> read(file, texts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new RecordDocs(texts.buildKeepingLast());
  }

  @Nullable String of(Class<?> type) {
    return texts.get(type.getSimpleName());
  }

  @Nullable String of(Class<?> type, String component) {
    return texts.get(type.getSimpleName() + "." + component);
  }

  private static void read(Path file, ImmutableMap.Builder<String, String> texts) {
    String source;
    try {
      source = Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    COMMENTED.matcher(source).results().forEach(match -> read(match, texts));
  }

  private static void read(MatchResult match, ImmutableMap.Builder<String, String> texts) {
    String type = match.group(2);
    String comment = match.group(1).replaceAll("\\n\\s*\\* ?", "\n");
    List<String> parts = Splitter.on("\n@param ").splitToList(comment);
    texts.put(type, plain(parts.get(0)));
    for (String component : parts.subList(1, parts.size())) {
      String text = plain(component);
      int space = text.indexOf(' ');
      texts.put(type + "." + text.substring(0, space), text.substring(space + 1));
    }
  }

  private static String plain(String comment) {
    String words = comment.contains("<p>") ? comment.substring(0, comment.indexOf("<p>")) : comment;
    String unlinked = LINK_TARGET.matcher(words).replaceAll("{@code ");
    return CharMatcher.whitespace()
        .trimAndCollapseFrom(INLINE_TAG.matcher(unlinked).replaceAll("$1"), ' ');
  }
}
