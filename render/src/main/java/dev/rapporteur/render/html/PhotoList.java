package dev.rapporteur.render.html;

import dev.rapporteur.core.Photo;
import dev.rapporteur.core.SummitCoverage;
import dev.rapporteur.render.wording.Credits;
import dev.rapporteur.render.wording.Words;
import org.jsoup.nodes.Element;

/** The photos, by their captions and credits. */
final class PhotoList implements NotesSection {

  private final SummitCoverage coverage;

  PhotoList(SummitCoverage coverage) {
    this.coverage = coverage;
  }

  @Override
  public String id() {
    return "photos";
  }

  @Override
  public String title() {
    return "Photos";
  }

  @Override
  public int size() {
    return coverage.photos().size();
  }

  @Override
  public void write(Element section) {
    Element list = section.appendElement("ul").addClass("plain");
    for (int i = 0; i < coverage.photos().size(); i++) {
      item(i, coverage.photos().get(i), list);
    }
  }

  private static void item(int index, Photo photo, Element list) {
    String id = Parts.photo(index);
    Element item = list.appendElement("li").id(id).attr("data-part", id);
    item.appendText(Words.tidy(photo.caption().text()) + " ");
    photo
        .credit()
        .ifPresent(
            credit -> item.appendElement("span").addClass("office").text(Credits.of(credit) + " "));
    Links.place(photo.caption().span(), "photo " + (index + 1), item);
  }
}
