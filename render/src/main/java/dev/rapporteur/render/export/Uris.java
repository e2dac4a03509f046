package dev.rapporteur.render.export;

import com.google.common.io.BaseEncoding;
import dev.rapporteur.core.SourceRef;
import java.util.function.Function;

/**
 * What a report and its parts are called in the exports. A text that has no address on the web is
 * named by its digest, as RFC 6920 does: {@code
 * ni:///sha-256;UyaQV-Ev4rdLoHyJJWCi11OHfrYv9E1aGQAlMO2X_-Q}.
 */
final class Uris {

  /** Names each text by its SHA-256 digest. */
  static final Function<SourceRef, String> BY_DIGEST =
      source ->
          "ni:///sha-256;"
              + BaseEncoding.base64Url()
                  .omitPadding()
                  .encode(BaseEncoding.base16().lowerCase().decode(source.sha256()));

  private Uris() {}

  /** The {@code n}th part of a kind, from 1: {@code https://example.org/a#statement-3}. */
  static String part(String report, String kind, int n) {
    return report + "#" + kind + "-" + n;
  }
}
