package dev.rapporteur.parser.entity;

import dev.rapporteur.parser.lexicon.Agencies;
import dev.rapporteur.parser.lexicon.Bodies;
import dev.rapporteur.parser.lexicon.Countries;
import dev.rapporteur.parser.lexicon.Lexicons;
import dev.rapporteur.parser.lexicon.MeetingTerms;
import dev.rapporteur.parser.lexicon.Months;
import dev.rapporteur.parser.lexicon.NameNouns;
import dev.rapporteur.parser.lexicon.NamedMeetings;
import dev.rapporteur.parser.lexicon.Offices;
import dev.rapporteur.parser.lexicon.Places;
import dev.rapporteur.parser.lexicon.Words;

/** What the readers of this package know of the world. */
record Lexica(
    Words words,
    Offices offices,
    Countries countries,
    Places places,
    Bodies bodies,
    NamedMeetings meetings,
    NameNouns nouns,
    Agencies agencies,
    Months months,
    MeetingTerms meetingTerms) {

  static Lexica of(Lexicons lexicon) {
    return new Lexica(
        lexicon.words(),
        lexicon.offices(),
        lexicon.countries(),
        lexicon.places(),
        lexicon.bodies(),
        lexicon.meetings(),
        lexicon.nameNouns(),
        lexicon.agencies(),
        lexicon.months(),
        lexicon.meetingTerms());
  }
}
