package dev.rapporteur.examples.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.RequestTimeoutResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** Reads the body of a request: whole, or not at all where it is too long or too slow. */
final class Body {

  private static final int CHUNK = 16_384;

  private final int maxBytes;
  private final Duration arrival;

  /** Bodies of at most so many bytes that arrive within this time. */
  Body(int maxBytes, Duration arrival) {
    this.maxBytes = maxBytes;
    this.arrival = arrival;
  }

  byte[] read(HttpServletRequest request) {
    // Before the first byte is read: a client that waits for "100 Continue" then sends none.
    checkLength(request.getContentLengthLong());
    try {
      return read(request.getInputStream());
    } catch (IOException e) {
      throw e.getCause() instanceof TimeoutException
          ? tooSlow()
          : new BadRequestResponse("The body broke off, or its chunks are not well-formed.");
    }
  }

  /** A body that is sent in chunks tells no length, so each read is counted. */
  private byte[] read(InputStream in) throws IOException {
    long end = System.nanoTime() + arrival.toNanos();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
      body.write(chunk, 0, n);
      checkLength(body.size());
      if (System.nanoTime() - end > 0) {
        throw tooSlow();
      }
    }
    return body.toByteArray();
  }

  void checkLength(long bytes) {
    if (bytes > maxBytes) {
      throw new ContentTooLargeResponse(
          "The text is too long: at most %s bytes are taken.".formatted(maxBytes));
    }
  }

  private RequestTimeoutResponse tooSlow() {
    return new RequestTimeoutResponse(
        "The text came too slowly: it has to arrive within %s ms.".formatted(arrival.toMillis()));
  }
}
