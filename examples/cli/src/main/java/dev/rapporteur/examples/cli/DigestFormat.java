package dev.rapporteur.examples.cli;

import dev.rapporteur.render.Digest;

/** What a digest is written as. */
enum DigestFormat {
  /** A page for people. */
  MARKDOWN {
    @Override
    String of(Digest digest) {
      return digest.markdown();
    }
  },
  /** A page for people, without markup. */
  TEXT {
    @Override
    String of(Digest digest) {
      return digest.text();
    }
  },
  /** A piece of HTML, to be set into a page. */
  HTML {
    @Override
    String of(Digest digest) {
      return digest.html();
    }
  },
  /** A page to open in a browser, with a timeline. */
  PAGE {
    @Override
    String of(Digest digest) {
      return digest.page();
    }
  };

  abstract String of(Digest digest);
}
