package dev.rapporteur.examples.web;

import org.jsoup.Jsoup;

/**
 * A page and the policy that its header repeats.
 *
 * @param html the page
 * @param policy what the page may load, run and send: its Content Security Policy
 */
record Page(String html, String policy) {

  /**
   * A page that states its policy itself, in a {@code meta} element. As a header, the policy can
   * also forbid that another page shows this one in a frame.
   */
  static Page of(String html) {
    String stated =
        Jsoup.parse(html)
            .expectFirst("meta[http-equiv=" + SecurityHeaders.POLICY + "]")
            .attr("content");
    return new Page(html, stated + "; frame-ancestors 'none'");
  }
}
