package dev.rapporteur.examples.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Writes a problem where a request does not get as far as a route: {@code GE/T \0}. */
final class ProblemHandler extends ErrorHandler {

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    SecurityHeaders.write(response.getHeaders());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    byte[] problem = Problem.of(code, detail(code, message)).json();
    response.write(true, ByteBuffer.wrap(problem), callback);
  }

  /** What the server says of a client's mistake is clear; what broke inside is nobody's affair. */
  private static String detail(int code, @Nullable String message) {
    if (code == HttpStatus.SERVICE_UNAVAILABLE_503) {
      return "The service is stopping.";
    }
    return HttpStatus.isClientError(code) && message != null
        ? "The request cannot be read: " + message + "."
        : "The service failed. The log says where.";
  }
}
