package dev.rapporteur.examples.web;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Tells browsers to be strict with every answer. Pages replace the policy by their own. */
final class SecurityHeaders implements HttpConfiguration.Customizer {

  static final String POLICY = "Content-Security-Policy";

  private static final HttpFields FIELDS =
      HttpFields.from(
          new HttpField(POLICY, "default-src 'none'; frame-ancestors 'none'"),
          new HttpField("X-Content-Type-Options", "nosniff"),
          new HttpField("Referrer-Policy", "no-referrer"),
          new HttpField("Cross-Origin-Opener-Policy", "same-origin"),
          new HttpField("Cross-Origin-Resource-Policy", "same-origin"),
          new HttpField("Cache-Control", "no-store"));

  @Override
  public Request customize(Request request, HttpFields.Mutable response) {
    write(response);
    return request;
  }

  static void write(HttpFields.Mutable response) {
    FIELDS.forEach(response::put);
  }
}
