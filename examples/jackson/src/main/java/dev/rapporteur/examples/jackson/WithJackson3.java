package dev.rapporteur.examples.jackson;

import dev.rapporteur.core.SummitCoverage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.datatype.guava.GuavaModule;

/** The records with Jackson 3: it needs a module for Guava. */
final class WithJackson3 {

  private final JsonMapper mapper = JsonMapper.builder().addModule(new GuavaModule()).build();

  String write(SummitCoverage coverage) {
    return mapper.writeValueAsString(coverage);
  }

  SummitCoverage read(String json) {
    return mapper.readValue(json, SummitCoverage.class);
  }
}
