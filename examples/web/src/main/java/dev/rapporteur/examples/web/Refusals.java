package dev.rapporteur.examples.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.router.EndpointNotFound;
import org.eclipse.jetty.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what a route throws into a problem. */
final class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private Refusals() {}

  static void addTo(RoutesConfig routes) {
    routes.exception(HttpResponseException.class, Refusals::refuse);
    routes.exception(EndpointNotFound.class, Refusals::nothingHere);
    routes.exception(MethodNotAllowedResponse.class, Refusals::wrongMethod);
    routes.exception(ServiceUnavailableResponse.class, Refusals::busy);
    routes.exception(Exception.class, Refusals::fail);
  }

  private static void refuse(HttpResponseException reason, Context request) {
    answer(request, reason.getStatus(), String.valueOf(reason.getMessage()));
  }

  private static void nothingHere(EndpointNotFound reason, Context request) {
    answer(
        request,
        HttpStatus.NOT_FOUND_404,
        "There is nothing at this path. /openapi.json tells what there is.");
  }

  private static void wrongMethod(MethodNotAllowedResponse reason, Context request) {
    String allowed = String.join(", ", reason.getDetails().values());
    request.header("Allow", allowed);
    answer(request, HttpStatus.METHOD_NOT_ALLOWED_405, "This path takes " + allowed + " only.");
  }

  private static void busy(ServiceUnavailableResponse reason, Context request) {
    request.header("Retry-After", "1");
    refuse(reason, request);
  }

  /** An exception's message may hold words of the text, so the log gets where it was thrown. */
  private static void fail(Exception defect, Context request) {
    StackTraceElement[] trace = defect.getStackTrace();
    LOG.error("{} at {}", defect.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
    answer(
        request, HttpStatus.INTERNAL_SERVER_ERROR_500, "The service failed. The log says where.");
  }

  private static void answer(Context request, int status, String detail) {
    request
        .status(status)
        .contentType(Problem.MEDIA_TYPE)
        .result(Problem.of(status, detail).json());
  }
}
