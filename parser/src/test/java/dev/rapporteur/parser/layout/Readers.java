package dev.rapporteur.parser.layout;

import dev.rapporteur.parser.lexicon.Agencies;
import dev.rapporteur.parser.lexicon.CreditTerms;
import dev.rapporteur.parser.lexicon.Months;
import dev.rapporteur.parser.lexicon.Places;
import dev.rapporteur.parser.lexicon.PublicationTerms;
import dev.rapporteur.parser.lexicon.TrailerTerms;

/** The reader that the tests share. */
final class Readers {

  static final LayoutReader STANDARD =
      new LayoutReader(
          Agencies.standard(),
          Places.standard(),
          Months.standard(),
          CreditTerms.standard(),
          PublicationTerms.standard(),
          TrailerTerms.standard());

  private Readers() {}
}
