package dev.rapporteur.examples.cli;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import dev.rapporteur.examples.cli.archive.LineFormat;
import dev.rapporteur.render.Detail;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The words that stand for an enum's constants, such as {@code brief} for {@code BRIEF}. Picocli's
 * own conversion depends on the locale.
 */
abstract class Words<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

  private final ImmutableMap<String, E> constants;

  Words(Class<E> type) {
    constants = Arrays.stream(type.getEnumConstants()).collect(toImmutableMap(Words::word, c -> c));
  }

  /** {@code json-positions} for {@code JSON_POSITIONS}. */
  private static String word(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }

  @Override
  public E convert(String word) {
    E constant = constants.get(Ascii.toLowerCase(word));
    if (constant == null) {
      throw new TypeConversionException(
          "'" + word + "' is none of " + String.join(", ", constants.keySet()));
    }
    return constant;
  }

  @Override
  public Iterator<String> iterator() {
    return constants.keySet().iterator();
  }

  static final class OfFormat extends Words<Format> {
    OfFormat() {
      super(Format.class);
    }
  }

  static final class OfDigestFormat extends Words<DigestFormat> {
    OfDigestFormat() {
      super(DigestFormat.class);
    }
  }

  static final class OfLineFormat extends Words<LineFormat> {
    OfLineFormat() {
      super(LineFormat.class);
    }
  }

  static final class OfDetail extends Words<Detail> {
    OfDetail() {
      super(Detail.class);
    }
  }
}
