/** A newsroom that reads reports. */
module com.example.newsroom {
  requires transitive dev.rapporteur.parser;
  requires dev.rapporteur.render;

  exports com.example.newsroom;
}
