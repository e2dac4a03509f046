package dev.rapporteur.render.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.rapporteur.core.Excerpt;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.wording.Days;
import dev.rapporteur.render.wording.Times;
import org.jsoup.nodes.Element;

/** The times that the report tells, the days that they stand for, and where. */
final class DateList implements NotesSection {

  private final ImmutableListMultimap<String, Excerpt> times;

  DateList(SummitCoverage coverage, Days days) {
    this.times = Times.of(coverage, days);
  }

  @Override
  public String id() {
    return "dates";
  }

  @Override
  public String title() {
    return "Dates";
  }

  @Override
  public int size() {
    return times.keySet().size();
  }

  @Override
  public void write(Element section) {
    Element list = section.appendElement("ul").addClass("plain");
    times
        .asMap()
        .forEach(
            (time, places) -> {
              Element item = list.appendElement("li");
              item.appendText(time + " ");
              Links.mentions(ImmutableList.copyOf(places), time, item);
            });
  }
}
