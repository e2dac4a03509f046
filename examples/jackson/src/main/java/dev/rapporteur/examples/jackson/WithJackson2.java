package dev.rapporteur.examples.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.rapporteur.core.SummitCoverage;

/** The records with Jackson 2: it needs modules for Guava, Optional and java.time. */
final class WithJackson2 {

  private final ObjectMapper mapper =
      new ObjectMapper().registerModules(new GuavaModule(), new Jdk8Module(), new JavaTimeModule());

  String write(SummitCoverage coverage) throws JsonProcessingException {
    return mapper.writeValueAsString(coverage);
  }

  SummitCoverage read(String json) throws JsonProcessingException {
    return mapper.readValue(json, SummitCoverage.class);
  }
}
