package dev.rapporteur.examples.web;

import com.google.common.base.Utf8;
import com.google.common.net.MediaType;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.util.MultiMap;
import org.eclipse.jetty.util.UrlEncoded;
import org.jspecify.annotations.Nullable;

/** Takes the text of a report out of a request: UTF-8 to the letter, or nothing. */
final class Texts {

  private static final String FIELD = "report";
  private static final MediaType FORM = MediaType.FORM_DATA.withCharset(StandardCharsets.UTF_8);

  private final Body plain;
  private final Body form;

  Texts(Limits limits) {
    plain = new Body(limits.maxBytes(), limits.arrival());
    // A form may write three bytes for one: %C3 for the first of "é".
    form = new Body(3 * limits.maxBytes() + FIELD.length() + 1, limits.arrival());
  }

  /** The body is the text. */
  String plain(Context request) {
    check(request, MediaType.PLAIN_TEXT_UTF_8);
    return present(decoded(plain.read(request.req())));
  }

  /** The text is a field of the form. */
  String ofForm(Context request) {
    check(request, FORM);
    String fields = new String(form.read(request.req()), StandardCharsets.US_ASCII);
    String text = fields(fields).getValue(FIELD);
    if (text == null) {
      throw new BadRequestResponse("The form lacks the field \"" + FIELD + "\".");
    }
    plain.checkLength(Utf8.encodedLength(text));
    return present(text);
  }

  /** Refuses other types, other charsets and what is compressed. */
  private static void check(Context request, MediaType wanted) {
    if (!is(request.header("Content-Type"), wanted) || request.header("Content-Encoding") != null) {
      request.header("Accept", wanted.toString()).header("Accept-Encoding", "identity");
      throw new UnsupportedMediaTypeResponse(
          "Send \"Content-Type: %s\" and no Content-Encoding.".formatted(wanted));
    }
  }

  /** {@code text/plain} and {@code text/plain; charset=UTF-8} are one; what is no type is none. */
  private static boolean is(@Nullable String sent, MediaType wanted) {
    try {
      return sent != null && wanted.is(MediaType.parse(sent));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BadRequestResponse("The text is not UTF-8.");
    }
  }

  private static MultiMap<String> fields(String form) {
    MultiMap<String> fields = new MultiMap<>();
    try {
      UrlEncoded.decodeTo(form, fields, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("The form is not URL-encoded UTF-8.");
    }
    return fields;
  }

  /** The text, unless there is none. NUL is legal UTF-8, but stands for binary data or UTF-16. */
  private static String present(String text) {
    if (text.indexOf(0) >= 0) {
      throw new BadRequestResponse("The text holds NUL: it is binary, or UTF-16.");
    }
    if (text.isBlank()) {
      throw new BadRequestResponse("The text is empty.");
    }
    return text;
  }
}
