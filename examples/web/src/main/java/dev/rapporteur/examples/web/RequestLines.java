package dev.rapporteur.examples.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line in the log for each request: {@code POST /coverage 200 1834 bytes 12 ms}. Neither what
 * was sent nor what was answered, neither query nor headers.
 */
final class RequestLines implements RequestLog {

  private static final Logger LOG = LoggerFactory.getLogger(RequestLines.class);

  @Override
  public void log(Request request, Response response) {
    LOG.info(
        "{} {} {} {} bytes {} ms",
        request.getMethod(),
        request.getHttpURI().getPath(),
        response.getStatus(),
        bytes(response),
        NanoTime.millisSince(request.getBeginNanoTime()));
  }

  /** Where the server answers for itself, only the header tells the length. */
  private static long bytes(Response response) {
    return Math.max(
        Response.getContentBytesWritten(response),
        response.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH));
  }
}
