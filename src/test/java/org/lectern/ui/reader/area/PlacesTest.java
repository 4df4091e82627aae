package org.lectern.ui.reader.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.model.Document;
import org.lectern.model.Span;

class PlacesTest {

  private final Document document = Texts.paragraphs("one", "", "three");
  private final Places places = new Places(Paragraphs.of(document));

  @Test
  void takesEachOffsetToAPlaceAndBack() {
    for (int offset = 0; offset <= document.plainText().length(); offset++) {
      Places.Place place = places.at(offset);
      assertThat(places.offsetOf(place.block(), place.within())).isEqualTo(offset);
    }
  }

  @Test
  void countsTheLineEndBehindABlockToTheBlock() {
    assertThat(places.at(3)).isEqualTo(new Places.Place(0, 3));
    assertThat(places.at(4)).isEqualTo(new Places.Place(1, 0));
    assertThat(places.at(5)).isEqualTo(new Places.Place(2, 0));
  }

  @Test
  void movesWhatLiesOutsideToTheNearerEnd() {
    assertThat(places.at(99)).isEqualTo(new Places.Place(2, 5));
    assertThat(places.offsetOf(0, 99)).isEqualTo(3);
    assertThat(places.offsetOf(99, 0)).isEqualTo(10);
    assertThat(places.offsetOf(-1, 4)).isZero();
  }

  @Test
  void hasOnePlaceInADocumentWithoutBlocks() {
    Places none = new Places(Paragraphs.of(Texts.paragraphs()));

    assertThat(none.at(7)).isEqualTo(new Places.Place(0, 0));
    assertThat(none.offsetOf(0, 0)).isZero();
  }

  @Test
  void cutsASpanToABlock() {
    assertThat(Places.within(document.blocks().get(2), new Span(2, 7))).isEqualTo(new Span(0, 2));
    assertThat(Places.within(document.blocks().get(0), new Span(5, 7))).isEqualTo(new Span(3, 3));
  }
}
