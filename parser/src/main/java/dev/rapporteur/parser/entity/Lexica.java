package dev.rapporteur.parser.entity;

import dev.rapporteur.parser.lexicon.Agencies;
import dev.rapporteur.parser.lexicon.Bodies;
import dev.rapporteur.parser.lexicon.Countries;
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
    Months months) {}
