package dev.rapporteur.seeds;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The sample reports. They differ in agency, layout and kind of meeting, so a test over all of them
 * meets most of what wire reports do:
 *
 * <pre>{@code
 * for (Seed seed : Seeds.all()) {
 *   CoverageParser.standard().parse(seed.source()).verify(seed.text());
 * }
 * }</pre>
 */
public final class Seeds {

  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "s01_apec_retold",
          "s02_sco_peoples_daily",
          "s03_asean_bilateral_xinhua",
          "s04_cop30_reuters",
          "s05_nato_ap",
          "s06_au_afp",
          "s07_brics_tass",
          "s08_g20_yonhap",
          "s09_quad_readout",
          "s10_eu_pif_declaration");

  private Seeds() {}

  /** The names of all reports, in their order. */
  public static ImmutableList<String> names() {
    return NAMES;
  }

  /** All reports, in the order of their names. */
  public static ImmutableList<Seed> all() {
    return NAMES.stream().map(Seeds::load).collect(toImmutableList());
  }

  /**
   * The report of this name: {@code Seeds.named("s04_cop30_reuters")}.
   *
   * @throws IllegalArgumentException if there is none; {@code Seeds.named("cop30")} throws, and
   *     lists the names
   */
  public static Seed named(String name) {
    checkArgument(NAMES.contains(name), "no seed is named %s; there are %s", name, NAMES);
    return load(name);
  }

  private static Seed load(String name) {
    return new Seed(
        name,
        read("reports/" + name + ".txt"),
        read("reports/" + name + ".json"),
        read("acts/" + name + ".json"),
        read("rendered/" + name + ".md"),
        read("rendered/" + name + ".json"));
  }

  private static String read(String file) {
    try (InputStream in =
        checkNotNull(Seeds.class.getResourceAsStream(file), "the jar lacks %s", file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the jar cannot be read", e);
    }
  }
}
